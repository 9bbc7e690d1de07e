package dev.rollcall.export.pdf.internal.layout;

import dev.rollcall.export.pdf.internal.plan.Box;
import java.util.List;

/**
 * A line of text. Lengths are points; boxes stand relative to its upper left corner.
 *
 * @param width how far its text reaches
 * @param baseline the distance of its base line from its upper edge
 * @param rightToLeft whether its paragraph runs from right to left
 */
record SetLine(double width, double height, double baseline, boolean rightToLeft, List<Box> boxes) {

  SetLine {
    boxes = List.copyOf(boxes);
  }
}
