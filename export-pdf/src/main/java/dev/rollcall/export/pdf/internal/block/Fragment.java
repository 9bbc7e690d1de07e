package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param pivot of a lone picture without a size of its own, what stays in its place when it is made
 *     smaller: 0 for its left edge, 1 for its right one, 0.5 for its middle; empty for all else
 */
public record Fragment(
    double before,
    double height,
    KeepWithPrevious keep,
    List<Box> boxes,
    List<BoxDecoration> frames,
    Optional<RepeatedHead> head,
    List<String> anchors,
    double reserve,
    OptionalDouble pivot) {

  public Fragment {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
    anchors = List.copyOf(anchors);
  }

  /**
   * This strip at a smaller height, with its picture in proportion.
   *
   * @param wanted points
   * @param least the share of its size that the picture must keep
   * @return empty where it would lose more, or has no such picture
   */
  public Optional<Fragment> shrunk(double wanted, double least) {
    if (pivot.isEmpty() || boxes.size() != 1 || !(boxes.getFirst() instanceof PictureBox picture)) {
      return Optional.empty();
    }
    double share = (wanted - (height - picture.height())) / picture.height();
    if (share < least || share >= 1) {
      return Optional.empty();
    }
    Box smaller =
        new PictureBox(
            picture.x() + picture.width() * (1 - share) * pivot.getAsDouble(),
            picture.y(),
            picture.width() * share,
            picture.height() * share,
            picture.image(),
            picture.node(),
            picture.crop());
    return Optional.of(
        new Fragment(
            before, wanted, keep, List.of(smaller), frames, head, anchors, reserve, pivot));
  }

  /** This strip on the page of the one above it. */
  Fragment kept() {
    return new Fragment(
        before, height, KeepWithPrevious.NEVER, boxes, frames, head, anchors, reserve, pivot);
  }

  /** What is shown again at the top of each further page of a table; no content, but decoration. */
  public record RepeatedHead(double height, List<Box> boxes) {}
}
