package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.text.CalloutKind;

/**
 * The colours of a document: those of the theme, darkened where text would be hard to read (WCAG
 * 2.2, 1.4.3).
 *
 * @param text of running text
 * @param title of titles
 * @param link of links
 * @param quiet of secondary text
 * @param mark of bars and bullets
 * @param line of hairlines
 * @param tint behind code, table heads and boxes
 * @param highlight behind marked text
 * @param ground of the page
 */
record Palette(
    Rgb text,
    Rgb title,
    Rgb link,
    Rgb quiet,
    Rgb mark,
    Rgb line,
    Rgb tint,
    Rgb highlight,
    Rgb ground) {

  private static final double READABLE = 4.5;

  static Palette of(Theme theme) {
    Rgb ground = theme.background();
    Rgb tint = ground.mix(theme.muted(), 0.08);
    return new Palette(
        theme.text(),
        theme.accent().readableOn(ground, READABLE),
        theme.accent().readableOn(tint, READABLE),
        theme.muted().readableOn(tint, 5),
        theme.primary(),
        ground.mix(theme.muted(), 0.35),
        tint,
        new Rgb(255, 240, 170),
        ground);
  }

  /** A colour of the source, as far as it can be read. */
  Rgb readable(String color) {
    return Rgb.parse(color).readableOn(ground, READABLE);
  }

  /** The colour of a box's bar. */
  Rgb bar(CalloutKind kind) {
    return switch (kind) {
      case INFO -> link;
      case SUCCESS -> new Rgb(46, 133, 64);
      case WARNING -> new Rgb(201, 125, 0);
      case DANGER -> new Rgb(196, 43, 28);
      case SPOILER -> line;
    };
  }

  /** The ground of a box. */
  Rgb ground(CalloutKind kind) {
    return ground.mix(bar(kind), 0.08);
  }
}
