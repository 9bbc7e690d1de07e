package dev.rollcall.export.image.internal.svg.style;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of CSS, where strings and brackets hold together. */
public final class CssText {

  private CssText() {}

  /** The parts between separators, without blank ones; a blank stands for any white space. */
  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth <= 0 && (separator == ' ' ? Character.isWhitespace(c) : c == separator)) {
        add(text.substring(start, i), parts);
        start = i + 1;
      }
    }
    add(text.substring(Math.min(start, text.length())), parts);
    return parts;
  }

  private static void add(String part, List<String> parts) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /** The text without comments. */
  static String withoutComments(String text) {
    int start = text.indexOf("/*");
    if (start < 0) {
      return text;
    }
    int end = text.indexOf("*/", start + 2);
    return text.substring(0, start)
        + (end < 0 ? "" : " " + withoutComments(text.substring(end + 2)));
  }

  /** A string without its quotes. */
  public static String unquoted(String text) {
    String stripped = text.strip();
    boolean quoted =
        stripped.length() >= 2
            && (stripped.charAt(0) == '"' || stripped.charAt(0) == '\'')
            && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }
}
