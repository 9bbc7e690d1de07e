package dev.rollcall.series.promise;

import dev.rollcall.model.Person;
import dev.rollcall.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action that calls before another one asked for, that is open at its end and that it does not
 * name itself.
 *
 * @param text its words in the last call that named it
 * @param owners who is to do it, as far as any of these calls says
 * @param due the day that they named last
 * @param opened the call that asked for it
 */
public record OpenAction(
    String text, List<Person> owners, Optional<LocalDate> due, Series.Entry opened) {

  /** Copies the owners. */
  public OpenAction {
    owners = List.copyOf(owners);
  }
}
