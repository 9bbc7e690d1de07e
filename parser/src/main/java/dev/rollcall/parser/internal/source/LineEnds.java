package dev.rollcall.parser.internal.source;

import java.util.BitSet;

/** Which line ends within paragraphs are breaks, and which are only where a line was wrapped. */
public final class LineEnds {

  private static final LineEnds BREAKS = new LineEnds(true, new BitSet());
  private static final LineEnds SPACES = new LineEnds(false, new BitSet());

  private final boolean breaks;
  private final BitSet others;

  private LineEnds(boolean breaks, BitSet others) {
    this.breaks = breaks;
    this.others = others;
  }

  /** Each line end is a break. */
  public static LineEnds breaks() {
    return BREAKS;
  }

  /** Each line end is a space. */
  public static LineEnds spaces() {
    return SPACES;
  }

  /**
   * Line ends are spaces, but for some.
   *
   * @param kept the 1-based numbers of the lines whose ends are breaks
   */
  public static LineEnds wrapped(BitSet kept) {
    return new LineEnds(false, (BitSet) kept.clone());
  }

  /**
   * Whether the end of a line is a break.
   *
   * @param line the line's 1-based number in the source
   */
  public boolean isBreak(int line) {
    return breaks != others.get(line);
  }
}
