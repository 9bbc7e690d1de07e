package dev.rollcall.export.pdf.internal.line;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where lines of a text may end: at the opportunities of UAX 14, but within URLs and other long
 * words only where a reader can tell that nothing was added.
 */
final class LineBreakOpportunities {

  private static final String URL_BREAKS = "/-.?&=_#,;:+";
  private static final int LONG = 32;

  private LineBreakOpportunities() {}

  /** The ends of the shortest stretches that may stand on lines of their own, in order. */
  static List<Integer> of(String text) {
    List<Integer> ends = new ArrayList<>();
    BreakIterator boundaries = BreakIterator.getLineInstance(Locale.ROOT);
    boundaries.setText(text);
    boundaries.first();
    int wordEnd = 0;
    boolean solid = false;
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (end > wordEnd) {
        int wordStart = wordStart(text, end - 1);
        wordEnd = wordEnd(text, end - 1);
        solid = isUrl(text, wordStart, wordEnd);
      }
      boolean inWord = end < text.length() && !Character.isWhitespace(text.charAt(end - 1));
      if (!inWord || !solid) {
        ends.add(end);
      }
    }
    return ends;
  }

  /** Where a long stretch may be divided nevertheless, in order; its end is the last. */
  static List<Integer> within(String text, int start, int end) {
    List<Integer> ends = new ArrayList<>();
    for (int i = start + 1; i < end; i++) {
      boolean afterMark = URL_BREAKS.indexOf(text.charAt(i - 1)) >= 0;
      boolean beforeMark = URL_BREAKS.indexOf(text.charAt(i)) >= 0;
      if (afterMark && !beforeMark && !Character.isWhitespace(text.charAt(i))) {
        ends.add(i);
      }
    }
    ends.add(end);
    return ends;
  }

  private static boolean isUrl(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.contains("://") || word.startsWith("www.") || word.length() > LONG;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
