package dev.rollcall.export.pdf.internal.line;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;

/** The stretches of a line from left to right, each of one direction (UAX 9, L2). */
final class BidiRuns {

  /** A stretch of the text, in logical positions. */
  record Run(int start, int end, boolean rightToLeft) {}

  private BidiRuns() {}

  static List<Run> of(Optional<Bidi> paragraph, int start, int end) {
    if (start >= end) {
      return List.of();
    }
    if (paragraph.isEmpty()) {
      return List.of(new Run(start, end, false));
    }
    Bidi line = paragraph.get().createLineBidi(start, end);
    int count = line.getRunCount();
    byte[] levels = new byte[count];
    Run[] runs = new Run[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      runs[i] =
          new Run(start + line.getRunStart(i), start + line.getRunLimit(i), (levels[i] & 1) == 1);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return List.of(runs);
  }
}
