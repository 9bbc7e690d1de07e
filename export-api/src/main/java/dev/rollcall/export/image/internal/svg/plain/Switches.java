package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import java.util.List;
import java.util.Locale;

/** Chooses among the children of a {@code switch} (SVG 2, 5.8). */
final class Switches {

  private Switches() {}

  /** The children of an element that are drawn: of a {@code switch} the first that is fit. */
  static List<SvgElement> children(SvgElement element) {
    if (!element.is("switch")) {
      return element.children();
    }
    return element.children().stream().filter(Switches::isFit).limit(1).toList();
  }

  private static boolean isFit(SvgElement child) {
    return child.attribute("requiredExtensions").map(Switches::isKnown).orElse(true)
        && child.attribute("systemLanguage").map(Switches::isSpoken).orElse(true);
  }

  private static boolean isKnown(String extensions) {
    return extensions.equals("http://www.w3.org/1999/xhtml");
  }

  private static boolean isSpoken(String languages) {
    for (String language : languages.toLowerCase(Locale.ROOT).split("\\s*,\\s*")) {
      if (language.equals("en") || language.startsWith("en-")) {
        return true;
      }
    }
    return false;
  }
}
