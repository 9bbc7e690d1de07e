package dev.rollcall.parser.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads colours as CSS Color 4 writes them, and as HTML's {@code color} attributes do. */
public final class CssColors {

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*(\\d{1,3})(%?)[\\s,]+(\\d{1,3})%?[\\s,]+(\\d{1,3})%?(?:[\\s,/]+[\\d.]+%?)?"
              + "\\s*\\)");

  /** The names of CSS Color 4, section 6.1, loaded at first use. */
  private static final class Names {
    static final Map<String, String> ALL = load();

    private static Map<String, String> load() {
      try (InputStream in = CssColors.class.getResourceAsStream("css-colors.txt")) {
        if (in == null) {
          throw new IllegalStateException("css-colors.txt is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The colour as {@code #rrggbb}; empty when the text is none. */
  public Optional<String> parse(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    if (value.isEmpty() || value.length() > 64) {
      return Optional.empty();
    }
    Matcher hex = HEX.matcher(value);
    if (hex.matches() && (value.startsWith("#") || value.length() == 6)) {
      return Optional.of(expand(hex.group(1)));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.matches()) {
      boolean percent = !rgb.group(2).isEmpty();
      return Optional.of(
          String.format(
              Locale.ROOT,
              "#%02x%02x%02x",
              component(rgb.group(1), percent),
              component(rgb.group(3), percent),
              component(rgb.group(4), percent)));
    }
    return Optional.ofNullable(Names.ALL.get(value));
  }

  /** The text colour of a {@code style} attribute. */
  Optional<String> ofStyle(String style) {
    return declaration(style, "color").flatMap(this::parse);
  }

  /** The value of a property in a {@code style} attribute. */
  static Optional<String> declaration(String style, String property) {
    if (style.isEmpty()) {
      return Optional.empty();
    }
    for (String declaration : style.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equalsIgnoreCase(property)) {
        return Optional.of(declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return Optional.empty();
  }

  private static String expand(String hex) {
    if (hex.length() >= 6) {
      return "#" + hex.substring(0, 6);
    }
    StringBuilder full = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      full.append(hex.charAt(i)).append(hex.charAt(i));
    }
    return full.toString();
  }

  private static int component(String text, boolean percent) {
    int value = Integer.parseInt(text);
    return Math.min(255, percent ? Math.round(value * 2.55f) : value);
  }
}
