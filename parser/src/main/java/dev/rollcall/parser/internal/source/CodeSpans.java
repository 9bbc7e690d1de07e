package dev.rollcall.parser.internal.source;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The code spans of a line (CommonMark 6.1), as far as one line tells. */
public final class CodeSpans {

  /** No code spans. */
  static final CodeSpans NONE = new CodeSpans(new TreeMap<>());

  /** The offsets of the spans' last backticks, by those of their first ones. */
  private final NavigableMap<Integer, Integer> spans;

  private CodeSpans(NavigableMap<Integer, Integer> spans) {
    this.spans = spans;
  }

  /** Finds the code spans of a line. */
  public static CodeSpans of(String text) {
    int i = text.indexOf('`');
    if (i < 0) {
      return NONE;
    }
    NavigableMap<Integer, Integer> spans = new TreeMap<>();
    while (i >= 0) {
      int run = run(text, i);
      int close = closing(text, i + run, run);
      if (close >= 0) {
        spans.put(i, close);
      }
      i = text.indexOf('`', close < 0 ? i + run : close + run);
    }
    return new CodeSpans(spans);
  }

  /** Whether a character stands in a code span. */
  public boolean contains(int offset) {
    Map.Entry<Integer, Integer> span = spans.floorEntry(offset);
    return span != null && span.getValue() > offset;
  }

  private static int closing(String text, int from, int length) {
    int i = text.indexOf('`', from);
    while (i >= 0) {
      int run = run(text, i);
      if (run == length) {
        return i;
      }
      i = text.indexOf('`', i + run);
    }
    return -1;
  }

  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }
}
