package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.util.List;

/** The margins or paddings of a box, in pixels. */
record Edges(double top, double right, double bottom, double left) {

  /** What a style says of them. */
  static Edges of(String property, ComputedStyle style, double whole) {
    List<String> all = CssText.split(style.own(property).orElse("0"), ' ');
    String top = all.isEmpty() ? "0" : all.getFirst();
    String right = all.size() > 1 ? all.get(1) : top;
    String bottom = all.size() > 2 ? all.get(2) : top;
    String left = all.size() > 3 ? all.get(3) : right;
    return new Edges(
        pixels(style.own(property + "-top").orElse(top), style, whole),
        pixels(style.own(property + "-right").orElse(right), style, whole),
        pixels(style.own(property + "-bottom").orElse(bottom), style, whole),
        pixels(style.own(property + "-left").orElse(left), style, whole));
  }

  private static double pixels(String value, ComputedStyle style, double whole) {
    return Lengths.pixels(value, style.fontSize(), whole).orElse(0);
  }

  double horizontal() {
    return left + right;
  }

  double vertical() {
    return top + bottom;
  }
}
