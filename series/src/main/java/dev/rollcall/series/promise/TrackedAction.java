package dev.rollcall.series.promise;

import dev.rollcall.model.Person;
import dev.rollcall.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action over all calls that name it.
 *
 * @param id stays the same when calls are added: made of its first call and its first words
 * @param text its words in the last call that names it
 * @param owners who is to do it, as far as any call says
 * @param due the day that was named last
 * @param teamId the team in whose section it stood first; empty for none
 * @param mentions the calls that name it, the first being the one that asked for it
 * @param done the call that says it is done
 */
public record TrackedAction(
    String id,
    String text,
    List<Person> owners,
    Optional<LocalDate> due,
    Optional<String> teamId,
    List<Series.Entry> mentions,
    Optional<Series.Entry> done,
    State state) {

  /** Copies the lists. */
  public TrackedAction {
    owners = List.copyOf(owners);
    mentions = List.copyOf(mentions);
  }

  /** What became of it. */
  public enum State {
    /** To be done. */
    OPEN,
    /** To be done, and several calls have not named it any more. */
    UNHEARD,
    /** Done. */
    DONE
  }

  /** The call that asked for it. */
  public Series.Entry opened() {
    return mentions.getFirst();
  }

  /** The last call that names it. */
  public Series.Entry lastMention() {
    return mentions.getLast();
  }
}
