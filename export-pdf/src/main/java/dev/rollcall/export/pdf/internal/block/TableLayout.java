package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.flow.Flowable.Grid;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.line.LineBox;
import dev.rollcall.export.pdf.internal.line.LineBreaker;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.line.TextAlignment;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.model.text.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables: a head that is repeated on each page, rows that stay whole where they can. */
final class TableLayout {

  /** The room above and below, in points. */
  static final double GAP = 8;

  private static final double PAD_X = 6;
  private static final double PAD_Y = 4;
  private static final double LINE = 0.5;

  /** A strip of a table; boxes stand relative to the table's left edge. */
  record RowStrip(
      double height,
      double baseline,
      KeepWithPrevious keep,
      List<Box> boxes,
      Optional<Fragment.RepeatedHead> head) {

    private RowStrip scaled(double factor) {
      return new RowStrip(
          height * factor,
          baseline * factor,
          keep,
          TableLayout.scaled(boxes, factor),
          head.map(
              h ->
                  new Fragment.RepeatedHead(
                      h.height() * factor, TableLayout.scaled(h.boxes(), factor))));
    }
  }

  private final Measure measure;
  private final Grid grid;
  private final double width;
  private final double tallest;
  private final Direction direction;
  private final double scale;
  private final double[] columns;

  TableLayout(Measure measure, Grid grid, double width, double tallest, Direction direction) {
    this.measure = measure;
    this.grid = grid;
    this.direction = direction;
    ColumnWidths widths = new ColumnWidths(measure, grid, 2 * PAD_X);
    scale = widths.scaleWithin(width);
    this.width = width / scale;
    this.tallest = tallest / scale;
    columns = widths.within(this.width);
  }

  private static List<Box> scaled(List<Box> boxes, double factor) {
    return boxes.stream().map(box -> box.scaled(factor)).toList();
  }

  List<RowStrip> rows() {
    List<RowStrip> strips = new ArrayList<>();
    List<RowStrip> head = row(grid.head(), true, Optional.empty());
    strips.addAll(head);
    Optional<Fragment.RepeatedHead> repeated = repeatable(head);
    for (int i = 0; i < grid.rows().size(); i++) {
      List<RowStrip> row = row(grid.rows().get(i), false, repeated);
      if (i == 0 || i == grid.rows().size() - 1) { // neither a head nor a last row stands alone
        row.set(0, kept(row.getFirst()));
      }
      strips.addAll(row);
    }
    return scale == 1 ? strips : strips.stream().map(row -> row.scaled(scale)).toList();
  }

  private static RowStrip kept(RowStrip row) {
    return new RowStrip(
        row.height(), row.baseline(), KeepWithPrevious.NEVER, row.boxes(), row.head());
  }

  private List<RowStrip> row(
      List<Words> cells, boolean isHead, Optional<Fragment.RepeatedHead> repeated) {
    List<List<LineBox>> set = new ArrayList<>();
    int count = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<LineBox> lines =
          new LineBreaker(measure)
              .set(cells.get(i).pieces(), columns[i] - 2 * PAD_X, cells.get(i).look());
      set.add(lines);
      count = Math.max(count, lines.size());
    }
    double size = cells.isEmpty() ? 10 : cells.getFirst().look().size();
    List<RowStrip> strips = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      strips.add(layer(cells, set, line, size));
    }
    return finish(strips, isHead, repeated);
  }

  /** The lines of one number of all cells, beside each other. */
  private RowStrip layer(List<Words> cells, List<List<LineBox>> set, int line, double size) {
    List<Box> boxes = new ArrayList<>();
    double height = size * 1.4;
    double baseline = size * 1.05;
    double x = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (line < set.get(i).size()) {
        LineBox cellLine = set.get(i).get(line);
        double left = direction == Direction.RIGHT_TO_LEFT ? width - x - columns[i] : x;
        Alignment alignment = cells.get(i).look().alignment();
        double shift =
            left
                + PAD_X
                + TextAlignment.shift(cellLine, alignment, columns[i] - 2 * PAD_X, direction);
        cellLine.boxes().forEach(box -> boxes.add(box.moved(shift, 0)));
        height = Math.max(height, cellLine.height());
        baseline = cellLine.baseline();
      }
      x += columns[i];
    }
    return new RowStrip(height, baseline, KeepWithPrevious.NEVER, boxes, Optional.empty());
  }

  /** Joins the layers of a row to one strip, unless it is so tall that it must be divided. */
  private List<RowStrip> finish(
      List<RowStrip> layers, boolean isHead, Optional<Fragment.RepeatedHead> repeated) {
    double sum = layers.stream().mapToDouble(RowStrip::height).sum();
    if (sum + 2 * PAD_Y <= tallest) {
      List<Box> boxes = new ArrayList<>();
      double y = PAD_Y;
      for (RowStrip layer : layers) {
        double shift = y;
        layer.boxes().forEach(box -> boxes.add(box.moved(0, shift)));
        y += layer.height();
      }
      double baseline = PAD_Y + layers.getFirst().baseline();
      return new ArrayList<>(
          List.of(
              decorated(
                  y + PAD_Y, baseline, boxes, isHead, true, repeated, KeepWithPrevious.FREE)));
    }
    List<RowStrip> strips = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      RowStrip layer = layers.get(i);
      double top = i == 0 ? PAD_Y : 0;
      boolean last = i == layers.size() - 1;
      List<Box> boxes = layer.boxes().stream().map(box -> box.moved(0, top)).toList();
      strips.add(
          decorated(
              layer.height() + top + (last ? PAD_Y : 0),
              layer.baseline() + top,
              boxes,
              isHead,
              last,
              repeated,
              i == 0 ? KeepWithPrevious.FREE : KeepWithPrevious.AVOID));
    }
    return strips;
  }

  private RowStrip decorated(
      double height,
      double baseline,
      List<Box> content,
      boolean isHead,
      boolean closes,
      Optional<Fragment.RepeatedHead> repeated,
      KeepWithPrevious keep) {
    List<Box> boxes = new ArrayList<>();
    if (isHead) {
      boxes.add(new FillBox(0, 0, width, height, grid.headGround(), 0));
    }
    boxes.addAll(content);
    if (closes) {
      boxes.add(new FillBox(0, height - LINE, width, isHead ? 2 * LINE : LINE, grid.line(), 0));
    }
    return new RowStrip(height, baseline, keep, boxes, repeated);
  }

  private Optional<Fragment.RepeatedHead> repeatable(List<RowStrip> head) {
    if (head.size() != 1 || head.getFirst().height() > tallest / 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Fragment.RepeatedHead(
            head.getFirst().height(), RepeatedContent.of(head.getFirst().boxes())));
  }
}
