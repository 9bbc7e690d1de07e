package dev.rollcall.export.html.internal.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.html.ExampleCalls;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.export.html.internal.fragment.CallView.LineKind;
import dev.rollcall.export.html.internal.fragment.CallView.Section;
import dev.rollcall.export.html.internal.markup.TextColor;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
import dev.rollcall.export.link.Documents;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {

  private static CallView plan(Call call) {
    Pictures pictures = new Pictures(PictureMode.FILES, Exports.context());
    return new CallPlanner(call, HtmlOptions.defaults(), pictures, Documents.none(), "Spring Call")
        .plan();
  }

  @Test
  void theHeaderSaysEachThingOnce() {
    CallView view = plan(ExampleCalls.everything());
    assertEquals("Harbour Call", view.title());
    assertEquals(
        List.of(LineKind.SERIES, LineKind.TAGLINE, LineKind.OCCASION, LineKind.PRESENTER),
        view.lines().stream().map(CallView.CoverLine::kind).toList());
    assertEquals(List.of(), view.cover());
  }

  @Test
  void idsBeginWithTheDateAndAreUnique() {
    Call twice =
        Call.builder()
            .kind(CallKind.DECK)
            .addTeams(ExampleCalls.team("iaas", "Team IaaS", TeamKind.TEAM).build())
            .addTeams(ExampleCalls.team("iaas", "Team IaaS", TeamKind.TEAM).build())
            .addTeams(ExampleCalls.team("<x>", "Größe", TeamKind.TOPIC).build())
            .build();
    assertEquals(
        List.of("-team-iaas", "-team-iaas-2", "-x"),
        plan(twice).sections().stream()
            .map(section -> section.id().replaceFirst("^rc-spring-call-[0-9a-z]{5}", ""))
            .toList());
    String id = plan(ExampleCalls.everything()).id();
    assertTrue(id.matches("rc-2025-03-06-[0-9a-z]{5}"), id);
  }

  @Test
  void idsOfCallsOfOneDayDiffer() {
    TreeSet<String> ids = new TreeSet<>();
    for (String series : List.of("Harbour", "Lagoon")) {
      for (String title : List.of("Weekly", "Monthly")) {
        for (String file : List.of("20250306", "20250306-b")) {
          ids.add(id(series, title, file));
          assertEquals(id(series, title, file), id(series, title, file));
        }
      }
    }
    assertEquals(8, ids.size(), ids.toString());
  }

  private static String id(String series, String title, String file) {
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .series(series)
            .title(title)
            .date(LocalDate.of(2025, 3, 6))
            .build();
    Pictures pictures = new Pictures(PictureMode.FILES, Exports.context());
    return new CallPlanner(call, HtmlOptions.defaults(), pictures, Documents.none(), file)
        .plan()
        .id();
  }

  @ParameterizedTest
  @CsvSource({
    "Team Ops - Status Page, Status Page",
    "Ops: Status, Status",
    "Team Ops, ''",
    "Ops, ''",
    "Team Ops (2/3), Team Ops (2/3)",
    "Team Opsy - Status, Team Opsy - Status",
    "Other, Other"
  })
  void aSlideDoesNotRepeatTheNameOfItsTeam(String heading, String subject) {
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .addTeams(
                ExampleCalls.team("ops", "Team Ops", TeamKind.TEAM)
                    .addSlides(ExampleCalls.slide("Team Ops", 1))
                    .addSlides(ExampleCalls.slide(heading, 2))
                    .build())
            .build();
    CallView.Part part = plan(call).sections().getFirst().parts().get(1);
    assertEquals(subject, TextContent.of(part.subject()));
  }

  @Test
  void aLinkInTheHeadingOfATeamStays() {
    Link linked = ExampleCalls.link("https://iaas.example/", "Team IaaS");
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .addTeams(
                ExampleCalls.team("iaas", "Team IaaS", TeamKind.TEAM)
                    .addSlides(Slide.builder().addTitle(linked).level(1).build())
                    .build())
            .build();
    Section section = plan(call).sections().getFirst();
    assertEquals(List.of(linked), section.heading());
    assertTrue(section.parts().getFirst().isEmpty());
  }

  @Test
  void levelsNeverSkipOne() {
    HeadingLevels levels = new HeadingLevels(3);
    assertEquals(
        List.of(4, 5, 5, 4, 4, 5, 6, 6),
        List.of(
            levels.next(2),
            levels.next(6),
            levels.next(4),
            levels.next(2),
            levels.next(1),
            levels.next(2),
            levels.next(3),
            levels.next(4)));
  }

  @Test
  void addressesAreSpelledAsTheStandardWants() {
    assertEquals("https://m.to/#/%23room:m.org", UrlSpelling.valid("https://m.to/#/#room:m.org"));
    assertEquals("https://[::1]/%5Ba%5D?%7B%7D%25&b", UrlSpelling.valid("https://[::1]/[a]?{}%&b"));
    assertEquals("a%20b/ü", UrlSpelling.valid("a%20b/ü"));
  }

  @Test
  void coloursBecomeTheNearestInk() {
    assertEquals(Optional.of("rc-ink-teal"), TextColor.classOf("#50c3a5"));
    assertEquals(Optional.of("rc-ink-red"), TextColor.classOf("#ff0022"));
    assertEquals(Optional.of("rc-ink-grey"), TextColor.classOf("#7d7d82"));
    assertEquals(Optional.empty(), TextColor.classOf("#ffffff"));
    assertEquals(Optional.empty(), TextColor.classOf("red}"));
  }

  @Test
  void picturesComeInTwoWidthsNamedByTheirContent() {
    Pictures pictures = new Pictures(PictureMode.FILES, Exports.context());
    Picture picture = pictures.find(SafeUrl.of("https://x.example/boat.png"), Optional.empty());
    List<Picture.File> files = ((Picture.Shown) picture).files();
    assertEquals(List.of(800, 1600), files.stream().map(Picture.File::width).toList());
    assertEquals(
        pictures.files().keySet(),
        new TreeSet<>(files.stream().map(Picture.File::address).toList()));
    assertTrue(files.getFirst().address().matches("rollcall-images/[0-9a-f]{32}\\.(png|jpg)"));
  }
}
