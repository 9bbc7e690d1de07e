package dev.rollcall.series.digest;

import dev.rollcall.series.Series;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both included; a side that is empty has no end.
 *
 * @param from the first day
 * @param until the last day
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** All days there are. */
  public static Span all() {
    return new Span(Optional.empty(), Optional.empty());
  }

  /** Whether it ends before it begins. */
  public boolean isReversed() {
    return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
  }

  /** Whether a call is of these days; one without a day only where no side has an end. */
  public boolean holds(Series.Entry call) {
    return call.date().isEmpty()
        ? from.isEmpty() && until.isEmpty()
        : call.date().filter(this::isAfterStart).filter(this::isBeforeEnd).isPresent();
  }

  /** Whether a call is of these days or of some before. */
  boolean reaches(Series.Entry call) {
    return call.date().isEmpty() || call.date().filter(this::isBeforeEnd).isPresent();
  }

  private boolean isAfterStart(LocalDate day) {
    return from.isEmpty() || !day.isBefore(from.get());
  }

  private boolean isBeforeEnd(LocalDate day) {
    return until.isEmpty() || !day.isAfter(until.get());
  }
}
