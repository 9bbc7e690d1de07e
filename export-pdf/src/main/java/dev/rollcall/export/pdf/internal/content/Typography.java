package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.TypeScale;
import dev.rollcall.model.text.Alignment;

/**
 * The type sizes and distances of a document, in points: steps of the theme's scale.
 *
 * @param scale the theme's scale
 * @param spacing the room between blocks, as a share of the usual one
 * @param usual the type size of running text before the theme has its say
 * @param line the distance of base lines, as a multiple of the type size
 * @param titleStep how far above running text slides' titles stand in the scale
 * @param least the smallest type size
 * @param pictures how pictures stand that have a paragraph of their own
 */
record Typography(
    Palette palette,
    TypeScale scale,
    double spacing,
    double usual,
    double line,
    double titleStep,
    double least,
    Alignment pictures) {

  private static final double HANDOUT_BODY = 10.5;
  private static final double LEAST_ON_PAPER = 9;

  /** For text to be read at a table. */
  static Typography handout(Theme theme) {
    return new Typography(
        Palette.of(theme),
        theme.scale(),
        theme.spacing(),
        HANDOUT_BODY,
        1.42,
        1.15,
        LEAST_ON_PAPER,
        Alignment.NONE);
  }

  /** For text to be read from a distance. */
  static Typography slides(Theme theme) {
    return new Typography(
        Palette.of(theme),
        theme.scale(),
        theme.spacing(),
        21,
        1.34,
        1.75,
        LEAST_ON_PAPER,
        Alignment.CENTER);
  }

  /** The type size of running text. */
  double body() {
    return scale.at(usual, 0);
  }

  /** The distance of base lines, as a multiple of the type size. */
  double leading() {
    return line * scale.leading();
  }

  /** The type size of slides' titles. */
  double title() {
    return scale.at(usual, titleStep);
  }

  /** The type size of a team's name. */
  double name() {
    return scale.at(usual, titleStep + 1.85);
  }

  /** Running text. */
  TextStyle text() {
    return TextStyle.of(body(), palette.text());
  }

  /** Secondary text. */
  TextStyle quiet() {
    return TextStyle.of(Math.max(least, body() * 0.88), palette.quiet());
  }

  ParagraphStyle paragraph() {
    return ParagraphStyle.of(body(), leading(), room(0.45), room(0.45));
  }

  /** A paragraph of a list whose items stand close together. */
  ParagraphStyle tight() {
    return ParagraphStyle.of(body(), leading(), room(0.12), room(0.12));
  }

  /**
   * Room between blocks.
   *
   * @param lines how much, as a multiple of the size of running text
   */
  double room(double lines) {
    return body() * lines * spacing;
  }

  /**
   * The type size of a heading within a slide.
   *
   * @param depth 1 for the first level below the slide's title
   */
  double headingSize(int depth) {
    return switch (depth) {
      case 1 -> scale.at(usual, 0.6);
      case 2 -> scale.at(usual, 0.2);
      default -> body();
    };
  }

  /** The type size of the call's name. */
  double coverTitle() {
    return scale.at(usual, 5);
  }

  /** The type size of a line on the cover that stands out a little or more: 0 for the least. */
  double coverLine(double steps) {
    return scale.at(usual, steps);
  }

  /** How far the text of a list's items stands to the right of the text around the list. */
  double indent() {
    return body() * 1.5;
  }
}
