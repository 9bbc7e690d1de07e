package dev.rollcall.series.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {

  @Test
  void knowsTheUsualTeamsInTheirOrder() {
    Series series =
        Calls.ofHeadings(
            "Team Quay|Team Ropes|Events",
            "Team Quay|Team Cranes|Team Ropes|Events",
            "Team Quay|Regatta|Events",
            "Team Quay|Team Ropes|Events");
    List<UsualTeam> usual = Habits.of(series, Teams.of(series)).orElseThrow().teams();
    assertEquals(
        List.of("quay", "ropes", "events"), usual.stream().map(team -> team.team().id()).toList());
  }

  @Test
  void putsATeamThatMissedTheLastCallWhereItWas() {
    Series series =
        Calls.ofHeadings(
            "Team Quay|Team Ropes @bo|Events",
            "Team Quay|Team Ropes @bo|Events",
            "Team Quay|Events");
    List<UsualTeam> usual = Habits.of(series, Teams.of(series)).orElseThrow().teams();
    assertEquals(
        List.of("quay", "ropes", "events"), usual.stream().map(team -> team.team().id()).toList());
    assertEquals(List.of("@bo"), usual.get(1).reporters());
    assertTrue(usual.stream().allMatch(UsualTeam::isSame), "they said nothing each time");
  }

  @Test
  void hasNoneWithoutCalls() {
    Series none = Series.of(List.of());
    assertTrue(Habits.of(none, Teams.of(none)).isEmpty());
  }
}
