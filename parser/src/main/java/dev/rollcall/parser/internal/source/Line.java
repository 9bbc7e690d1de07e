package dev.rollcall.parser.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the source as the reader takes it: comments are cut out, positions are kept.
 *
 * <p>Offsets are UTF-16 units of {@link #text}; columns are 1-based code points of the source.
 */
public final class Line {

  private static final int[] NONE = {};

  private final int number;
  private final String text;
  private final boolean code;
  private final int[] cutOffsets;
  private final int[] cutLengths;
  private int[] surrogates = NONE;
  private boolean indexed;
  private boolean hidden;

  private Line(int number, String text, boolean code, int[] cutOffsets, int[] cutLengths) {
    this.number = number;
    this.text = text;
    this.code = code;
    this.cutOffsets = cutOffsets;
    this.cutLengths = cutLengths;
  }

  /** A line as it stands in the source. */
  static Line of(int number, String text) {
    return new Line(number, text, false, NONE, NONE);
  }

  /** The same line as a part of a fenced code block. */
  public Line asCode() {
    return new Line(number, text, true, cutOffsets, cutLengths);
  }

  /** The same line, marked as the rest of a private one. */
  Line asPrivate() {
    Line line = new Line(number, text, code, cutOffsets, cutLengths);
    line.hidden = true;
    return line;
  }

  /** Whether something private stood in the line. */
  public boolean hidden() {
    return hidden;
  }

  /**
   * What is left of the line without some stretches.
   *
   * @param starts the offsets where the stretches start, ascending
   * @param ends the offsets behind them
   */
  public Line without(int[] starts, int[] ends) {
    StringBuilder left = new StringBuilder();
    List<int[]> cuts = new ArrayList<>();
    int earlier = 0;
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      earlier = earlierCuts(earlier, starts[i], starts[i], from - left.length(), cuts);
      left.append(text, from, starts[i]);
      cuts.add(new int[] {left.length(), text.codePointCount(starts[i], ends[i])});
      earlier = earlierCuts(earlier, ends[i], starts[i], starts[i] - left.length(), cuts);
      from = ends[i];
    }
    earlierCuts(earlier, Integer.MAX_VALUE, Integer.MAX_VALUE, from - left.length(), cuts);
    left.append(text, from, text.length());
    Line line = cut(left.toString(), cuts);
    line.hidden = hidden;
    return line;
  }

  /** A line with cuts, those that touch as one, so that each offset stands once. */
  private Line cut(String left, List<int[]> cuts) {
    int[] offsets = new int[cuts.size()];
    int[] lengths = new int[cuts.size()];
    int count = 0;
    int total = 0;
    for (int[] cut : cuts) {
      total += cut[1];
      if (count == 0 || offsets[count - 1] != cut[0]) {
        offsets[count++] = cut[0];
      }
      lengths[count - 1] = total;
    }
    return new Line(
        number, left, code, Arrays.copyOf(offsets, count), Arrays.copyOf(lengths, count));
  }

  /**
   * Takes over earlier cuts.
   *
   * @param first the index of the first that is not taken over yet
   * @param before those from this offset on are left
   * @param most where they stand at most
   * @param shift how far the text has moved since
   * @return the index of the first that is left
   */
  private int earlierCuts(int first, int before, int most, int shift, List<int[]> cuts) {
    int at = first;
    while (at < cutOffsets.length && cutOffsets[at] < before) {
      int length = cutLengths[at] - (at == 0 ? 0 : cutLengths[at - 1]);
      cuts.add(new int[] {Math.min(cutOffsets[at], most) - shift, length});
      at++;
    }
    return at;
  }

  /** The line with plain blanks in place of a stretch of others. */
  Line blanked(int start, int end) {
    String blanked = text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    Line line = new Line(number, blanked, code, cutOffsets, cutLengths);
    line.hidden = hidden;
    return line;
  }

  /** A line of another text that stands in place of one of the source. */
  public static Line at(int number, String text) {
    return new Line(number, text, false, NONE, NONE);
  }

  /** The line with other text; where something stands in it can only be told roughly. */
  public Line rewritten(String other) {
    Line line = new Line(number, other, code, NONE, NONE);
    line.hidden = hidden;
    return line;
  }

  /** The 1-based number in the source. */
  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  /** Whether the line is part of a fenced code block. */
  public boolean code() {
    return code;
  }

  public boolean blank() {
    return text.isBlank();
  }

  /** The source column of an offset. */
  public int column(int offset) {
    int bounded = Math.max(0, Math.min(offset, text.length()));
    return bounded - surrogatesBefore(bounded) + cutBefore(bounded) + 1;
  }

  private int cutBefore(int offset) {
    if (cutOffsets.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(cutOffsets, offset);
    int last = at >= 0 ? at : -at - 2;
    return last < 0 ? 0 : cutLengths[last];
  }

  private int surrogatesBefore(int offset) {
    if (!indexed) {
      surrogates = index();
      indexed = true;
    }
    if (surrogates.length == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(surrogates, offset);
    return at >= 0 ? at : -at - 1;
  }

  private int[] index() {
    return java.util.stream.IntStream.range(1, text.length())
        .filter(
            i ->
                Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1)))
        .toArray();
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
