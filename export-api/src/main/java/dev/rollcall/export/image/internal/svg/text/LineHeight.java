package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Lengths;

/** How high lines of text are (CSS Inline Layout, 5). */
final class LineHeight {

  private static final double NORMAL = 1.15;

  private LineHeight() {}

  /** The height of a line in pixels. */
  static double of(ComputedStyle style) {
    String value = style.get("line-height", "normal");
    double size = style.fontSize();
    if (value.equals("normal")) {
      return size * NORMAL;
    }
    if (value.matches("[0-9.]+")) {
      return Lengths.pixels(value, size, size).orElse(NORMAL) * size;
    }
    return Lengths.pixels(value, size, size).orElse(size * NORMAL);
  }
}
