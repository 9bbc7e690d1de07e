package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.RunSplitter;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Direction;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.text.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gives the columns of a table their widths and its rows their heights. */
final class TableLayout {

  private static final double NARROW_SIDE = 3.6; // points, in tables that have no room to spare
  private static final double ENDS = 7.2;
  private static final double SMALLER = 0.75; // at most, so that no cell has to be broken
  private static final double LEAST_COLUMN = 44; // points: the inner margins, and a few characters

  private final TextMeasure measure;

  TableLayout(TextMeasure measure) {
    this.measure = measure;
  }

  /** A table with its widths and heights. */
  record Setting(
      List<Double> columns,
      List<Alignment> alignments,
      List<Shape.Row> rows,
      double size,
      double side) {

    Setting with(List<Shape.Row> newRows) {
      return new Setting(columns, alignments, newRows, size, side);
    }

    Shape shape(Box box, Optional<Placeholder> placeholder) {
      double width = columns.stream().mapToDouble(Double::doubleValue).sum();
      double x =
          beginsRight(rows.getFirst()) ? box.x() + Math.max(0, box.width() - width) : box.x();
      Box own = new Box(x, box.y(), width, box.height());
      return new Shape.Table(placeholder, own, columns, alignments, rows, size, side);
    }

    /** Whether a table with such a head begins at the right. */
    private static boolean beginsRight(Shape.Row head) {
      return new Direction(TextDirection.LEFT_TO_RIGHT)
          .isRightToLeft(head.cells().stream().flatMap(List::stream).toList());
    }
  }

  /**
   * A table as tables that are no wider than some room; each begins with the first column.
   *
   * @param width the room in points
   */
  static List<Flowable.Table> divided(Flowable.Table table, double width) {
    int count = table.rows().getFirst().size();
    int most = Math.max(2, (int) (width / LEAST_COLUMN));
    if (count <= most) {
      return List.of(table);
    }
    int parts = (count - 2) / (most - 1) + 1;
    int each = (count - 2) / parts + 1; // beside the first column
    List<Flowable.Table> tables = new ArrayList<>();
    for (int from = 1; from < count; from += each) {
      int start = from;
      int end = Math.min(count, from + each);
      tables.add(
          new Flowable.Table(
              columns(table.columns(), start, end),
              table.rows().stream().map(row -> columns(row, start, end)).toList()));
    }
    return tables;
  }

  private static <T> List<T> columns(List<T> row, int from, int to) {
    List<T> some = new ArrayList<>(row.subList(0, Math.min(1, row.size())));
    some.addAll(row.subList(Math.min(from, row.size()), Math.min(to, row.size())));
    return some;
  }

  /**
   * A row as two, the first of which is no higher than some room where it has more than one line.
   *
   * @param room points
   * @param head whether its text is bold
   */
  List<Shape.Row> split(Setting setting, Shape.Row row, double room, boolean head) {
    double line =
        row.cells().stream()
            .mapToDouble(cell -> TextMeasure.lineHeight(setting.size(), cell))
            .max()
            .orElse(setting.size());
    int lines = Math.max(1, (int) Math.floor((room - ENDS) / line));
    List<List<TextRun>> first = new ArrayList<>();
    List<List<TextRun>> second = new ArrayList<>();
    int most = 0;
    int left = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      List<TextRun> cell = row.cells().get(i);
      double width =
          setting.columns().get(Math.min(i, setting.columns().size() - 1)) - 2 * setting.side();
      List<Integer> ends = measure.breaks().ends(cell, setting.size(), width, head);
      int at = ends.get(Math.min(lines, ends.size()) - 1);
      first.add(RunSplitter.head(cell, at));
      second.add(RunSplitter.tail(cell, at));
      most = Math.max(most, Math.min(lines, ends.size()));
      left = Math.max(left, ends.size() - lines);
    }
    Shape.Row begin = new Shape.Row(most * line + ENDS, first);
    return left <= 0 ? List.of(begin) : List.of(begin, new Shape.Row(left * line + ENDS, second));
  }

  /**
   * Sets a table.
   *
   * @param width the room in points
   * @param largest the largest size in points
   */
  Setting set(Flowable.Table table, double width, double largest) {
    double size = size(table, width, Math.max(DeckContext.LEAST_BODY, Math.floor(largest)));
    double side = side(table, width, size);
    List<Double> columns = columns(table, width, size, side);
    List<Shape.Row> rows = new ArrayList<>();
    for (List<List<TextRun>> cells : table.rows()) {
      double height = TextMeasure.lineHeight(size, List.of());
      for (int i = 0; i < cells.size() && i < columns.size(); i++) {
        double room = columns.get(i) - 2 * side;
        boolean head = rows.isEmpty();
        height = Math.max(height, measure.height(cells.get(i), size, room, head));
      }
      rows.add(new Shape.Row(height + ENDS, cells));
    }
    return new Setting(columns, table.columns(), rows, size, side);
  }

  /** The largest size at which no cell is broken; the one wished for where all would break some. */
  private double size(Flowable.Table table, double width, double wished) {
    boolean crowded = sum(widths(table, wished, Shape.Table.USUAL_SIDE).least()) > width;
    double least =
        crowded ? DeckContext.LEAST_BODY : Math.max(DeckContext.LEAST_BODY, wished * SMALLER);
    for (double size = wished; size >= least; size--) {
      if (sum(widths(table, size, Shape.Table.USUAL_SIDE).liked()) <= width) {
        return size;
      }
    }
    return crowded ? least : wished;
  }

  /** The inner margins: narrow ones where the longest words would be broken otherwise. */
  private double side(Flowable.Table table, double width, double size) {
    boolean crowded = sum(widths(table, size, Shape.Table.USUAL_SIDE).least()) > width;
    return crowded ? NARROW_SIDE : Shape.Table.USUAL_SIDE;
  }

  /** What the columns need for their longest words, and what they would like. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Widths(double[] least, double[] liked) {}

  private Widths widths(Flowable.Table table, double size, double side) {
    int count = table.rows().getFirst().size();
    double[] least = new double[count];
    double[] liked = new double[count];
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<TextRun>> cells = table.rows().get(row);
      for (int i = 0; i < count && i < cells.size(); i++) {
        double[] extent = measure.breaks().extent(cells.get(i), size, row == 0);
        least[i] = Math.max(least[i], extent[0] + 2 * side + 1);
        liked[i] = Math.max(liked[i], extent[1] + 2 * side + 1);
      }
    }
    return new Widths(least, liked);
  }

  /** Each column gets its longest word; the rest is shared by what the columns would like. */
  private List<Double> columns(Flowable.Table table, double width, double size, double side) {
    Widths widths = widths(table, size, side);
    double[] least = widths.least();
    double[] liked = widths.liked();
    int count = liked.length;
    double sumLeast = sum(least);
    double sumLiked = sum(liked);
    double widest = widest(least, width);
    List<Double> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (sumLiked <= width) {
        columns.add(liked[i] * Math.min(1.6, width / sumLiked));
      } else if (sumLeast >= width) {
        columns.add(Math.min(least[i], widest));
      } else {
        double share = (liked[i] - least[i]) / (sumLiked - sumLeast);
        columns.add(least[i] + share * (width - sumLeast));
      }
    }
    return columns;
  }

  /** What the widest columns get where the longest words have no room: short ones stay whole. */
  private static double widest(double[] least, double width) {
    double[] sorted = least.clone();
    Arrays.sort(sorted);
    double left = width;
    for (int i = 0; i < sorted.length; i++) {
      double share = left / (sorted.length - i);
      if (sorted[i] > share) {
        return share;
      }
      left -= sorted[i];
    }
    return width;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
