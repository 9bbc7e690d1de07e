package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Mending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call and what the checks need to know beside it.
 *
 * @param withheldTeams the ids of all teams, those left out of the call as private among them;
 *     empty where nothing is private
 * @param fileDate the date in the file's name
 * @param stated the dates that the cover's headings state
 * @param reporter takes the findings
 */
public record CheckedCall(
    Call call,
    Set<String> withheldTeams,
    Optional<LocalDate> fileDate,
    List<Stated> stated,
    Reporter reporter) {

  /** A date and where it stands. */
  public record Stated(LocalDate date, SourceRange range) {}

  /** Takes findings. */
  @FunctionalInterface
  public interface Reporter {

    /** Takes one finding. */
    void report(SourceRange range, ParserCode code, String message, Optional<Mending> mending);
  }

  void report(Optional<SourceRange> range, ParserCode code, String message) {
    report(range, code, message, Optional.empty());
  }

  void report(
      Optional<SourceRange> range, ParserCode code, String message, Optional<Mending> mending) {
    reporter.report(range.orElse(SourceRange.at(1, 1)), code, message, mending);
  }

  /** All slides, the cover's first. */
  Stream<Slide> slides() {
    return call.slides();
  }
}
