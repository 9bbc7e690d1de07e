package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Properties;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import java.util.List;
import java.util.Set;

/** Writes the attributes of plain elements. */
final class Attributes {

  /** What has done its part, or asks for what is not drawn. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "class",
          "style",
          "filter",
          "display",
          "mix-blend-mode",
          "font",
          "font-size",
          "font-family",
          "cursor",
          "pointer-events");

  /** How glyphs are painted. */
  private static final List<String> PAINT =
      List.of(
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linejoin",
          "stroke-linecap",
          "paint-order",
          "visibility");

  private static final List<String> COLORS = List.of("fill", "stroke");

  private Attributes() {}

  /**
   * Copies the attributes of an element, and writes its style as attributes.
   *
   * @param used whether the copy stands for a {@code use}, and has no name of its own
   */
  static void copy(SvgElement source, ComputedStyle style, SvgElement target, boolean used) {
    source
        .attributes()
        .forEach(
            (name, value) -> {
              boolean style_ = Properties.isPresentationAttribute(name) || LEFT_OUT.contains(name);
              if (!style_ && !name.startsWith("on") && !(used && name.equals("id"))) {
                target.with(name, value);
              }
            });
    target.with("font-size", style.own("font-size").orElse(""));
    style
        .own()
        .forEach(
            (name, value) -> {
              if (name.equals("transform")) {
                Transforms.css(value, style).ifPresent(matrix -> target.with(name, matrix));
              } else if (isWritten(name, value)) {
                target.with(name, Paints.value(value, style));
              }
            });
    for (String color : COLORS) {
      if (style.get(color, "").equalsIgnoreCase("currentcolor")) {
        target.with(color, Paints.value("currentcolor", style));
      }
    }
    if (target.attribute("font-size").orElse("").isEmpty()) {
      target.attributes().remove("font-size");
    }
  }

  private static boolean isWritten(String name, String value) {
    if (LEFT_OUT.contains(name)) {
      return false;
    }
    return Properties.isPresentationAttribute(name)
        || (Properties.isGeometry(name) && !value.equals("auto"));
  }

  /** Writes how glyphs are painted, as far as it differs from what they inherit. */
  static void paint(ComputedStyle style, ComputedStyle parent, SvgElement glyphs) {
    for (String property : PAINT) {
      String value = style.get(property, "");
      if (!value.isEmpty() && !value.equals(parent.get(property, ""))) {
        glyphs.with(property, Paints.value(value, style));
      }
    }
    style.own("opacity").ifPresent(value -> glyphs.with("opacity", value));
  }

  /** Writes all that is inherited of how shapes are painted. */
  static void paint(ComputedStyle style, SvgElement group) {
    group.with("fill", "black").with("stroke", "none").with("stroke-width", "1");
    for (String property : PAINT) {
      String value = style.get(property, "");
      if (!value.isEmpty()) {
        group.with(property, Paints.value(value, style));
      }
    }
  }

  /** Adds a transformation within those of an element. */
  static void transform(SvgElement element, String inner) {
    if (!inner.isEmpty()) {
      String own = element.attribute("transform").map(value -> value + " ").orElse("");
      element.with("transform", own + inner);
    }
  }

  /** Adds a transformation around those of an element. */
  static void transformBefore(SvgElement element, String outer) {
    if (!outer.isBlank()) {
      String own = element.attribute("transform").map(value -> " " + value).orElse("");
      element.with("transform", outer.strip() + own);
    }
  }
}
