package dev.rollcall.export.pdf.internal.content;

/**
 * Numbers headings so that none skips a level (ISO 14289-1, 7.4.2): those of a slide count from its
 * title, whatever levels the source uses.
 */
final class HeadingLevels {

  private static final int DEEPEST = 6;

  private int last = 1;
  private int base = 1;

  /** The level of a team's name. */
  int team() {
    return take(2);
  }

  /** The level of a slide's title. */
  int slide() {
    int level = take(Math.min(3, last + 1));
    base = level;
    return level;
  }

  /** Begins a slide without a title. */
  void untitledSlide() {
    base = Math.min(last, 2);
  }

  /**
   * The level of a heading within a slide.
   *
   * @param source 1 to 6, as the source has it
   */
  int within(int source) {
    return take(Math.min(Math.max(base + 1, base + source - 1), last + 1));
  }

  /** How far a level is below the slide's title; 1 or more. */
  int depth(int level) {
    return Math.max(1, level - base);
  }

  private int take(int level) {
    last = Math.min(level, DEEPEST);
    return last;
  }
}
