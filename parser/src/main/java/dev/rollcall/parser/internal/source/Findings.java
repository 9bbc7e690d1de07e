package dev.rollcall.parser.internal.source;

import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what one document gives reason to report. */
public final class Findings {

  /** Enough for every editor; a broken document could give one for each of its characters. */
  private static final int MOST_OF_A_KIND = 100;

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.range().map(SourceRange::line).orElse(0))
          .thenComparing(d -> d.range().map(SourceRange::column).orElse(0));

  private record Found(Diagnostic diagnostic, Optional<Mending> mending) {

    Diagnostic in(SourceText source, Set<Integer> hidden) {
      return mending.flatMap(m -> m.in(source, hidden)).map(diagnostic::withFix).orElse(diagnostic);
    }
  }

  private final List<Found> all = new ArrayList<>();
  private final Set<String> once = new HashSet<>();
  private final Map<ParserCode, Integer> counts = new EnumMap<>(ParserCode.class);

  public void report(SourceRange range, ParserCode code, String message) {
    report(Diagnostic.at(range, code, message), code);
  }

  /** Reports what has exactly one right answer. */
  public void report(SourceRange range, ParserCode code, String message, Mending mending) {
    report(range, code, message, Optional.of(mending));
  }

  /** Reports what may have exactly one right answer. */
  public void report(
      SourceRange range, ParserCode code, String message, Optional<Mending> mending) {
    report(new Found(Diagnostic.at(range, code, message), mending), code);
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
    report(new Found(diagnostic, Optional.empty()), code);
  }

  private void report(Found found, ParserCode code) {
    if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
      all.add(found);
    }
  }

  /** Whether there is a finding of a kind. */
  public boolean has(ParserCode code) {
    return counts.containsKey(code);
  }

  /**
   * All findings about a document in the order of the source.
   *
   * @param hidden the numbers of its private lines
   */
  public List<Diagnostic> sorted(SourceText source, Set<Integer> hidden) {
    return all.stream().map(found -> found.in(source, hidden)).sorted(BY_PLACE).distinct().toList();
  }
}
