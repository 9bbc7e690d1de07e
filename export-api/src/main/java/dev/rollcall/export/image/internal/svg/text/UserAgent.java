package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How browsers show elements of XHTML of which nothing is said (HTML, 15.3). */
final class UserAgent {

  private static final Map<String, Map<String, String>> STYLES =
      Map.ofEntries(
          Map.entry("b", Map.of("font-weight", "bold")),
          Map.entry("strong", Map.of("font-weight", "bold")),
          Map.entry("th", Map.of("font-weight", "bold", "text-align", "center")),
          Map.entry("i", Map.of("font-style", "italic")),
          Map.entry("em", Map.of("font-style", "italic")),
          Map.entry("u", Map.of("text-decoration", "underline")),
          Map.entry("ins", Map.of("text-decoration", "underline")),
          Map.entry("s", Map.of("text-decoration", "line-through")),
          Map.entry("strike", Map.of("text-decoration", "line-through")),
          Map.entry("del", Map.of("text-decoration", "line-through")),
          Map.entry("code", Map.of("font-family", "monospace")),
          Map.entry("tt", Map.of("font-family", "monospace")),
          Map.entry("kbd", Map.of("font-family", "monospace")),
          Map.entry("samp", Map.of("font-family", "monospace")),
          Map.entry("pre", Map.of("font-family", "monospace", "white-space", "pre")),
          Map.entry("small", Map.of("font-size", "smaller")),
          Map.entry("big", Map.of("font-size", "larger")),
          Map.entry("sub", Map.of("font-size", "smaller", "vertical-align", "sub")),
          Map.entry("sup", Map.of("font-size", "smaller", "vertical-align", "super")),
          Map.entry("mark", Map.of("background-color", "yellow", "color", "black")),
          Map.entry("nobr", Map.of("white-space", "nowrap")),
          Map.entry("center", Map.of("text-align", "center")),
          Map.entry("p", Map.of("margin", "1em 0")),
          Map.entry("ul", Map.of("margin", "1em 0", "padding", "0 0 0 40px")),
          Map.entry("ol", Map.of("margin", "1em 0", "padding", "0 0 0 40px")),
          Map.entry("td", Map.of("display", "table-cell")),
          Map.entry("h1", heading("2em", "0.67em")),
          Map.entry("h2", heading("1.5em", "0.83em")),
          Map.entry("h3", heading("1.17em", "1em")),
          Map.entry("h4", heading("1em", "1.33em")),
          Map.entry("h5", heading("0.83em", "1.67em")),
          Map.entry("h6", heading("0.67em", "2.33em")));

  private UserAgent() {}

  private static Map<String, String> heading(String size, String margin) {
    return Map.of("font-size", size, "font-weight", "bold", "margin", margin + " 0");
  }

  /** What holds for an element, unless a style says otherwise. */
  static Map<String, String> declared(SvgElement element) {
    Map<String, String> usual =
        STYLES.getOrDefault(element.name().toLowerCase(Locale.ROOT), Map.of());
    Map<String, String> attributes = new HashMap<>(usual);
    element.attribute("align").ifPresent(value -> attributes.put("text-align", value));
    if (element.name().equals("font")) {
      element.attribute("color").ifPresent(value -> attributes.put("color", value));
      element.attribute("face").ifPresent(value -> attributes.put("font-family", value));
      element
          .attribute("size")
          .filter(value -> value.matches("[1-7]"))
          .ifPresent(value -> attributes.put("font-size", fontSize(value)));
    }
    return attributes;
  }

  private static String fontSize(String size) {
    return switch (size) {
      case "1" -> "10px";
      case "2" -> "13px";
      case "3" -> "16px";
      case "4" -> "18px";
      case "5" -> "24px";
      case "6" -> "32px";
      default -> "48px";
    };
  }
}
