package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes colours and references so that the renderer knows them. */
final class Paints {

  private static final Pattern QUOTED_URL =
      Pattern.compile("url\\(\\s*[\"']([^\"')]*)[\"']\\s*\\)");
  private static final Pattern RGB = Pattern.compile("(?i)(rgba?|hsla?)\\((.*)\\)");

  private Paints() {}

  /** A value with the element's own colour in place of its name. */
  static String value(String value, ComputedStyle style) {
    String text = value;
    if (text.contains("url(")) {
      Matcher matcher = QUOTED_URL.matcher(text);
      text = matcher.find() ? matcher.replaceAll("url($1)") : text;
    }
    if (text.toLowerCase(Locale.ROOT).contains("currentcolor")) {
      text = text.replaceAll("(?i)currentcolor", Matcher.quoteReplacement(color(style)));
    }
    return modern(text);
  }

  private static String color(ComputedStyle style) {
    String color = style.get("color", "black");
    return color.equalsIgnoreCase("currentcolor") ? "black" : color;
  }

  /** Colours with blanks and a slash as older software has them, with commas. */
  private static String modern(String text) {
    Matcher matcher = RGB.matcher(text);
    if (text.startsWith("light-dark(")) {
      List<String> two = CssText.split(text.substring(11, text.length() - 1), ',');
      return two.isEmpty() ? text : modern(two.getFirst());
    }
    if (!matcher.matches()) {
      return text;
    }
    String[] parts = matcher.group(2).replaceAll("[,/]", " ").strip().split("\\s+");
    if (matcher.group(1).toLowerCase(Locale.ROOT).startsWith("hsl")) {
      return parts.length < 3 ? text : hsl(parts);
    }
    if (matcher.group(2).contains(",")) {
      return text;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT).substring(0, 3);
    return name + (parts.length > 3 ? "a" : "") + "(" + String.join(", ", parts) + ")";
  }

  /** A hue as red, green and blue (CSS Color, 7.1). */
  private static String hsl(String[] parts) {
    double hue = number(parts[0].replace("deg", "")) / 60;
    double saturation = number(parts[1].replace("%", "")) / 100;
    double lightness = number(parts[2].replace("%", "")) / 100;
    double chroma = saturation * Math.min(lightness, 1 - lightness);
    StringBuilder text = new StringBuilder(parts.length > 3 ? "rgba(" : "rgb(");
    for (int offset : new int[] {0, 8, 4}) {
      double k = ((offset + hue * 2) % 12 + 12) % 12;
      double value = lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
      text.append(offset == 0 ? "" : ", ").append(Math.round(value * 255));
    }
    return text.append(parts.length > 3 ? ", " + parts[3] : "").append(')').toString();
  }

  private static double number(String text) {
    return Lengths.pixels(text, 16, 1).orElse(0);
  }
}
