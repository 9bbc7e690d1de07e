package dev.rollcall.series.habit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often calls are, as far as their days tell.
 *
 * @param last the day of the last call
 * @param weekday the day of the week on which most are
 * @param weeks the weeks between two calls; 0 where they are monthly
 * @param ordinal which such weekday of the month, 1 to 5, where they are monthly; 5 is the last
 */
public record Rhythm(LocalDate last, DayOfWeek weekday, int weeks, int ordinal) {

  /** Days that tell the rhythm; what was long ago does not. */
  private static final int RECENT = 9;

  private static final int DAYS = 7;
  private static final int MONTH = 4;
  private static final int LAST = 5;

  /** The rhythm of calls on some days; empty where there are fewer than two. */
  public static Optional<Rhythm> of(Collection<LocalDate> days) {
    List<LocalDate> all = days.stream().distinct().sorted().toList();
    List<LocalDate> recent = all.subList(Math.max(0, all.size() - RECENT), all.size());
    if (recent.size() < 2) {
      return Optional.empty();
    }
    DayOfWeek weekday = mostFrequent(recent, LocalDate::getDayOfWeek);
    List<LocalDate> regular = recent.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
    int weeks = 1;
    if (recent.size() > 1) {
      List<Integer> gaps =
          java.util.stream.IntStream.range(1, recent.size())
              .mapToObj(i -> gap(recent.get(i - 1), recent.get(i)))
              .toList();
      weeks = mostFrequent(gaps, gap -> gap);
    }
    int ordinal = mostFrequent(regular, Rhythm::ordinal);
    boolean monthly =
        weeks >= MONTH
            && weeks <= MONTH + 1
            && regular.size() > 2
            && regular.stream().filter(day -> ordinal(day) == ordinal).count() * 4
                >= regular.size() * 3L;
    return Optional.of(new Rhythm(recent.getLast(), weekday, monthly ? 0 : weeks, ordinal));
  }

  private static int gap(LocalDate one, LocalDate next) {
    return (int) Math.max(1, Math.round(ChronoUnit.DAYS.between(one, next) / (double) DAYS));
  }

  private static int ordinal(LocalDate day) {
    return (day.getDayOfMonth() - 1) / DAYS + 1;
  }

  /** The day of the next call. */
  public LocalDate next() {
    if (weeks > 0) {
      return last.plusWeeks(weeks).with(nearest());
    }
    LocalDate month = last.plusMonths(1);
    return ordinal == LAST
        ? month.with(TemporalAdjusters.lastInMonth(weekday))
        : month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /** The weekday of the same week: a call that was moved once does not move those after it. */
  private java.time.temporal.TemporalAdjuster nearest() {
    return day -> day.plus(weekday.getValue() - DayOfWeek.from(day).getValue(), ChronoUnit.DAYS);
  }

  /** Of those that are as frequent the smallest. */
  private static <T, K extends Comparable<K>> K mostFrequent(List<T> things, Function<T, K> key) {
    Map<K, Integer> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
