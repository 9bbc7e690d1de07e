package dev.rollcall.model.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document by lines and columns as findings count them: lines end with LF, CRLF or CR, columns
 * are code points, and a byte order mark has no column.
 */
public final class SourceText {

  private static final Comparator<TextEdit> ORDER =
      Comparator.comparingInt(TextEdit::line)
          .thenComparingInt(TextEdit::column)
          .thenComparingInt(TextEdit::endLine)
          .thenComparingInt(TextEdit::endColumn);

  private final String text;

  /** Where lines start, and behind them where the text ends. */
  private final int[] starts;

  /** Where lines end, without what ends them. */
  private final int[] ends;

  /** Divides a text into its lines. */
  public SourceText(String text) {
    this.text = text;
    List<int[]> lines = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        int end = i;
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        lines.add(new int[] {start, end});
        start = i + 1;
      }
    }
    lines.add(new int[] {start, text.length()});
    starts = lines.stream().mapToInt(line -> line[0]).toArray();
    ends = lines.stream().mapToInt(line -> line[1]).toArray();
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are; behind the last line end stands one more. */
  public int lines() {
    return starts.length;
  }

  /** A line without its end; empty where there is none of that number. */
  public String line(int number) {
    return number < 1 || number > starts.length
        ? ""
        : text.substring(starts[number - 1], ends[number - 1]);
  }

  /** How the document ends lines: as the first one does. */
  public String lineEnd() {
    return starts.length == 1 ? "\n" : text.substring(ends[0], starts[1]);
  }

  /** The offset of a place in UTF-16 units; what lies behind a line's end is its end. */
  public int offset(int line, int column) {
    if (line > starts.length) {
      return text.length();
    }
    int start = starts[line - 1];
    int end = ends[line - 1];
    return text.codePointCount(start, end) < column
        ? end
        : text.offsetByCodePoints(start, column - 1);
  }

  /** Whether two edits have a stretch or a place in common. */
  public static boolean touch(TextEdit one, TextEdit other) {
    boolean inOrder = ORDER.compare(one, other) <= 0;
    TextEdit first = inOrder ? one : other;
    TextEdit second = inOrder ? other : one;
    return second.line() < first.endLine()
        || (second.line() == first.endLine() && second.column() <= first.endColumn());
  }

  /**
   * The text with some edits made.
   *
   * @param edits none of them touches another
   */
  public String with(List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    for (TextEdit edit : edits.stream().sorted(ORDER).toList()) {
      int start = offset(edit.line(), edit.column());
      if (start < from) {
        throw new IllegalArgumentException("Edits touch at line " + edit.line());
      }
      out.append(text, from, start).append(edit.text().replace("\n", lineEnd()));
      from = offset(edit.endLine(), edit.endColumn());
    }
    return out.append(text, from, text.length()).toString();
  }
}
