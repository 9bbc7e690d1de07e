package dev.rollcall.series.change;

import dev.rollcall.model.Call;
import dev.rollcall.model.Team;
import dev.rollcall.series.change.TeamChanges.Presence;
import dev.rollcall.series.identity.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two calls, team by team. */
final class CallComparison {

  private final Call now;
  private final Teams teams;
  private final Map<String, String> oldNames;
  private final List<Statement> before;
  private final List<Statement> after;

  CallComparison(Call old, Call now, Teams teams) {
    this.now = now;
    this.teams = teams;
    oldNames = names(old);
    before = Statements.of(old, teams);
    after = Statements.of(now, teams);
  }

  CallChanges changes(Optional<LocalDate> since) {
    Matching matching = new Matching(before, after);
    Map<String, List<Change>> items = new LinkedHashMap<>();
    Map<String, String> newNames = names(now);
    newNames.keySet().forEach(id -> items.put(id, new ArrayList<>()));
    for (int i = 0; i < after.size(); i++) {
      Statement statement = after.get(i);
      items.computeIfAbsent(statement.teamId(), id -> new ArrayList<>()).add(change(i, matching));
    }
    oldNames.keySet().forEach(id -> items.computeIfAbsent(id, i -> new ArrayList<>()));
    for (int i = 0; i < before.size(); i++) {
      Statement statement = before.get(i);
      if (!matching.isSaidAgain(i)) {
        items
            .computeIfAbsent(statement.teamId(), id -> new ArrayList<>())
            .add(
                new Change(
                    Change.Status.GONE,
                    statement.text(),
                    Optional.empty(),
                    false,
                    Optional.empty()));
      }
    }
    List<TeamChanges> changes = new ArrayList<>();
    items.forEach(
        (id, of) -> {
          Presence presence =
              id.isEmpty() || (oldNames.containsKey(id) && newNames.containsKey(id))
                  ? Presence.KEPT
                  : newNames.containsKey(id) ? Presence.NEW : Presence.GONE;
          String name = newNames.getOrDefault(id, oldNames.getOrDefault(id, ""));
          changes.add(new TeamChanges(id, name, presence, of));
        });
    return new CallChanges(since, changes);
  }

  private Change change(int at, Matching matching) {
    Statement statement = after.get(at);
    int back = matching.back(at);
    if (back < 0) {
      return new Change(
          Change.Status.NEW, statement.text(), Optional.empty(), false, statement.source());
    }
    Statement was = before.get(back);
    boolean same = matching.isSame(at);
    boolean doneBefore = was.done().orElse(false);
    return new Change(
        same ? Change.Status.CARRIED : Change.Status.REWORDED,
        statement.text(),
        same ? Optional.empty() : Optional.of(was.text()),
        statement.done().orElse(false) && !doneBefore,
        statement.source());
  }

  private Map<String, String> names(Call call) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Team team : call.teams()) {
      names.putIfAbsent(teams.idOf(team), team.name());
    }
    return names;
  }
}
