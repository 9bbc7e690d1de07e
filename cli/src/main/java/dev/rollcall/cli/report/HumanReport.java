package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.text.SourceRange;
import java.util.List;

/**
 * Writes findings for people:
 *
 * <pre>
 * call.md:12:5: warning: reporter is still a placeholder [placeholder-reporter]
 *   Report by @todo
 *             ^
 *   hint: name who reports
 * </pre>
 */
public final class HumanReport {

  private static final int WINDOW = 100;
  private static final int BEFORE_CARET = 70;

  private final boolean colors;

  /** Creates a report, with colours or without. */
  public HumanReport(boolean colors) {
    this.colors = colors;
  }

  /** All findings, one below the other. */
  public String write(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    findings.forEach(finding -> append(finding, out));
    return out.toString();
  }

  private void append(Finding finding, StringBuilder out) {
    StringBuilder place = new StringBuilder(printable(finding.file()));
    finding
        .diagnostic()
        .range()
        .ifPresent(
            range -> place.append(':').append(range.line()).append(':').append(range.column()));
    out.append(styled("1", place + ":")).append(' ');
    Severity severity = finding.severity();
    out.append(styled(color(severity), severity.id() + ":")).append(' ');
    out.append(printable(finding.diagnostic().message()));
    out.append(" [").append(finding.diagnostic().code().id()).append("]\n");
    finding
        .diagnostic()
        .range()
        .ifPresent(range -> finding.sourceLine().ifPresent(line -> appendLine(line, range, out)));
    finding
        .diagnostic()
        .hints()
        .forEach(hint -> out.append("  hint: ").append(printable(hint)).append('\n'));
  }

  private void appendLine(String line, SourceRange range, StringBuilder out) {
    int[] points = line.codePoints().toArray();
    int caret = Math.min(range.column() - 1, points.length);
    int start = points.length > WINDOW ? Math.max(0, caret - BEFORE_CARET) : 0;
    int end = Math.min(points.length, start + WINDOW);
    if (start == end) {
      return;
    }
    out.append("  ").append(start > 0 ? "…" : "");
    out.append(printable(new String(points, start, end - start)));
    out.append(end < points.length ? "…" : "").append("\n  ").append(start > 0 ? " " : "");
    for (int i = start; i < caret; i++) {
      out.append(points[i] == '\t' ? "\t" : " ".repeat(columns(points[i])));
    }
    int last = range.endLine() == range.line() ? Math.min(range.endColumn(), end) : caret + 1;
    out.append(styled("32", "^" + "~".repeat(Math.max(0, last - caret - 1)))).append('\n');
  }

  /** How many columns a terminal gives to a character: none, one, or two for wide ones. */
  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    boolean wide =
        script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HANGUL
            || Character.isEmojiPresentation(codePoint);
    return wide ? 2 : 1;
  }

  /** Replaces control characters, with which a document could steer the terminal. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> c != '\t' && Character.isISOControl(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case INFO -> "36";
      case WARNING -> "33";
      case ERROR -> "31";
    };
  }

  private String styled(String style, String text) {
    return colors ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
