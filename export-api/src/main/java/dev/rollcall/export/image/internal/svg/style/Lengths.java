package dev.rollcall.export.image.internal.svg.style;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths (CSS Values and Units, 5 and 6). */
public final class Lengths {

  private static final Pattern LENGTH =
      Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\\s*([a-zA-Z]*|%)");

  private Lengths() {}

  /**
   * A length in pixels of the user's coordinates.
   *
   * @param fontSize what 1em is, in pixels
   * @param whole what 100 % is, in pixels
   * @return empty for what is no length
   */
  public static OptionalDouble pixels(String text, double fontSize, double whole) {
    Matcher matcher = LENGTH.matcher(text.strip());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double factor =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "", "px" -> 1;
          case "pt" -> 96.0 / 72;
          case "pc" -> 16;
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 96 / 25.4;
          case "q" -> 96 / 101.6;
          case "em" -> fontSize;
          case "ex", "ch" -> fontSize / 2;
          case "rem" -> 16;
          case "%" -> whole / 100;
          default -> Double.NaN;
        };
    double value = Double.parseDouble(matcher.group(1)) * factor;
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** A number as attributes have it, without needless digits. */
  public static String text(double value) {
    double rounded = Math.rint(value * 10_000) / 10_000;
    double chosen = Math.abs(value) < 0.1 ? value : rounded;
    return chosen == Math.rint(chosen) && Math.abs(chosen) < 1e9
        ? Long.toString((long) chosen)
        : Float.toString((float) chosen);
  }
}
