package dev.rollcall.parser.internal.dialect;

import dev.rollcall.parser.internal.source.CodeSpans;
import dev.rollcall.parser.internal.source.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is no text out of a line; code, in blocks or spans, is never touched. */
public final class LineEdit {

  private LineEdit() {}

  /** The places where a pattern matches outside code. */
  public static List<MatchResult> find(Line line, Pattern pattern) {
    if (line.code()) {
      return List.of();
    }
    Matcher matcher = pattern.matcher(line.text());
    List<MatchResult> found = new ArrayList<>();
    if (!matcher.find()) {
      return found;
    }
    CodeSpans code = CodeSpans.of(line.text());
    do {
      if (!code.contains(matcher.start())) {
        found.add(matcher.toMatchResult());
      }
    } while (matcher.find());
    return found;
  }

  /** The line without what a pattern matches outside code. */
  public static Line without(Line line, Pattern pattern) {
    return without(
        line, find(line, pattern).stream().map(m -> new int[] {m.start(), m.end()}).toList());
  }

  /** The line without some stretches, in their order. */
  public static Line without(Line line, List<int[]> stretches) {
    return stretches.isEmpty()
        ? line
        : line.without(
            stretches.stream().mapToInt(cut -> cut[0]).toArray(),
            stretches.stream().mapToInt(cut -> cut[1]).toArray());
  }
}
