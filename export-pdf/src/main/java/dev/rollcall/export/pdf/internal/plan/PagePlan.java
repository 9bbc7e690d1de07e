package dev.rollcall.export.pdf.internal.plan;

import java.util.List;

/**
 * A finished page.
 *
 * @param width points
 * @param height points
 * @param boxes from the lowest to the uppermost
 */
public record PagePlan(double width, double height, List<Box> boxes) {

  /** Copies the boxes. */
  public PagePlan {
    boxes = List.copyOf(boxes);
  }
}
