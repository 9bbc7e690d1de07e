package dev.rollcall.export.html.internal.markup;

import dev.rollcall.export.theme.Rgb;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colours that text may have. An export cannot know what it will stand on, nor may it carry
 * styles of its own: a colour of the source becomes the class of the nearest of these, which the
 * style sheet mixes with the colour of the text around it, so that it can be read on light and on
 * dark.
 */
public enum TextColor {
  RED(0),
  ORANGE(30),
  YELLOW(55),
  GREEN(130),
  TEAL(170),
  BLUE(217),
  PURPLE(275),
  PINK(320);

  private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEAST_SATURATION = 0.15;
  private static final int RED_AGAIN = 345;

  /** Degrees on the colour circle. */
  private final int hue;

  TextColor(int hue) {
    this.hue = hue;
  }

  /** The class of text in a colour; empty for black, white and grey. */
  public static Optional<String> classOf(String color) {
    if (!FORM.matcher(color).matches()) {
      return Optional.empty();
    }
    Rgb rgb = Rgb.parse(color);
    int max = Math.max(rgb.red(), Math.max(rgb.green(), rgb.blue()));
    int min = Math.min(rgb.red(), Math.min(rgb.green(), rgb.blue()));
    if (max == 0 || (max - min) / (double) max < LEAST_SATURATION) {
      return max > 60 && max < 210 ? Optional.of("rc-ink-grey") : Optional.empty();
    }
    return Optional.of(
        "rc-ink-" + nearest(hue(rgb, max, max - min)).name().toLowerCase(Locale.ROOT));
  }

  private static TextColor nearest(double hue) {
    if (hue >= RED_AGAIN) {
      return RED;
    }
    TextColor best = RED;
    for (TextColor color : values()) {
      if (Math.abs(color.hue - hue) < Math.abs(best.hue - hue)) {
        best = color;
      }
    }
    return best;
  }

  private static double hue(Rgb rgb, int max, double range) {
    double hue;
    if (max == rgb.red()) {
      hue = (rgb.green() - rgb.blue()) / range;
    } else if (max == rgb.green()) {
      hue = 2 + (rgb.blue() - rgb.red()) / range;
    } else {
      hue = 4 + (rgb.red() - rgb.green()) / range;
    }
    return (hue * 60 + 360) % 360;
  }
}
