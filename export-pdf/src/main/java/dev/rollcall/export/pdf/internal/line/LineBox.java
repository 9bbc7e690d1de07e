package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.plan.Box;
import java.util.List;

/**
 * A line of text. Lengths are points; boxes stand relative to its upper left corner.
 *
 * @param width how far its text reaches
 * @param baseline the distance of its base line from its upper edge
 * @param rightToLeft whether its paragraph runs from right to left
 */
public record LineBox(
    double width, double height, double baseline, boolean rightToLeft, List<Box> boxes) {

  public LineBox {
    boxes = List.copyOf(boxes);
  }
}
