package dev.rollcall.export.theme;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

  private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Checks the range of each component. */
  public Rgb {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
    }
  }

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when the text has another form
   */
  public static Rgb parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a colour: " + text + "; give #rrggbb");
    }
    int value = Integer.parseInt(text.substring(1), 16);
    return new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff);
  }

  /** The colour as six hexadecimal digits in lower case, without the hash sign. */
  public String hex() {
    return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
  }

  /** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The contrast ratio of WCAG 2.2 (1.4.3), from 1 to 21. */
  public double contrast(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * This colour, darkened or lightened as little as needed for text on {@code background}.
   *
   * @param ratio the contrast ratio wanted, such as 4.5
   */
  public Rgb readableOn(Rgb background, double ratio) {
    Rgb end = background.luminance() > 0.18 ? new Rgb(0, 0, 0) : new Rgb(255, 255, 255);
    for (int step = 0; step < 20; step++) {
      Rgb candidate = mix(end, step / 20.0);
      if (candidate.contrast(background) >= ratio) {
        return candidate;
      }
    }
    return end;
  }

  /** This colour with a share of another, from 0 (this) to 1 (the other). */
  public Rgb mix(Rgb other, double share) {
    return new Rgb(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
