package dev.rollcall.series.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.TeamKind;
import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SIG Harbour Organisation; SIG Harbour Organization",
        "SIG Lighthouses; Lighthouses SIG",
        "SIG Standards & Inspection; SIG Standards and Inspection",
        "SIG Std/Insp; SIG Standards & Inspection",
        "SIG Standardization/Inspection; SIG Standards/Inspection",
        "SIG Standarization/Inspection; SIG Standardization/Inspection",
        "Team Keys; Team Keys & Locks",
        "Team Keys (2/2); Team Keys",
        "Tugboats; tugboat",
        "The next Captains' Dinner; Captains' Dinner",
        "Visit our Museum Chanel; Visit our Museum Channel",
        "XY Tenders; Tenders",
        "Locks & Gates; Gates & Locks"
      })
  void joinsSpellingsOfOneName(String one, String other) {
    Teams teams = Teams.of(Calls.ofHeadings(one, other, other));
    assertEquals(1, teams.all().size(), teams.toString());
    assertEquals(other, teams.all().getFirst().name());
    assertEquals(List.of(one), teams.all().getFirst().aliases());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Team Test; Team Testbed",
        "Team Net; Team Netherlands",
        "SIG Network; SIG Networking Hardware",
        "SIG Developers; SIG Development",
        "SIG Community; SIG Communication",
        "Towards R6; Towards R7",
        "Hackathon 4; Hackathon 5",
        "Third Hackathon; Fourth Hackathon",
        "Team Adoption; Team Adaptation",
        "Open Harbour; Open Harbour Meetup",
        "Team Monitoring; SIG Monitoring"
      })
  void keepsTwoGroupsApart(String one, String other) {
    Teams teams = Teams.of(Calls.ofHeadings(one, other, one, other, one, other));
    assertEquals(2, teams.all().size(), teams.toString());
  }

  @Test
  void keepsApartWhatReportsInOneCall() {
    Teams teams =
        Teams.of(
            Calls.ofHeadings(
                "SIG Standards|SIG Standardization",
                "Team Keys|Team Keys & Locks",
                "SIG Standards"));
    assertEquals(4, teams.all().size(), teams.toString());
    List<String> ids = teams.all().stream().map(TeamIdentity::id).toList();
    assertEquals(4, ids.stream().distinct().count(), ids.toString());
  }

  @Test
  void joinsAnAbbreviationWithWhatItStandsForOnlyWithEvidence() {
    assertEquals(2, Teams.of(Calls.ofHeadings("Team Ops", "Team Operations")).all().size());
    assertEquals(
        1, Teams.of(Calls.ofHeadings("Team Ops @ada", "Team Operations @ada")).all().size());
    Teams ambiguous =
        Teams.of(Calls.ofHeadings("Team Dev @ada", "Team Development @ada", "Team Devices @ada"));
    assertEquals(3, ambiguous.all().size(), ambiguous.toString());
  }

  @Test
  void joinsHeadingsThatTellOfTodayWithTheirTopic() {
    Teams teams =
        Teams.of(
            Calls.ofHeadings(
                "Events", "Events - meet us at the quay", "Events", "Save the date: Regatta"));
    assertEquals(2, teams.all().size(), teams.toString());
    assertEquals("Events", teams.all().getFirst().name());
    assertEquals(3, teams.all().getFirst().calls());
  }

  @Test
  void suggestsWhatOnlySomebodyWhoKnowsCanTell() {
    Teams teams =
        Teams.of(
            Calls.ofHeadings(
                "Team Keys|Team Cranes @bo|Team Ropes",
                "Team Keys|Team Cranes @bo|Team Ropes",
                "Team Keys|Team Lifting @bo|Team Ropes",
                "Team Keys|Team Lifting @bo|Team Ropes"));
    assertEquals(4, teams.all().size());
    assertEquals(1, teams.doubts().size(), teams.doubts().toString());
    assertTrue(teams.doubts().getFirst().reason().contains("reporter"));
  }

  @Test
  void tellsSinceWhenWhoReportsAndHowOften() {
    Series series =
        Calls.ofHeadings("Team Keys @ada", "Team Cranes", "Team Keys @bo", "Team Keys @bo");
    TeamIdentity keys = Teams.of(series).of(Calls.section("Team Keys")).orElseThrow();
    assertEquals(3, keys.calls());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 8)), keys.since());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 29)), keys.until());
    assertEquals(List.of("@bo", "@ada"), keys.reporters());
    assertEquals(TeamKind.TEAM, keys.kind());
  }

  @Test
  void holdsToWhatIsKnown() {
    KnownTeam cranes =
        new KnownTeam("lift", "Team Lifting", List.of("Team Cranes"), Optional.of(TeamKind.SIG));
    KnownTeam crane = new KnownTeam("one-crane", "Team Crane", List.of(), Optional.empty());
    Teams teams =
        Teams.of(
            Calls.ofHeadings("Team Cranes", "Team Crane", "Team Crane"), List.of(cranes, crane));
    assertEquals(2, teams.all().size());
    TeamIdentity lifting = teams.of(Calls.section("Team Cranes")).orElseThrow();
    assertEquals("lift", lifting.id());
    assertEquals("Team Lifting", lifting.name());
    assertEquals(TeamKind.SIG, lifting.kind());
    assertNotEquals(lifting, teams.of(Calls.section("Team Crane")).orElseThrow());
  }

  @Test
  void findsTheSameInWhateverOrderCallsAreGiven() {
    Series series =
        Calls.ofHeadings("Team Keys", "Team Keys & Locks|SIG Std/Insp", "SIG Standards/Inspection");
    assertEquals(Teams.of(series), Teams.of(Series.of(series.calls().reversed())));
  }
}
