package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.model.text.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the columns of a table their widths and its rows their heights. */
final class TableSetter {

  /** The inner margins of cells, left and right together, in points; PowerPoint's own. */
  private static final double SIDES = 14.4;

  private static final double ENDS = 7.2;
  private static final double SMALLER = 0.75; // at most, so that no cell has to be broken

  private final TextMeasure measure;

  TableSetter(TextMeasure measure) {
    this.measure = measure;
  }

  /** A table with its widths and heights. */
  record Setting(
      List<Double> columns, List<Alignment> alignments, List<Shape.Row> rows, double size) {

    Setting with(List<Shape.Row> newRows) {
      return new Setting(columns, alignments, newRows, size);
    }

    Shape shape(Box box, Optional<Placeholder> placeholder) {
      double width = columns.stream().mapToDouble(Double::doubleValue).sum();
      Box own = new Box(box.x(), box.y(), width, box.height());
      return new Shape.Table(placeholder, own, columns, alignments, rows, size);
    }
  }

  /**
   * Sets a table.
   *
   * @param width the room in points
   * @param largest the largest size in points
   */
  Setting set(Flow.Table table, double width, double largest) {
    double size = size(table, width, Math.max(Stage.LEAST_BODY, Math.floor(largest)));
    List<Double> columns = columns(table, width, size);
    List<Shape.Row> rows = new ArrayList<>();
    for (List<List<Piece>> cells : table.rows()) {
      double height = size * TextMeasure.LINE;
      for (int i = 0; i < cells.size() && i < columns.size(); i++) {
        double room = columns.get(i) - SIDES;
        boolean head = rows.isEmpty();
        height = Math.max(height, measure.height(cells.get(i), size, room, head));
      }
      rows.add(new Shape.Row(height + ENDS, cells));
    }
    return new Setting(columns, table.columns(), rows, size);
  }

  /** The largest size at which no cell is broken; the one wished for where all would break some. */
  private double size(Flow.Table table, double width, double wished) {
    double least = Math.max(Stage.LEAST_BODY, wished * SMALLER);
    for (double size = wished; size >= least; size--) {
      if (sum(widths(table, size).liked()) <= width) {
        return size;
      }
    }
    return wished;
  }

  /** What the columns need for their longest words, and what they would like. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Widths(double[] least, double[] liked) {}

  private Widths widths(Flow.Table table, double size) {
    int count = table.rows().getFirst().size();
    double[] least = new double[count];
    double[] liked = new double[count];
    for (int row = 0; row < table.rows().size(); row++) {
      List<List<Piece>> cells = table.rows().get(row);
      for (int i = 0; i < count && i < cells.size(); i++) {
        double[] extent = measure.breaks().extent(cells.get(i), size, row == 0);
        least[i] = Math.max(least[i], extent[0] + SIDES + 1);
        liked[i] = Math.max(liked[i], extent[1] + SIDES + 1);
      }
    }
    return new Widths(least, liked);
  }

  /** Each column gets its longest word; the rest is shared by what the columns would like. */
  private List<Double> columns(Flow.Table table, double width, double size) {
    Widths widths = widths(table, size);
    double[] least = widths.least();
    double[] liked = widths.liked();
    int count = liked.length;
    double sumLeast = sum(least);
    double sumLiked = sum(liked);
    List<Double> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (sumLiked <= width) {
        columns.add(liked[i] * Math.min(1.6, width / sumLiked));
      } else if (sumLeast >= width) {
        columns.add(least[i] * width / sumLeast);
      } else {
        double share = (liked[i] - least[i]) / (sumLiked - sumLeast);
        columns.add(least[i] + share * (width - sumLeast));
      }
    }
    return columns;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
