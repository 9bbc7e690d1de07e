package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An HTML comment.
 *
 * @param line the index of the first line left where the comment stood
 * @param content what stands between its marks
 * @param range where it stands in the source
 */
public record Comment(int line, String content, SourceRange range) {

  /** What it says as lines of a paragraph of its own, without the indentation they share. */
  public List<Line> paragraph() {
    String[] texts = content.split("\n", -1);
    List<Line> lines = new ArrayList<>();
    int indent =
        Arrays.stream(texts)
            .skip(1)
            .filter(text -> !text.isBlank())
            .mapToInt(text -> text.length() - text.stripLeading().length())
            .min()
            .orElse(0);
    for (int i = 0; i < texts.length; i++) {
      int number = range.line() + i;
      if (i == 0) {
        int column = range.column() + 3;
        Line line = Line.at(number, " ".repeat(column) + texts[0].strip());
        lines.add(line.without(new int[] {0}, new int[] {column}));
      } else {
        int cut = Math.min(indent, texts[i].length());
        lines.add(
            Line.at(number, texts[i].stripTrailing())
                .without(
                    new int[] {0}, new int[] {Math.min(cut, texts[i].stripTrailing().length())}));
      }
    }
    lines.add(Line.at(range.endLine(), ""));
    return lines;
  }
}
