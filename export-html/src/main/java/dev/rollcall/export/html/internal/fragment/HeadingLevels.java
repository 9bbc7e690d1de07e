package dev.rollcall.export.html.internal.fragment;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives the headings of one slide levels that never skip one (WCAG 2.2, technique H42), whatever
 * the source's own levels are.
 */
final class HeadingLevels {

  private static final int DEEPEST = 6;

  private record Open(int source, int written) {}

  private final int above;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * Starts below a heading.
   *
   * @param above the level, as written, of the heading that all others stand below
   */
  HeadingLevels(int above) {
    this.above = above;
  }

  /** The level to write for the next heading, which has level {@code source} in the source. */
  int next(int source) {
    while (!open.isEmpty() && open.element().source() >= source) {
      open.pop();
    }
    int parent = open.isEmpty() ? above : open.element().written();
    int written = Math.min(DEEPEST, parent + 1);
    open.push(new Open(source, written));
    return written;
  }
}
