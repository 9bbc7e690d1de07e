package dev.rollcall.parser.internal.source;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one document gives reason to report. */
public final class Findings {

  /** Enough for every editor; a broken document could give one for each of its characters. */
  private static final int MOST_OF_A_KIND = 100;

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.range().map(SourceRange::line).orElse(0))
          .thenComparing(d -> d.range().map(SourceRange::column).orElse(0));

  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<String> once = new HashSet<>();
  private final Map<ParserCode, Integer> counts = new EnumMap<>(ParserCode.class);

  public void report(SourceRange range, ParserCode code, String message) {
    report(Diagnostic.at(range, code, message), code);
  }

  public void report(SourceRange range, ParserCode code, String message, String hint) {
    report(Diagnostic.at(range, code, message).withHint(hint), code);
  }

  public void report(ParserCode code, String message) {
    report(Diagnostic.of(code, message), code);
  }

  /** Reports only the first finding with this key. */
  public void reportOnce(String key, SourceRange range, ParserCode code, String message) {
    if (once.add(key)) {
      report(range, code, message);
    }
  }

  private void report(Diagnostic diagnostic, ParserCode code) {
    if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
      all.add(diagnostic);
    }
  }

  /** All findings in the order of the source. */
  public List<Diagnostic> sorted() {
    return all.stream().sorted(BY_PLACE).distinct().toList();
  }
}
