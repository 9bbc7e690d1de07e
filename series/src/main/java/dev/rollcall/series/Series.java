package dev.rollcall.series;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.rollcall.model.Call;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The calls of one community in their order: by date, those without one first.
 *
 * @param calls the oldest first
 */
public record Series(List<Entry> calls) {

  /** Copies the calls. */
  public Series {
    calls = List.copyOf(calls);
  }

  /** Puts calls in order; calls of one day stand in the order of their names. */
  public static Series of(Collection<Entry> calls) {
    return new Series(
        calls.stream()
            .sorted(
                comparing((Entry call) -> call.date().orElse(null), nullsFirst(naturalOrder()))
                    .thenComparing(Entry::name))
            .toList());
  }

  /**
   * The call before another one of the same community: the last of the same title, or, where the
   * title is new, the last of all.
   */
  public Optional<Entry> before(Entry call) {
    return earlier(call)
        .filter(other -> other.call().title().equals(call.call().title()))
        .findFirst()
        .or(() -> earlier(call).findFirst());
  }

  /** The calls of earlier days of the same community, the latest first. */
  private Stream<Entry> earlier(Entry call) {
    return calls.subList(0, Math.max(calls.indexOf(call), 0)).reversed().stream()
        .filter(other -> other.date().isPresent() && !other.date().equals(call.date()))
        .filter(other -> mayBeOne(other.call().series(), call.call().series()));
  }

  private static boolean mayBeOne(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.get().equalsIgnoreCase(b.get());
  }

  /**
   * A call of a series.
   *
   * @param name what tells it from the others, such as its file's name without the ending
   */
  public record Entry(String name, Call call) {

    private static final Pattern DAY =
        Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    /** The day that the call states, or its name. */
    public Optional<LocalDate> date() {
      return call.date().or(() -> day(name));
    }

    private static Optional<LocalDate> day(String name) {
      Matcher day = DAY.matcher(name);
      try {
        return day.find()
            ? Optional.of(
                LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3))))
            : Optional.empty();
      } catch (DateTimeException e) {
        return Optional.empty(); // digits of another meaning
      }
    }
  }
}
