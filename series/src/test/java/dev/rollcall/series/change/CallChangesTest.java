package dev.rollcall.series.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import dev.rollcall.series.change.Change.Status;
import dev.rollcall.series.change.TeamChanges.Presence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallChangesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);
  private static final LocalDate SECOND = LocalDate.of(2026, 1, 22);

  private static Series.Entry call(LocalDate day, Team... teams) {
    return new Series.Entry(day.toString(), Calls.call(day).addTeams(teams).build());
  }

  private static CallChanges between(Team old, Team now) {
    return CallChanges.between(call(FIRST, old), call(SECOND, now));
  }

  private static List<Status> statuses(CallChanges changes) {
    return changes.items().map(Change::status).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Crane 4 is inspected; Crane 4 is inspected; CARRIED",
        "Air-gapped docks; Airgapped docks; CARRIED",
        "Crane 4 is inspected; Crane 4 is inspected and painted; REWORDED",
        "Draft of the tide table rules; Tide table rules; REWORDED",
        "Waiting for the harbour master's answer; Harbour master answered, still waiting; REWORDED",
        "Status page MVP-0 and MVP-1; Status page; REWORDED",
        "Regatta on 14 May in the old harbour; Regatta on 21 May in the old harbour; REWORDED",
        "Review of #12 is open; Review of #13 is open; NEW",
        "Crane 4 is inspected; The museum opens in June; NEW",
        "Minutes are here; Lights are out; NEW"
      })
  void findsWhatAnItemGoesBackTo(String old, String now, Status status) {
    CallChanges changes =
        between(Calls.section("Team Quay", old), Calls.section("Team Quay & Cranes", now));
    assertEquals(status, changes.items().findFirst().orElseThrow().status(), changes.toString());
    boolean gone = statuses(changes).contains(Status.GONE);
    assertEquals(status == Status.NEW, gone);
  }

  @Test
  void findsItemsThatMovedToAnotherTeamOnlyByNearlyAllTheirWords() {
    CallChanges changes =
        CallChanges.between(
            call(
                FIRST,
                Calls.section("Team Quay", "The old crane at pier 4 needs a new rope", "Minutes")),
            call(
                SECOND,
                Calls.section("Team Quay", "Lights"),
                Calls.section(
                    "Team Cranes",
                    "The old crane at pier 4 needs a new long rope",
                    "Minutes of it")));
    assertEquals(List.of(Status.NEW, Status.GONE, Status.REWORDED, Status.NEW), statuses(changes));
  }

  @Test
  void keepsTheOrderOfItemsThatAreTheSame() {
    CallChanges changes =
        between(
            Calls.section("Team Quay", "Sprint review of pier one", "Sprint review of pier two"),
            Calls.section(
                "Team Quay", "Sprint review of pier one, done", "Sprint review of pier two"));
    assertEquals(
        Optional.of("Sprint review of pier one"), changes.items().findFirst().orElseThrow().was());
    assertEquals(List.of(Status.REWORDED, Status.CARRIED), statuses(changes));
  }

  @Test
  void tellsTasksThatWereDoneSince() {
    CallChanges changes = between(tasks(false, "Paint the crane"), tasks(true, "Paint the crane"));
    Change change = changes.items().findFirst().orElseThrow();
    assertEquals(Status.CARRIED, change.status());
    assertTrue(change.done());
    assertTrue(
        between(tasks(true, "Paint the crane"), tasks(true, "Paint the crane"))
            .items()
            .noneMatch(Change::done));
  }

  @Test
  void tellsTeamsThatAreNewAndAbsent() {
    CallChanges changes =
        CallChanges.between(
            call(FIRST, Calls.section("Team Quay", "A1"), Calls.section("Team Ropes", "B")),
            call(SECOND, Calls.section("SIG Tides", "C"), Calls.section("Team Quay", "A1")));
    assertEquals(
        List.of(Presence.NEW, Presence.KEPT, Presence.GONE),
        changes.teams().stream().map(TeamChanges::presence).toList());
    assertEquals(
        List.of("sig-tides", "quay", "ropes"),
        changes.teams().stream().map(TeamChanges::id).toList());
    assertEquals(Optional.of(FIRST), changes.since());
  }

  @Test
  void findsNothingToTellOfACallThatIsTheSame() {
    Team team = Calls.section("Team Quay", "Crane 4", "Crane 4", "Rope");
    CallChanges changes = between(team, team);
    assertTrue(changes.isEmpty(), changes.toString());
    assertEquals(3, changes.items().count());
  }

  private static Team tasks(boolean done, String... tasks) {
    return Team.builder()
        .id("quay")
        .name("Team Quay")
        .kind(TeamKind.TEAM)
        .addSlides(
            Slide.builder()
                .addBlocks(
                    ListBlock.builder()
                        .ordered(false)
                        .tight(true)
                        .addAllItems(
                            Arrays.stream(tasks)
                                .map(
                                    task ->
                                        Item.builder()
                                            .done(done)
                                            .addBlocks(Calls.paragraph(task))
                                            .build())
                                .toList())
                        .build())
                .build())
        .build();
  }
}
