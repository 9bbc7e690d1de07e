package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Length;
import java.util.Optional;

/**
 * How wide a picture is shown where the source says so: the nearest of the widths that the style
 * sheet has a class for, since a fragment carries no styles.
 *
 * @param value CSS pixels, or percent of the column
 */
public record DisplayWidth(int value, boolean percent) {

  /** CSS pixels: from here on a picture fills the column of most sites. */
  private static final int COLUMN = 800;

  private static final int PERCENT_STEP = 10;

  /** The width that a picture asks for; empty where it asks for none or for the whole column. */
  static Optional<DisplayWidth> of(Image image, Picture picture) {
    return image
        .width()
        .map(width -> new DisplayWidth(width.value(), width.percent()))
        .or(() -> image.height().flatMap(height -> ofHeight(height, picture)))
        .map(DisplayWidth::nearest)
        .filter(width -> width.value() < (width.percent() ? 100 : COLUMN));
  }

  /** The width that goes with a height in pixels, where the picture's proportions are known. */
  private static Optional<DisplayWidth> ofHeight(Length height, Picture picture) {
    if (height.percent() || !(picture instanceof Picture.Shown shown)) {
      return Optional.empty();
    }
    Picture.File file = shown.largest();
    long width = Math.round((double) height.value() * file.width() / file.height());
    return Optional.of(new DisplayWidth(Math.clamp(width, 1, COLUMN), false));
  }

  private DisplayWidth nearest() {
    int step = percent ? PERCENT_STEP : step(value);
    long nearest = Math.max(step, Math.round((double) value / step) * step);
    return new DisplayWidth((int) Math.min(nearest, COLUMN), percent);
  }

  /** Pixels between the widths at hand: small pictures are icons, whose size is seen. */
  private static int step(int pixels) {
    return pixels <= 40 ? 4 : pixels <= 200 ? 10 : pixels <= 400 ? 20 : 50;
  }

  /** The class of the picture. */
  String cssClass() {
    return (percent ? "rc-width-" : "rc-pixels-") + value;
  }

  /** The room it takes, as the browser wants it told before it has the style sheet. */
  String sizes() {
    return percent
        ? "(min-width: 52em) %dem, %dvw".formatted((48 * value + 50) / 100, value)
        : value + "px";
  }

  /** The rules of all widths. */
  public static String rules() {
    StringBuilder rules = new StringBuilder();
    for (int share = PERCENT_STEP; share < 100; share += PERCENT_STEP) {
      rule(new DisplayWidth(share, true), "%", rules);
    }
    for (int pixels = step(1); pixels < COLUMN; pixels += step(pixels + 1)) {
      rule(new DisplayWidth(pixels, false), "px", rules);
    }
    return rules.append('\n').toString();
  }

  private static void rule(DisplayWidth width, String unit, StringBuilder rules) {
    rules.append(".rc img.").append(width.cssClass()).append("{width:");
    rules.append(width.value()).append(unit).append('}');
  }
}
