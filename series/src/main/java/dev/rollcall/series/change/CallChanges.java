package dev.rollcall.series.change;

import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed from one call to another.
 *
 * @param since the day of the older call
 * @param teams in the order of the newer call, those that are gone behind them
 */
public record CallChanges(Optional<LocalDate> since, List<TeamChanges> teams) {

  /** Copies the teams. */
  public CallChanges {
    teams = List.copyOf(teams);
  }

  /** Compares two calls by themselves. */
  public static CallChanges between(Series.Entry old, Series.Entry now) {
    return between(old, now, Teams.of(Series.of(List.of(old, now))));
  }

  /** Compares two calls of a series. */
  public static CallChanges between(Series.Entry old, Series.Entry now, Teams teams) {
    return new CallComparison(old.call(), now.call(), teams).changes(old.date());
  }

  /** All items of all teams. */
  public Stream<Change> items() {
    return teams.stream().flatMap(team -> team.items().stream());
  }

  /** Whether nothing is new, reworded, done or gone. */
  public boolean isEmpty() {
    return items().allMatch(item -> item.status() == Change.Status.CARRIED && !item.done());
  }
}
