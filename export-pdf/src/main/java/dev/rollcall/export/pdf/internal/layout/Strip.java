package dev.rollcall.export.pdf.internal.layout;

import dev.rollcall.export.pdf.internal.plan.Box;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the text area that no page break divides: a line, a table row, a picture. Lengths
 * are points; boxes stand relative to the strip's upper edge and the text area's left one.
 *
 * @param before the room above it, which vanishes at the top of a page
 * @param keep how it holds on to the strip above
 * @param frames what it stands on, from the outermost to the innermost
 * @param head what is repeated above it when it begins a page, such as a table's head
 * @param anchors the names of the place where it begins
 * @param reserve how much room there must be for it and what follows
 */
record Strip(
    double before,
    double height,
    Keep keep,
    List<Box> boxes,
    List<Frame> frames,
    Optional<RepeatedHead> head,
    List<String> anchors,
    double reserve) {

  Strip {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
    anchors = List.copyOf(anchors);
  }

  /** What is shown again at the top of each further page of a table; no content, but decoration. */
  record RepeatedHead(double height, List<Box> boxes) {}
}
