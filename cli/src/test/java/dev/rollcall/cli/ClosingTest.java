package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the last team is in every format, after everything else. */
class ClosingTest {

  static List<ExporterProvider> formats() {
    return Exports.providers();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void closingIsShownLast(ExporterProvider provider) throws IOException {
    String text = text(provider, call(titled(), untitled()));
    assertInOrder(text, "Quay lamps", "Next harbour meeting", "On the pier", "Bring lanterns");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void closingNeedsNoTitle(ExporterProvider provider) throws IOException {
    assertInOrder(text(provider, call(untitled())), "Quay lamps", "Bring lanterns");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void closingNeedsNoTeam(ExporterProvider provider) throws IOException {
    Call alone = Call.builder().kind(CallKind.MINUTES).title("Pier").addClosing(titled()).build();
    assertInOrder(text(provider, alone), "Next harbour meeting", "On the pier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slides", "slides-3"})
  void closingIsOnSlidesOfThePdf(String layout) throws IOException {
    ExporterProvider pdf = Exports.provider("pdf");
    MemoryTarget target = new MemoryTarget("input");
    pdf.create(OptionValues.of(pdf, Map.of("layout", layout), Map.of()))
        .export(call(titled(), untitled()), ExportContext.builder().build(), target);
    String text = Extracted.handout(target.document());
    assertInOrder(text, "Quay lamps", "Next harbour meeting", "On the pier", "Bring lanterns");
  }

  @Test
  void linksOfTheClosingArePrinted() throws IOException {
    Link link =
        Link.builder()
            .target(SafeUrl.of("https://example.org/harbour"))
            .addContent(Text.of("the map"))
            .build();
    Slide slide = Slide.builder().addBlocks(Paragraph.of(List.of(link))).build();
    assertInOrder(
        text(Exports.provider("pdf"), call(slide)), "the map", "https://example.org/harbour");
  }

  @Test
  void slidesAreInTheOrderTheyAreShown() {
    List<String> titles = new ArrayList<>();
    call(titled(), untitled()).slides().forEach(s -> titles.add(s.title().toString()));
    assertEquals(4, titles.size());
    assertTrue(titles.get(2).contains("Next harbour meeting"), titles.toString());
  }

  private static String text(ExporterProvider provider, Call call) throws IOException {
    return Extracted.text(provider.format().id(), Exports.export(provider, call));
  }

  private static void assertInOrder(String text, String... words) {
    String flat = text.replaceAll("\\s+", " ");
    int at = -1;
    for (String word : words) {
      int found = flat.indexOf(word, at + 1);
      assertTrue(found > at, word + " is missing or misplaced in: " + flat);
      at = found;
    }
  }

  private static Call call(Slide... closing) {
    Team team =
        Team.builder()
            .id("quay")
            .name("Quay")
            .kind(TeamKind.TOPIC)
            .addSlides(slide("Quay", "Quay lamps"))
            .build();
    return Call.builder()
        .kind(CallKind.MINUTES)
        .title("Pier")
        .addCover(slide("Pier", "Welcome"))
        .addTeams(team)
        .addClosing(closing)
        .build();
  }

  private static Slide titled() {
    return slide("Next harbour meeting", "On the pier");
  }

  private static Slide untitled() {
    return Slide.builder().addBlocks(Paragraph.of(List.of(Text.of("Bring lanterns")))).build();
  }

  private static Slide slide(String title, String text) {
    return Slide.builder()
        .addTitle(Text.of(title))
        .level(2)
        .addBlocks(Paragraph.of(List.of(Text.of(text))))
        .build();
  }
}
