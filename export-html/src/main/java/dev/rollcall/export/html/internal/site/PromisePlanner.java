package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.internal.site.PromiseEntry.State;
import dev.rollcall.export.html.internal.site.PromiseEntry.TeamReference;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.series.Series;
import dev.rollcall.series.promise.Promises;
import dev.rollcall.series.promise.TrackedAction;
import dev.rollcall.series.promise.TrackedDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plans what is shown of actions and decisions. */
final class PromisePlanner {

  private final Map<Series.Entry, CallEntry> calls;
  private final Map<String, TeamReference> teams = new HashMap<>();

  PromisePlanner(Map<Series.Entry, CallEntry> calls, List<TeamEntry> teams) {
    this.calls = Map.copyOf(calls);
    for (TeamEntry team : teams) {
      this.teams.put(team.id(), new TeamReference(team.id(), team.name(), team.file()));
    }
  }

  /** The actions, those asked for last in front. */
  List<PromiseEntry> actions(Promises promises) {
    return promises.actions().reversed().stream().map(this::action).toList();
  }

  /** The decisions, the latest in front. */
  List<PromiseEntry> decisions(Promises promises) {
    return promises.decisions().reversed().stream().map(this::decision).toList();
  }

  private PromiseEntry action(TrackedAction action) {
    return new PromiseEntry(
        "action-" + action.id(),
        action.text(),
        switch (action.state()) {
          case OPEN -> State.OPEN;
          case UNHEARD -> State.UNHEARD;
          case DONE -> State.DONE;
        },
        "",
        action.owners().stream().map(Person::displayName).toList(),
        action.due(),
        team(action.teamId()),
        action.mentions().stream().map(this::call).toList(),
        action.done().map(this::call));
  }

  private PromiseEntry decision(TrackedDecision decision) {
    return new PromiseEntry(
        "decision-" + decision.id(),
        decision.text(),
        State.DECIDED,
        way(decision.kind()),
        List.of(),
        Optional.empty(),
        team(decision.teamId()),
        List.of(call(decision.call())),
        Optional.empty());
  }

  private static String way(DecisionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Optional<TeamReference> team(Optional<String> id) {
    return id.flatMap(team -> Optional.ofNullable(teams.get(team)));
  }

  private CallEntry call(Series.Entry call) {
    return Optional.ofNullable(calls.get(call)).orElseThrow();
  }
}
