package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.StyleSheets;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what is not drawn of an SVG. */
final class OmissionFinder {

  private static final Set<String> FOREIGN =
      Set.of("img", "svg", "math", "iframe", "video", "canvas", "object", "input", "select");

  private final StyleSheets sheets;
  private final Predicate<String> pictures;
  private final Set<Omission> found = EnumSet.noneOf(Omission.class);

  private OmissionFinder(StyleSheets sheets, Predicate<String> pictures) {
    this.sheets = sheets;
    this.pictures = pictures;
  }

  static Set<Omission> find(SvgElement root, StyleSheets sheets, Predicate<String> pictures)
      throws UnusableSvgException {
    OmissionFinder finder = new OmissionFinder(sheets, pictures);
    finder.visit(root, false);
    if (sheets.isImporting()) {
      finder.found.add(Omission.SHEETS);
    }
    return finder.found;
  }

  private void visit(SvgElement element, boolean foreign) throws UnusableSvgException {
    String name = element.name().toLowerCase(Locale.ROOT);
    Map<String, String> declared = sheets.declared(element);
    if ("none".equals(declared.get("display"))) {
      return;
    }
    if (foreign) {
      if (FOREIGN.contains(name) || !element.isHtml()) {
        found.add(Omission.FOREIGN_CONTENT);
        return;
      }
    } else {
      if (name.startsWith("animate") || name.equals("set")) {
        found.add(Omission.ANIMATIONS);
      }
      if (name.equals("image") && !element.attribute("href").map(pictures::test).orElse(true)) {
        found.add(Omission.PICTURES);
      }
    }
    if (isSet(declared.get("filter"))) {
      found.add(Omission.FILTERS);
    }
    if (isSet(declared.get("mix-blend-mode"))) {
      found.add(Omission.BLENDING);
    }
    if (declared.getOrDefault("writing-mode", "").matches("(tb|vertical).*")) {
      found.add(Omission.VERTICAL_TEXT);
    }
    for (SvgElement child : Switches.children(element)) {
      visit(child, foreign || element.is("foreignObject"));
    }
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.matches("(?i)none|normal|inherit|initial|unset");
  }
}
