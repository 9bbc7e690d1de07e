package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action or a decision, as the pages around the calls show it.
 *
 * @param id its place on its page
 * @param state what became of an action, or in which way something was decided
 * @param owners who is to do it
 * @param team whose it is; empty for nobody's
 * @param calls those that name it, the first in front
 * @param done the call that says it is done
 */
record PromiseEntry(
    String id,
    String text,
    State state,
    String way,
    List<String> owners,
    Optional<LocalDate> due,
    Optional<TeamReference> team,
    List<CallEntry> calls,
    Optional<CallEntry> done) {

  PromiseEntry {
    owners = List.copyOf(owners);
    calls = List.copyOf(calls);
  }

  /** What became of it. */
  enum State {
    OPEN,
    UNHEARD,
    DONE,
    DECIDED
  }

  /** A team by its name, and where its story stands. */
  record TeamReference(String id, String name, String file) {}

  /** The call that asked for it, or decided. */
  CallEntry first() {
    return calls.getFirst();
  }
}
