package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes plain blanks of the special ones that editors and chats put behind the marks of headings
 * and items: Markdown does not see them as blanks (CommonMark 2.1), and readers see no difference.
 */
public final class PlainBlanks {

  private static final String SPECIAL = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff";

  /** Numbers are left: in dates such as '1. May' the blank behind them is meant. */
  private static final Pattern MARK =
      Pattern.compile(
          "((?:[ \\t>]|[-*][ \\t]){0,60}(?:#{1,6}|[-*]|(?=[S]+(?:#{1,6}|[-*])[ \\tS])))"
                  .replace("S", SPECIAL)
              + "([ \\t]*[S][ \\tS]*)[^ \\tS].*".replace("S", SPECIAL));

  private final Findings findings;

  public PlainBlanks(Findings findings) {
    this.findings = findings;
  }

  /** The lines with plain blanks where Markdown needs them. */
  public List<Line> plain(List<Line> lines) {
    List<Line> plain = new ArrayList<>(lines.size());
    lines.forEach(line -> plain.add(plain(line)));
    return plain;
  }

  private Line plain(Line line) {
    Line plain = line;
    Matcher mark = MARK.matcher(plain.text());
    while (!line.code() && mark.matches()) {
      report(plain, mark);
      plain = plain.blanked(mark.start(2), mark.end(2));
      mark = MARK.matcher(plain.text());
    }
    return plain;
  }

  private void report(Line line, Matcher mark) {
    int column = line.column(mark.start(2));
    int end = Math.max(column, line.column(mark.end(2)) - 1);
    findings.report(
        new SourceRange(line.number(), column, line.number(), end),
        ParserCode.SPECIAL_BLANK,
        "Put a plain blank here; with a non-breaking one Markdown sees no heading or item.",
        Mending.titled("Put plain blanks here")
            .replace(line, mark.start(2), mark.end(2), " ".repeat(mark.end(2) - mark.start(2))));
  }
}
