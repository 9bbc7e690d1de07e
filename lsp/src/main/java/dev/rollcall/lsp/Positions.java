package dev.rollcall.lsp;

import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.diagnostic.TextEdit;
import dev.rollcall.model.text.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The places of a text as the protocol counts them (0-based lines, 0-based columns in UTF-16 units,
 * a byte order mark being one) and as findings do (1-based, columns in code points).
 */
final class Positions {

  private final String text;
  private final SourceText source;
  private final int[] starts;

  Positions(String text) {
    this.text = text;
    this.source = new SourceText(text);
    List<Integer> lines = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        lines.add(i + 1);
      }
    }
    starts = lines.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The whole text. */
  String text() {
    return text;
  }

  /** How many lines there are. */
  int lines() {
    return starts.length;
  }

  /** A line without what ends it, by its 0-based number; empty where there is none. */
  String line(int number) {
    return number < 0 || number >= starts.length ? "" : text.substring(starts[number], end(number));
  }

  private int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The offset of a place; what lies behind a line's end is its end. */
  int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(position.getLine(), 0);
    return Math.min(starts[line] + Math.max(position.getCharacter(), 0), end(line));
  }

  /** The place of an offset. */
  Position position(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, offset - starts[line]);
  }

  /** The range between two offsets. */
  Range range(int from, int to) {
    return new Range(position(from), position(to));
  }

  /** The range of a stretch of the source, whose end is included. */
  Range range(SourceRange range) {
    return range(
        source.offset(range.line(), range.column()),
        source.offset(range.endLine(), range.endColumn() + 1));
  }

  /** Whether a place lies in a stretch of the source, or right behind it. */
  boolean isWithin(Position position, SourceRange range) {
    int offset = offset(position);
    return source.offset(range.line(), range.column()) <= offset
        && offset <= source.offset(range.endLine(), range.endColumn() + 1);
  }

  /** An edit as the protocol has it. */
  org.eclipse.lsp4j.TextEdit edit(TextEdit edit) {
    return new org.eclipse.lsp4j.TextEdit(
        range(
            source.offset(edit.line(), edit.column()),
            source.offset(edit.endLine(), edit.endColumn())),
        edit.text().replace("\n", source.lineEnd()));
  }

  /** The edit that makes another text of this one: what both begin and end with stays. */
  org.eclipse.lsp4j.TextEdit editTo(String other) {
    int from = 0;
    int most = Math.min(text.length(), other.length());
    while (from < most && text.charAt(from) == other.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && text.charAt(text.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    from -= position(from).getCharacter(); // whole lines: no edit parts what belongs together
    while (same > 0 && text.charAt(text.length() - same - 1) != '\n') {
      same--;
    }
    return new org.eclipse.lsp4j.TextEdit(
        range(from, text.length() - same), other.substring(from, other.length() - same));
  }
}
