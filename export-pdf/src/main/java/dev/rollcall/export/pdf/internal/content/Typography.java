package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.model.text.Alignment;

/**
 * The type sizes and distances of a document, in points.
 *
 * @param body the type size of running text
 * @param leading the distance of base lines, as a multiple of the type size
 * @param title the type size of slides' titles
 * @param pictures how pictures stand that have a paragraph of their own
 */
record Typography(Palette palette, double body, double leading, double title, Alignment pictures) {

  private static final double HANDOUT_BODY = 10.5;

  /** For text to be read at a table. */
  static Typography handout(Palette palette) {
    return new Typography(palette, HANDOUT_BODY, 1.42, 13, Alignment.NONE);
  }

  /** For text to be read from a distance. */
  static Typography slides(Palette palette) {
    return new Typography(palette, 21, 1.34, 29, Alignment.CENTER);
  }

  /** Running text. */
  TextStyle text() {
    return TextStyle.of(body, palette.text());
  }

  /** Secondary text. */
  TextStyle quiet() {
    return TextStyle.of(body * 0.88, palette.quiet());
  }

  ParagraphStyle paragraph() {
    return ParagraphStyle.of(body, leading, body * 0.45, body * 0.45);
  }

  /** A paragraph of a list whose items stand close together. */
  ParagraphStyle tight() {
    return ParagraphStyle.of(body, leading, body * 0.12, body * 0.12);
  }

  /**
   * The type size of a heading within a slide.
   *
   * @param depth 1 for the first level below the slide's title
   */
  double headingSize(int depth) {
    return switch (depth) {
      case 1 -> body * 1.12;
      case 2 -> body * 1.04;
      default -> body;
    };
  }

  /** A type size on the cover, given for a handout, in points. */
  double cover(double size) {
    return size * body / HANDOUT_BODY;
  }

  /** How far the text of a list's items stands to the right of the text around the list. */
  double indent() {
    return body * 1.5;
  }
}
