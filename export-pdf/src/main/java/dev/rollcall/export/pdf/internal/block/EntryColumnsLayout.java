package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.flow.Flowable.Entry;
import dev.rollcall.export.pdf.internal.flow.Flowable.EntryColumns;
import dev.rollcall.export.pdf.internal.line.ContentsEntryLayout;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.LineBox;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.plan.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table of contents in two columns. A long one is divided into parts that follow each other,
 * each with its own two columns, so that it is read from page to page as it is from line to line.
 */
final class EntryColumnsLayout {

  private static final double GUTTER = 24;

  /**
   * Two columns beside each other.
   *
   * @param boxes from the upper left corner
   */
  record Part(double height, List<Box> boxes) {}

  /** An entry's lines, with the room above them that a column's first entry does not need. */
  private record Block(double gap, double height, boolean top, List<LineBox> lines) {}

  private final double column;
  private final double tallest;
  private final Direction direction;
  private final List<Block> blocks = new ArrayList<>();

  EntryColumnsLayout(
      Measure measure,
      EntryColumns columns,
      BlockLayout.PageNumbers numbers,
      double width,
      double tallest,
      Direction direction) {
    this.tallest = tallest;
    this.direction = direction;
    column = (width - GUTTER) / 2;
    for (Entry entry : columns.entries()) {
      List<LineBox> lines =
          new ContentsEntryLayout(measure, entry, column).lines(numbers.of(entry.place()));
      double height = lines.stream().mapToDouble(LineBox::height).sum();
      blocks.add(new Block(entry.gap(), height, entry.indent() == 0, lines));
    }
  }

  /** The parts, about equally tall. */
  List<Part> parts() {
    int count = (int) Math.max(1, Math.ceil(height(blocks) / 2 / tallest));
    List<Part> parts = new ArrayList<>();
    List<Block> rest = blocks;
    for (int left = count; left > 0 && !rest.isEmpty(); left--) {
      int end = left == 1 ? rest.size() : split(rest, height(rest) / left);
      parts.add(part(rest.subList(0, end)));
      rest = rest.subList(end, rest.size());
    }
    return parts;
  }

  private Part part(List<Block> shown) {
    int middle = split(shown, height(shown) / 2);
    List<Box> boxes = new ArrayList<>();
    double other = column + GUTTER;
    boolean mirrored = direction == Direction.RIGHT_TO_LEFT;
    double first = stack(shown.subList(0, middle), mirrored ? other : 0, boxes);
    double second = stack(shown.subList(middle, shown.size()), mirrored ? 0 : other, boxes);
    return new Part(Math.max(first, second), boxes);
  }

  private static double stack(List<Block> shown, double x, List<Box> boxes) {
    double y = 0;
    for (int i = 0; i < shown.size(); i++) {
      y += i == 0 ? 0 : shown.get(i).gap();
      for (LineBox line : shown.get(i).lines()) {
        double top = y;
        line.boxes().forEach(box -> boxes.add(box.moved(x, top)));
        y += line.height();
      }
    }
    return y;
  }

  /** Where entries are divided: near a height, rather before one of the first level. */
  private static int split(List<Block> shown, double wanted) {
    int best = shown.size();
    double least = Double.MAX_VALUE;
    double y = 0;
    for (int i = 0; i < shown.size(); i++) {
      double penalty = shown.get(i).top() ? 0 : shown.get(i).height() * 1.5;
      double off = Math.abs(y - wanted) + penalty;
      if (i > 0 && off < least) {
        least = off;
        best = i;
      }
      y += shown.get(i).gap() + shown.get(i).height();
    }
    return best;
  }

  private static double height(List<Block> shown) {
    return shown.stream().mapToDouble(block -> block.gap() + block.height()).sum();
  }
}
