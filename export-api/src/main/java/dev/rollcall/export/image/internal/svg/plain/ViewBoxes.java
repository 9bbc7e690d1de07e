package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import java.util.Optional;

/** Reads {@code viewBox} (SVG 2, 8.6). */
final class ViewBoxes {

  private ViewBoxes() {}

  /** Left, top, width and height; empty when there is none, or none that can be used. */
  static Optional<double[]> read(SvgElement element) {
    String[] parts = element.attribute("viewBox").orElse("").split("[\\s,]+", 5);
    if (parts.length != 4) {
      return Optional.empty();
    }
    double[] box = new double[4];
    try {
      for (int i = 0; i < 4; i++) {
        box[i] = Double.parseDouble(parts[i]);
      }
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    return box[2] > 0 && box[3] > 0 ? Optional.of(box) : Optional.empty();
  }
}
