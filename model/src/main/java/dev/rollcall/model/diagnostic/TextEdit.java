package dev.rollcall.model.diagnostic;

import dev.rollcall.model.text.SourceRange;

/**
 * A stretch of a document and what is to stand in its place. Lines and columns count as in {@link
 * SourceRange}, but the end is the place behind the last character, so that an edit may insert.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the line in which the stretch ends
 * @param endColumn the column behind its last character; of an insertion, its column
 * @param text what stands there afterwards; a line feed in it stands for the document's line end
 */
public record TextEdit(int line, int column, int endLine, int endColumn, String text) {

  /** Checks that the stretch starts at 1:1 or later and does not end before it starts. */
  public TextEdit {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "Not a stretch: %d:%d-%d:%d".formatted(line, column, endLine, endColumn));
    }
  }

  /** Puts text in front of a place. */
  public static TextEdit insert(int line, int column, String text) {
    return new TextEdit(line, column, line, column, text);
  }

  /** Puts other text in the place of a stretch of one line. */
  public static TextEdit replace(int line, int column, int endColumn, String text) {
    return new TextEdit(line, column, line, endColumn, text);
  }

  /** Deletes whole lines, their ends included. */
  public static TextEdit deleteLines(int first, int behind) {
    return new TextEdit(first, 1, behind, 1, "");
  }
}
