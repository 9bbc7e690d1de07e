package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.flow.Flowable.Grid;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.line.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns as web pages do: each gets what its longest word
 * needs, and of the rest as much as its longest line would like.
 */
final class ColumnWidths {

  private static final double LARGE = 10_000;

  /** Type in tables is still readable at this scale. */
  private static final double SMALLEST = 0.7;

  private final Measure measure;
  private final double padding;
  private final double[] least;
  private final double[] most;

  ColumnWidths(Measure measure, Grid grid, double padding) {
    this.measure = measure;
    this.padding = padding;
    least = new double[grid.head().size()];
    most = new double[grid.head().size()];
    List<List<Words>> rows = new ArrayList<>(grid.rows());
    rows.add(grid.head());
    for (List<Words> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        look(i, row.get(i).pieces());
      }
    }
  }

  /** By how much a table is set smaller so that its words need not be divided. */
  double scaleWithin(double width) {
    double needed = 0;
    for (double column : least) {
      needed += column + padding;
    }
    return Math.clamp(width / Math.max(1, needed), SMALLEST, 1);
  }

  /** The widths of the columns in points, with a sum of {@code width}. */
  double[] within(double width) {
    int count = least.length;
    double[] widths = new double[count];
    // No column may take the room that the others' words need.
    double fair = width / Math.max(1, count);
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(least[i] + padding, Math.max(fair, width * 0.45));
      most[i] = Math.max(least[i], most[i] + padding);
    }
    double leastSum = Arrays.stream(least).sum();
    double mostSum = Arrays.stream(most).sum();
    for (int i = 0; i < count; i++) {
      if (leastSum >= width) {
        widths[i] = least[i] * width / leastSum;
      } else if (mostSum <= width) {
        widths[i] = most[i] + (width - mostSum) * most[i] / mostSum;
      } else {
        widths[i] = least[i] + (width - leastSum) * (most[i] - least[i]) / (mostSum - leastSum);
      }
    }
    return widths;
  }

  private void look(int column, List<InlineItem> pieces) {
    double line = 0;
    for (InlineItem piece : pieces) {
      switch (piece) {
        case BreakPiece b -> line = 0;
        case PicturePiece p -> {
          double width = Math.min(120, measure.width(p, Measure.PICTURE, LARGE));
          least[column] = Math.max(least[column], width);
          line += measure.width(p, Measure.PICTURE, LARGE);
        }
        case TextPiece t -> {
          for (String word : t.text().split("\\s+")) {
            double width = measure.width(t, word, LARGE);
            // A long word is a URL more often than not, and can be broken.
            least[column] = Math.max(least[column], Math.min(width, 110));
          }
          line += measure.width(t, t.text(), LARGE);
        }
      }
      most[column] = Math.max(most[column], line);
    }
  }
}
