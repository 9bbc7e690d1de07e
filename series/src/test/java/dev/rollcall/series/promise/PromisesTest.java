package dev.rollcall.series.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Action;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.TrackedAction.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromisesTest {

  private static Action.Builder action(String text, String owner) {
    return Action.builder().text(text).addOwners(Person.builder().handle(owner).build());
  }

  private static Promises of(List<List<Action>> calls) {
    List<Series.Entry> entries = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 8);
    for (List<Action> actions : calls) {
      entries.add(new Series.Entry(day.toString(), Calls.call(day).addAllActions(actions).build()));
      day = day.plusWeeks(1);
    }
    Series series = Series.of(entries);
    return Promises.of(series, Teams.of(series));
  }

  @Test
  void followsAnActionUntilItIsDone() {
    Promises promises =
        of(
            List.of(
                List.of(action("Paint crane 4 before the regatta", "ada").build()),
                List.of(),
                List.of(action("Paint crane 4 before the regatta (half done)", "ada").build()),
                List.of(action("Paint crane 4 before the regatta", "ada").done(true).build())));
    assertEquals(1, promises.actions().size(), promises.toString());
    TrackedAction action = promises.actions().getFirst();
    assertEquals(State.DONE, action.state());
    assertEquals(3, action.mentions().size());
    assertEquals("2026-01-08", action.opened().name());
    assertEquals("2026-01-29", action.done().orElseThrow().name());
    assertEquals(List.of(), promises.open());
  }

  @Test
  void tellsWhatWasNotHeardOfAgain() {
    Promises promises =
        of(
            List.of(
                List.of(action("Order new ropes", "bo").build()),
                List.of(action("Ask the harbour master", "ada").build()),
                List.of(),
                List.of()));
    assertEquals(
        List.of(State.UNHEARD, State.OPEN),
        promises.actions().stream().map(TrackedAction::state).toList());
  }

  @Test
  void keepsActionsApart() {
    Promises promises =
        of(
            List.of(
                List.of(action("Review #12", "ada").build(), action("Review #13", "ada").build()),
                List.of(
                    action("Review #13", "ada").build(), action("Call the captain", "bo").build()),
                List.of(action("Call the captain of the ferry", "eve").build())));
    assertEquals(4, promises.actions().size(), promises.toString());
    assertEquals(4, promises.actions().stream().map(TrackedAction::id).distinct().count());
  }

  @Test
  void beginsAnewWhatIsAskedForAfterItWasDone() {
    Promises promises =
        of(
            List.of(
                List.of(action("Publish the minutes", "ada").done(true).build()),
                List.of(action("Publish the minutes", "ada").build())));
    assertEquals(
        List.of(State.DONE, State.OPEN),
        promises.actions().stream().map(TrackedAction::state).toList());
  }

  @Test
  void givesIdsThatStayWhenCallsAreAdded() {
    List<Action> first = List.of(action("Order new ropes", "bo").build());
    String id = of(List.of(first)).actions().getFirst().id();
    List<Action> later = List.of(action("Order new ropes now", "bo").build());
    assertEquals(id, of(List.of(first, later)).actions().getFirst().id());
  }

  @Test
  void goesBackToTheLatestOfThoseAsAlike() {
    Promises promises =
        of(
            List.of(
                List.of(action("Order new ropes", "bo").build()),
                List.of(
                    action("Order new ropes", "bo").build(),
                    action("Order new ropes", "bo").build()),
                List.of(action("Order new ropes", "bo").done(true).build())));
    assertEquals(
        List.of(State.OPEN, State.DONE),
        promises.actions().stream().map(TrackedAction::state).toList());
  }

  @Test
  void beginsAnewWhatAYearOfCallsDidNotName() {
    List<List<Action>> calls = new ArrayList<>();
    calls.add(List.of(action("Order new ropes", "bo").build()));
    for (int i = 0; i < 60; i++) {
      calls.add(List.of());
    }
    calls.add(List.of(action("Order new ropes", "bo").build()));
    assertEquals(2, of(calls).actions().size());
    calls.remove(20);
    calls.subList(2, 20).clear();
    assertEquals(1, of(calls).actions().size());
  }

  @Test
  void tellsAfterEachCallWhatIsOpenFromThoseBefore() {
    List<List<Action>> calls =
        List.of(
            List.of(action("Order new ropes", "bo").build()),
            List.of(action("Ask the harbour master", "ada").build()),
            List.of(action("Order new ropes", "bo").done(true).build()),
            List.of(),
            List.of());
    List<Series.Entry> entries = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 8);
    for (List<Action> actions : calls) {
      entries.add(new Series.Entry(day.toString(), Calls.call(day).addAllActions(actions).build()));
      day = day.plusWeeks(1);
    }
    Series series = Series.of(entries);
    List<List<OpenAction>> open = Promises.openFromEarlier(series, Teams.of(series));
    assertEquals(
        List.of(
            List.of(),
            List.of("Order new ropes"),
            List.of("Ask the harbour master"),
            List.of("Ask the harbour master"),
            List.of()),
        open.stream().map(list -> list.stream().map(OpenAction::text).toList()).toList());
    assertEquals("2026-01-15", open.get(2).getFirst().opened().name());
  }

  @Test
  void listsDecisionsWithTheirTeam() {
    LocalDate day = LocalDate.of(2026, 1, 8);
    Series series =
        Series.of(
            List.of(
                new Series.Entry(
                    "one",
                    Calls.call(day)
                        .addTeams(Calls.section("Team Quay"))
                        .addDecisions(
                            Decision.builder()
                                .text("Buy the ferry")
                                .kind(DecisionKind.VOTE)
                                .team("quay")
                                .build())
                        .build())));
    TrackedDecision decision = Promises.of(series, Teams.of(series)).decisions().getFirst();
    assertEquals(Optional.of("quay"), decision.teamId());
    assertEquals("one", decision.call().name());
  }
}
