package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.awt.geom.PathIterator;

/** Writes outlines as path data (SVG 2, 9.3). */
final class PathData {

  private static final int MAX_CHARACTERS = 20_000_000;

  private final StringBuilder text = new StringBuilder();

  /** Adds an outline. */
  void add(PathIterator outline) {
    double[] at = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> append('M', at, 2);
        case PathIterator.SEG_LINETO -> append('L', at, 2);
        case PathIterator.SEG_QUADTO -> append('Q', at, 4);
        case PathIterator.SEG_CUBICTO -> append('C', at, 6);
        default -> text.append('Z');
      }
    }
  }

  private void append(char command, double[] numbers, int count) {
    if (text.length() > MAX_CHARACTERS) {
      return;
    }
    text.append(command);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(Lengths.text(numbers[i]));
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
