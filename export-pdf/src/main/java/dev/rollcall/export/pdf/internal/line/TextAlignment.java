package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.model.text.Alignment;

/** Where lines stand between the edges of their column. */
public final class TextAlignment {

  private TextAlignment() {}

  /**
   * How far a line is moved to the right, in points, in a column of a width in points.
   *
   * @param around which way the content around it runs
   */
  public static double shift(LineBox line, Alignment alignment, double width, Direction around) {
    double room = Math.max(0, width - line.width());
    return switch (alignment) {
      case NONE -> line.rightToLeft() || around == Direction.RIGHT_TO_LEFT ? room : 0;
      case LEFT -> 0;
      case CENTER -> room / 2;
      case RIGHT -> room;
    };
  }
}
