package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A stretch of the source: 1-based lines and columns, columns in code points, the end included.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the last line
 * @param endColumn the last column
 */
@JsonPropertyOrder({"line", "column", "endLine", "endColumn"})
public record SourceRange(int line, int column, int endLine, int endColumn)
    implements Comparable<SourceRange> {

  /** Checks that the range starts at 1:1 or later and does not end before it starts. */
  public SourceRange {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "Not a source range: %d:%d-%d:%d".formatted(line, column, endLine, endColumn));
    }
  }

  /** A range of one code point. */
  public static SourceRange at(int line, int column) {
    return new SourceRange(line, column, line, column);
  }

  /** Where the range starts, as a range of one code point. */
  public SourceRange start() {
    return at(line, column);
  }

  /** The smallest range that holds this one and {@code other}. */
  public SourceRange union(SourceRange other) {
    SourceRange first = compareTo(other) <= 0 ? this : other;
    boolean thisEndsLast =
        endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn);
    SourceRange last = thisEndsLast ? this : other;
    return new SourceRange(first.line, first.column, last.endLine, last.endColumn);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(SourceRange other) {
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    if (byColumn != 0) {
      return byColumn;
    }
    int byEndLine = Integer.compare(endLine, other.endLine);
    return byEndLine != 0 ? byEndLine : Integer.compare(endColumn, other.endColumn);
  }
}
