package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How a deck of the usual mixture of teams is divided, titled and set. */
class DeckLimitsTest {

  private static final double LEAST = 14;
  private static final String SECTION = "slideLayout4.xml";

  private final DeckReader deck = new DeckReader(Decks.export(call()));

  /** Teams of one to five slides, whose slides have the team's name or titles of their own. */
  private static Call call() {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("Limits").language("en");
    for (int i = 0; i < 12; i++) {
      String name = "Team " + (char) ('A' + i);
      List<Slide> slides = new ArrayList<>();
      slides.add(SampleCalls.slide(name, SampleCalls.paragraph("Report by Ada")));
      for (int j = 0; j < i % 5; j++) {
        slides.add(
            SampleCalls.slide(j % 2 == 0 ? name : "Matter " + i + j, SampleCalls.list(3 + j, 1)));
      }
      if (i == 4) {
        slides.add(
            SampleCalls.slide("View " + i, SampleCalls.picture("chart.png", Optional.of("Chart"))));
      }
      call.addTeams(
          Team.builder()
              .id("team-" + i)
              .name(name)
              .kind(TeamKind.TEAM)
              .addAllSlides(slides)
              .build());
    }
    return call.build();
  }

  @Test
  void fewSlidesAreDividers() {
    long dividers = deck.slides().stream().filter(this::isDivider).count();
    double share = (double) dividers / deck.slides().size();
    assertTrue(dividers > 0 && share <= 0.15, dividers + " of " + deck.slides().size());
  }

  @Test
  void fewTitlesAreCounted() {
    List<String> titles = deck.titles();
    long counted = titles.stream().filter(title -> title.matches(".*\\(\\d+/\\d+\\)")).count();
    assertTrue(counted <= titles.size() * 0.08, titles::toString);
    assertEquals(titles.size(), titles.stream().distinct().count(), titles::toString);
  }

  @Test
  void noTitleBreaksAWordOrRunsOn() {
    for (String title : deck.titles()) {
      assertTrue(title.length() <= 84, title);
      assertTrue(!title.contains("\u00ad"), title);
    }
  }

  @Test
  void nothingIsSetSmallerThanTheBackRowReads() {
    List<String> small = new ArrayList<>();
    for (String slide : deck.slides()) {
      for (String name : List.of("rPr", "defRPr")) {
        for (Element run : DeckReader.elements(deck.xml(slide), DeckReader.A, name)) {
          String size = run.getAttribute("sz");
          if (!size.isEmpty() && Integer.parseInt(size) < LEAST * 100) {
            small.add(slide + ": " + size);
          }
        }
      }
    }
    assertEquals(List.of(), small);
  }

  private boolean isDivider(String slide) {
    String relations = slide.replace("slides/", "slides/_rels/") + ".rels";
    byte[] part = deck.parts().getOrDefault(relations, new byte[0]);
    return Arrays.stream(new String(part, StandardCharsets.UTF_8).split("\"", -1))
        .anyMatch(value -> value.endsWith(SECTION));
  }
}
