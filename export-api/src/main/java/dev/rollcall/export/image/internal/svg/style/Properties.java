package dev.rollcall.export.image.internal.svg.style;

import java.util.Set;

/** The properties that matter for pictures (SVG 2, 6.6 and appendix L). */
public final class Properties {

  private static final Set<String> INHERITED =
      Set.of(
          "clip-rule",
          "color",
          "color-interpolation",
          "color-rendering",
          "direction",
          "dominant-baseline",
          "fill",
          "fill-opacity",
          "fill-rule",
          "font",
          "font-family",
          "font-size",
          "font-stretch",
          "font-style",
          "font-variant",
          "font-weight",
          "image-rendering",
          "letter-spacing",
          "line-height",
          "marker-end",
          "marker-mid",
          "marker-start",
          "paint-order",
          "shape-rendering",
          "stroke",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-opacity",
          "stroke-width",
          "text-align",
          "text-anchor",
          "text-rendering",
          "text-transform",
          "visibility",
          "white-space",
          "word-spacing",
          "writing-mode");

  private static final Set<String> OWN =
      Set.of(
          "alignment-baseline",
          "baseline-shift",
          "clip-path",
          "display",
          "filter",
          "flood-color",
          "flood-opacity",
          "mask",
          "mask-type",
          "mix-blend-mode",
          "opacity",
          "overflow",
          "stop-color",
          "stop-opacity",
          "text-decoration",
          "transform-box",
          "transform-origin",
          "unicode-bidi",
          "vector-effect");

  /** Attributes of some elements that style sheets can set as well. */
  private static final Set<String> GEOMETRY =
      Set.of("cx", "cy", "height", "r", "rx", "ry", "transform", "width", "x", "y");

  private Properties() {}

  /** Whether children have what is declared for their parent. */
  static boolean isInherited(String property) {
    return INHERITED.contains(property) || property.startsWith("--");
  }

  /** Whether the attribute of this name declares a property. */
  public static boolean isPresentationAttribute(String name) {
    return INHERITED.contains(name) || OWN.contains(name);
  }

  /** Whether this is an attribute of its own that a style sheet can set. */
  public static boolean isGeometry(String name) {
    return GEOMETRY.contains(name);
  }
}
