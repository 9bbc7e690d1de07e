package dev.rollcall.cli.report;

import dev.rollcall.model.diagnostic.Diagnostic;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the lines of a document by their numbers. */
public final class SourceLines {

  /** The order of the source; what concerns a whole document comes first. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(
          diagnostic -> diagnostic.range().orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  private final String[] lines;
  private final Set<Integer> hidden;

  /**
   * Divides a document at LF, CRLF and CR, as the parser does.
   *
   * @param hidden the numbers of the lines that nobody may see
   */
  public SourceLines(String text, Set<Integer> hidden) {
    this.hidden = hidden;
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    lines = withoutMark.split("\r\n|[\n\r]", -1);
  }

  /** Joins a diagnostic with the line it is about. */
  public Finding finding(String file, Diagnostic diagnostic) {
    return new Finding(
        file,
        diagnostic,
        diagnostic
            .range()
            .filter(range -> range.line() <= lines.length && !hidden.contains(range.line()))
            .map(range -> lines[range.line() - 1]));
  }

  /** A diagnostic of a document whose text is not at hand. */
  public static Finding withoutText(String file, Diagnostic diagnostic) {
    return new Finding(file, diagnostic, Optional.empty());
  }
}
