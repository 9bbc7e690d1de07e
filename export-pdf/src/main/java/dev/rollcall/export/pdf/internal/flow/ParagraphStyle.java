package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.model.text.Alignment;

/**
 * How a paragraph is set.
 *
 * @param size the type size in points that its lines are made for
 * @param leading the distance of its base lines, as a multiple of the type size
 * @param before the room above it in points, unless it begins a page
 * @param after the room below it in points
 */
public record ParagraphStyle(
    double size, double leading, double before, double after, Alignment alignment) {

  /** Text at the left. */
  public static ParagraphStyle of(double size, double leading, double before, double after) {
    return new ParagraphStyle(size, leading, before, after, Alignment.NONE);
  }

  /** The same with another alignment. */
  public ParagraphStyle aligned(Alignment other) {
    return new ParagraphStyle(size, leading, before, after, other);
  }
}
