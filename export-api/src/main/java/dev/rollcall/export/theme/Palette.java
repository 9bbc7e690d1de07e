package dev.rollcall.export.theme;

import dev.rollcall.model.text.CalloutKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the colours of a theme are used for: its own, darkened or lightened where text would be hard
 * to read (WCAG 2.2, 1.4.3).
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
 * @param success of boxes that tell of something good
 * @param warning of boxes that warn
 * @param danger of boxes that tell of danger
 */
public record Palette(
    Rgb text,
    Rgb title,
    Rgb link,
    Rgb quiet,
    Rgb mark,
    Rgb line,
    Rgb tint,
    Rgb highlight,
    Rgb ground,
    Rgb success,
    Rgb warning,
    Rgb danger) {

  /** The least contrast of text. */
  public static final double READABLE = 4.5;

  private static final double HEADING = 5.5;
  private static final double WASH = 0.08;

  /**
   * Text on a ground, as some exporter shows them.
   *
   * @param use what it is, for messages
   */
  public record Pair(String use, Rgb text, Rgb ground) {

    /** The contrast ratio of WCAG 2.2 (1.4.3). */
    public double contrast() {
      return text.contrast(ground);
    }
  }

  /** The colours of a theme. */
  public static Palette of(Theme theme) {
    Rgb ground = theme.background();
    Rgb tint = theme.surface();
    Rgb link = theme.accent().readableOn(tint, READABLE);
    for (Rgb bar : List.of(link, theme.success(), theme.warning(), theme.danger())) {
      link = link.readableOn(ground.mix(bar, WASH), READABLE);
    }
    return new Palette(
        theme.text(),
        theme.accent().readableOn(ground, READABLE),
        link,
        theme.muted().readableOn(tint, 5),
        theme.primary(),
        theme.line(),
        tint,
        theme.highlight(),
        ground,
        theme.success(),
        theme.warning(),
        theme.danger());
  }

  /** A colour of the source, as far as it can be read. */
  public Rgb readable(String color) {
    return Rgb.parse(color).readableOn(ground, READABLE);
  }

  /** The colour of marked text. */
  public Rgb marked() {
    return text.readableOn(highlight, READABLE);
  }

  /** The colour of a box's bar. */
  public Rgb bar(CalloutKind kind) {
    return switch (kind) {
      case INFO -> link;
      case SUCCESS -> success;
      case WARNING -> warning;
      case DANGER -> danger;
      case SPOILER -> line;
    };
  }

  /** The ground of a box. */
  public Rgb ground(CalloutKind kind) {
    return ground.mix(bar(kind), WASH);
  }

  /** The colour of a box's heading. */
  public Rgb title(CalloutKind kind) {
    return bar(kind).readableOn(ground(kind), HEADING);
  }

  /** All pairs of text and ground that the exporters use. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("text", text, ground));
    pairs.add(new Pair("title", title, ground));
    pairs.add(new Pair("link", link, ground));
    pairs.add(new Pair("quiet text", quiet, ground));
    pairs.add(new Pair("code, table head", text, tint));
    pairs.add(new Pair("link in a table head", link, tint));
    pairs.add(new Pair("quiet text on a surface", quiet, tint));
    pairs.add(new Pair("marked text", marked(), highlight));
    for (CalloutKind kind : CalloutKind.values()) {
      pairs.add(new Pair(kind + " heading", title(kind), ground(kind)));
      pairs.add(new Pair(kind + " text", text, ground(kind)));
      pairs.add(new Pair(kind + " link", link, ground(kind)));
    }
    return pairs;
  }
}
