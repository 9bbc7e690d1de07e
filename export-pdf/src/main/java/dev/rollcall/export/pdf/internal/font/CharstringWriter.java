package dev.rollcall.export.pdf.internal.font;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * Writes an outline as a Type 2 charstring without hints and subroutines (Adobe Technical Note
 * 5177). Coordinates are rounded to whole thousandths of an em.
 */
final class CharstringWriter {

  private static final int RLINETO = 5;
  private static final int RRCURVETO = 8;
  private static final int ENDCHAR = 14;
  private static final int RMOVETO = 21;
  private static final int SHORT_INTEGER = 28;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int x;
  private int y;
  private double[] start = new double[0]; // of a contour, until something of it is drawn

  /**
   * The charstring of a glyph.
   *
   * @param width its advance width in thousandths of an em
   * @param outline in thousandths of an em; every contour begins with a move
   */
  static byte[] of(int width, PathIterator outline) {
    CharstringWriter writer = new CharstringWriter();
    writer.number(width); // the difference from nominalWidthX, which is 0
    double[] points = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> writer.start = new double[] {points[0], points[1]};
        case PathIterator.SEG_LINETO -> writer.draw(RLINETO, points, 1);
        case PathIterator.SEG_CUBICTO -> writer.draw(RRCURVETO, points, 3);
        case PathIterator.SEG_CLOSE -> {} // every contour of a charstring is closed
        default -> throw new IllegalArgumentException("Not an outline of cubic curves");
      }
    }
    writer.out.write(ENDCHAR);
    return writer.out.toByteArray();
  }

  private void draw(int operator, double[] points, int count) {
    if (start.length > 0) {
      segment(RMOVETO, start, 1);
      start = new double[0];
    }
    segment(operator, points, count);
  }

  private void segment(int operator, double[] points, int count) {
    for (int i = 0; i < count; i++) {
      int nextX = (int) Math.round(points[2 * i]);
      int nextY = (int) Math.round(points[2 * i + 1]);
      number(nextX - x);
      number(nextY - y);
      x = nextX;
      y = nextY;
    }
    out.write(operator);
  }

  private void number(int value) {
    if (value >= -107 && value <= 107) {
      out.write(value + 139);
    } else if (value >= 108 && value <= 1131) {
      out.write((value - 108) / 256 + 247);
      out.write((value - 108) % 256);
    } else if (value >= -1131 && value <= -108) {
      out.write((-value - 108) / 256 + 251);
      out.write((-value - 108) % 256);
    } else if (value == (short) value) {
      out.write(SHORT_INTEGER);
      out.write(value >> 8);
      out.write(value);
    } else {
      throw new IllegalArgumentException("Not a coordinate: " + value);
    }
  }
}
