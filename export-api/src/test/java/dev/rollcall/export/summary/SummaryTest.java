package dev.rollcall.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.summary.Place.Part;
import dev.rollcall.export.summary.SummaryTable.Cell;
import dev.rollcall.export.summary.SummaryTable.Kind;
import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Person MIRA = Person.builder().name("Mira Lindqvist").build();
  private static final Person JO = Person.builder().handle("jo").affiliation("Quay Office").build();

  @Test
  void callWithoutAnyHasNone() {
    Summary summary = Summary.of(call().addParticipants(MIRA).build());
    assertEquals(new Summary(List.of(), List.of()), summary);
  }

  @Test
  void columnsThatSayNothingAreLeftOut() {
    Call call = call().addActions(action("Buy lamps").build()).build();
    assertEquals(List.of(Kind.WHAT), kinds(call));
    Call owned = call().addActions(action("Buy lamps").addOwners(MIRA).build()).build();
    assertEquals(List.of(Kind.WHAT, Kind.OWNER), kinds(owned));
  }

  @Test
  void rowSaysWhoAndUntilWhenAndHowFar() {
    Call call =
        call()
            .addActions(
                action("Buy lamps")
                    .addOwners(MIRA, JO)
                    .due(LocalDate.of(2026, 5, 7))
                    .done(false)
                    .carried(true)
                    .team("quay")
                    .build(),
                action("Paint").build())
            .build();
    assertEquals(
        List.of("Buy lamps", "Mira Lindqvist, @jo", "2026-05-07", "Open, carried over", "Quay"),
        texts(call, 0));
    assertEquals(List.of("Paint", "–", "–", "–", "–"), texts(call, 1));
  }

  @Test
  void wayOfDecisionIsSaidWhereItTellsSomething() {
    Call plain = call().addDecisions(decision("Red", DecisionKind.DECISION)).build();
    assertEquals(List.of("Red"), texts(plain, 0));
    Call voted =
        call()
            .language("de")
            .addDecisions(
                decision("Rot", DecisionKind.DECISION), decision("Grün", DecisionKind.VOTE))
            .build();
    assertEquals(List.of("Rot", "Beschluss"), texts(voted, 0));
    assertEquals(List.of("Grün", "Abstimmung"), texts(voted, 1));
  }

  @Test
  void rangeLeadsToItsSlide() {
    assertEquals(new Place(Part.TEAM, 0, 1), place(action("Paint").team("quay"), 32));
    assertEquals(new Place(Part.TEAM, 0, 1), place(action("Paint"), 32));
    assertEquals(new Place(Part.COVER, 0, 0), place(action("Paint"), 2));
    assertEquals(new Place(Part.CLOSING, 0, 0), place(action("Paint"), 41));
  }

  @Test
  void teamLeadsToItsBeginningWhereTheRangeDoesNot() {
    assertEquals(new Place(Part.TEAM, 0, 0), place(action("Paint").team("quay"), 99));
    Call call = call().addActions(action("Paint").team("nobody").build()).build();
    assertEquals(List.of(Kind.WHAT), kinds(call));
  }

  @Test
  void coverThatNamesPeopleIsEnough() {
    Call call = call().addAbsent(MIRA, JO).addPresenters(MIRA).build();
    List<Attendance> attendance = Summary.of(call).attendance();
    assertEquals(1, attendance.size());
    assertEquals("Absent: @jo (Quay Office)", TextContent.of(attendance.getFirst().line()));
  }

  @Test
  void actionWithoutWordsHasACell() {
    Call call = call().addActions(action(" ").build()).build();
    assertEquals(List.of("–"), texts(call, 0));
  }

  private static Place place(Action.Builder action, int line) {
    Call call = call().addActions(action.source(SourceRange.at(line, 1)).build()).build();
    List<Cell> row = Summary.of(call).tables().getFirst().rows().getFirst();
    Optional<Place> place = row.getLast().place();
    assertTrue(place.isPresent(), row.toString());
    return place.get();
  }

  private static List<Kind> kinds(Call call) {
    return Summary.of(call).tables().getFirst().columns().stream()
        .map(SummaryTable.Column::kind)
        .toList();
  }

  private static List<String> texts(Call call, int row) {
    return Summary.of(call).tables().getFirst().rows().get(row).stream().map(Cell::text).toList();
  }

  private static Action.Builder action(String text) {
    return Action.builder().text(text);
  }

  private static Decision decision(String text, DecisionKind kind) {
    return Decision.builder().text(text).kind(kind).build();
  }

  private static Call.Builder call() {
    return Call.builder()
        .kind(CallKind.MINUTES)
        .addCover(slide("Pier, led by Mira Lindqvist", 1, 9))
        .addTeams(
            Team.builder()
                .id("quay")
                .name("Quay")
                .kind(TeamKind.TOPIC)
                .addSlides(slide("Quay", 10, 29), slide("Lamps", 30, 39))
                .build())
        .addClosing(slide("Next", 40, 49));
  }

  private static Slide slide(String title, int from, int to) {
    return Slide.builder()
        .addTitle(Text.of(title))
        .addBlocks(Paragraph.of(List.of(Text.of("Words"))))
        .source(new SourceRange(from, 1, to, 9))
        .build();
  }
}
