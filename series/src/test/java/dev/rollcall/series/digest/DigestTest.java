package dev.rollcall.series.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import dev.rollcall.series.promise.TrackedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);

  private final List<Series.Entry> calls = new ArrayList<>();

  private Call.Builder call(Team... teams) {
    return Calls.call(FIRST.plusWeeks(calls.size())).addTeams(teams);
  }

  private void add(Call.Builder call) {
    calls.add(new Series.Entry("call" + calls.size(), call.build()));
  }

  private Digest digest(Span span) {
    return Digest.of(Series.of(calls), span, List.of()).orElseThrow();
  }

  private static Span from(int week) {
    return new Span(Optional.of(FIRST.plusWeeks(week)), Optional.empty());
  }

  private static Span until(int week) {
    return new Span(Optional.empty(), Optional.of(FIRST.plusWeeks(week)));
  }

  private static Action action(String text, boolean done) {
    return Action.builder().text(text).done(done).build();
  }

  private static List<String> texts(List<TrackedAction> actions) {
    return actions.stream().map(TrackedAction::text).toList();
  }

  /** The points of all teams as {@code team: point, point}. */
  private static List<String> news(Digest digest) {
    return digest.news().stream()
        .flatMap(
            team ->
                team.reports().stream()
                    .map(
                        report ->
                            team.name()
                                + ": "
                                + String.join(
                                    ", ",
                                    report.points().stream()
                                        .map(point -> TextContent.of(point.content()))
                                        .toList())))
        .toList();
  }

  @Test
  void tellsWhatATeamHadNotSaidWhenItReportedLast() {
    add(call(Calls.section("Team Quay", "Ropes are sold", "Fog")));
    add(call(Calls.section("Team Ferry", "A bell")));
    add(call(Calls.section("Team Quay", "Fog", "A museum opens")));
    assertEquals(List.of("Team Quay: A museum opens"), news(digest(from(2))));
  }

  @Test
  void tellsInLaterWordsWhatIsReworded() {
    add(call(Calls.section("Team Quay", "Crane 4 is inspected", "Fog")));
    add(call(Calls.section("Team Quay", "Crane 4 is inspected and painted", "Fog")));
    assertEquals(
        List.of("Team Quay: Fog", "Team Quay: Crane 4 is inspected and painted"),
        news(digest(Span.all())));
  }

  @Test
  void hasTeamsInTheOrderOfTheLastCall() {
    add(call(Calls.section("Team Mud", "Mud"), Calls.section("Team Quay", "Fog")));
    add(call(Calls.section("Team Ferry", "A bell"), Calls.section("Team Quay", "A museum opens")));
    assertEquals(
        List.of("Team Ferry", "Team Quay", "Team Mud"),
        digest(Span.all()).news().stream().map(TeamNews::name).toList());
  }

  @Test
  void followsActionsUpToTheEndOfTheSpan() {
    add(call().addActions(action("paint the crane", false), action("sell ropes", false)));
    add(call().addActions(action("print the timetable", false)));
    add(call().addActions(action("paint the crane", true)));
    Digest last = digest(from(2));
    assertEquals(List.of("paint the crane"), texts(last.done()));
    assertEquals(List.of(), texts(last.open()));
    assertEquals(List.of("sell ropes", "print the timetable"), texts(last.earlier()));
    Digest before = digest(until(1));
    assertEquals(List.of(), texts(before.done()));
    assertEquals(
        List.of("paint the crane", "sell ropes", "print the timetable"), texts(before.open()));
  }

  @Test
  void aSpanHoldsBothItsEndsAndNoCallWithoutADay() {
    add(call(Calls.section("Team Quay", "Fog")));
    Series.Entry dated = calls.getFirst();
    Series.Entry undated =
        new Series.Entry("undated", Call.builder().kind(dated.call().kind()).build());
    Span day = new Span(Optional.of(FIRST), Optional.of(FIRST));
    assertTrue(day.holds(dated));
    assertFalse(day.holds(undated));
    assertTrue(Span.all().holds(undated));
    assertFalse(from(1).holds(dated));
    assertTrue(new Span(Optional.of(FIRST.plusDays(1)), Optional.of(FIRST)).isReversed());
    assertEquals(Optional.empty(), Digest.of(Series.of(calls), from(1), List.of()));
  }
}
