package dev.rollcall.export.image.internal.svg.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a rule says of one property.
 *
 * @param name in lower case, unless it is a custom one
 * @param important whether it is marked as important
 */
record Declaration(String name, String value, boolean important) {

  private static final String IMPORTANT = "!important";

  /** The declarations of a {@code style} attribute (CSS Style Attributes, 3). */
  static List<Declaration> ofStyleAttribute(String text) {
    List<Declaration> declarations = new ArrayList<>();
    for (String part : CssText.split(CssText.withoutComments(text), ';')) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        of(part.substring(0, colon), part.substring(colon + 1), false, declarations);
      }
    }
    return declarations;
  }

  /** Adds what a declaration says, with shorthands taken apart. */
  static void of(String name, String value, boolean important, List<Declaration> found) {
    String property = name.strip();
    property = property.startsWith("--") ? property : property.toLowerCase(Locale.ROOT);
    String text = value.strip();
    boolean marked = important;
    if (text.toLowerCase(Locale.ROOT).replace("! ", "!").endsWith(IMPORTANT)) {
      text = text.substring(0, text.lastIndexOf('!')).strip();
      marked = true;
    }
    if (text.isEmpty()) {
      return;
    }
    switch (property) {
      case "font" -> font(text, marked, found);
      case "marker" -> {
        for (String place : List.of("marker-start", "marker-mid", "marker-end")) {
          found.add(new Declaration(place, text, marked));
        }
      }
      case "background" -> background(text, marked, found);
      case "text-decoration-line" -> found.add(new Declaration("text-decoration", text, marked));
      default -> found.add(new Declaration(property, text, marked));
    }
  }

  private static void background(String text, boolean important, List<Declaration> found) {
    for (String word : CssText.split(text, ' ')) {
      if (!word.startsWith("url(") && !word.contains("gradient(")) {
        found.add(new Declaration("background-color", word, important));
        return;
      }
    }
  }

  /** Takes {@code font} apart (CSS Fonts, 2.7). */
  private static void font(String text, boolean important, List<Declaration> found) {
    if (text.contains("var(")) {
      found.add(new Declaration("font", text, important)); // taken apart once it is resolved
      return;
    }
    List<String> words = CssText.split(text.replaceAll("\\s*/\\s*", "/"), ' ');
    String style = "normal";
    String weight = "normal";
    int at = 0;
    while (at < words.size() && !isSize(words.get(at))) {
      String word = words.get(at++).toLowerCase(Locale.ROOT);
      if (word.equals("italic") || word.equals("oblique")) {
        style = word;
      } else if (word.matches("bold|bolder|lighter|[1-9]\\d{0,3}")) {
        weight = word;
      }
    }
    if (at + 1 >= words.size()) {
      return; // a font of the system, or nothing that a browser would take
    }
    String[] size = words.get(at).split("/", 2);
    found.add(new Declaration("font-style", style, important));
    found.add(new Declaration("font-weight", weight, important));
    found.add(new Declaration("font-size", size[0], important));
    found.add(new Declaration("line-height", size.length > 1 ? size[1] : "normal", important));
    String family = String.join(" ", words.subList(at + 1, words.size()));
    found.add(new Declaration("font-family", family, important));
  }

  private static boolean isSize(String word) {
    String size = word.split("/", 2)[0].toLowerCase(Locale.ROOT);
    return size.matches("[+]?[0-9]*\\.?[0-9]+([a-z]+|%)|calc\\(.*")
        || size.matches("(xx?-|)(small|large)|medium|smaller|larger|xxx-large");
  }
}
