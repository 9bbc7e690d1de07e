package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportCode;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PptxExporterTest {

  private final DeckReader deck = new DeckReader(Decks.export(SampleCalls.deck()));

  @Test
  void aDeckKeepsTheRules() {
    DeckRules.check(Decks.export(SampleCalls.deck()));
  }

  @Test
  void aCallWithNothingInItIsACover() {
    byte[] bytes = Decks.export(Call.builder().kind(CallKind.DECK).build());
    DeckRules.check(bytes);
    assertEquals(List.of("call"), new DeckReader(bytes).titles());
  }

  /** PowerPoint asks for a repair where XML 1.0 forbids a character. */
  @Test
  void controlCharactersReachNoPart() {
    String document =
        """
        ---
        title: Ca~ll
        lang: en
        tags: t~
        ---
        # C~all

        ---

        # Team A~

        Report by @a~b

        - ~ [l](https://a.example "t~") &#7; `c~`

        ```j~
        x~
        ```

        | a~ | b |
        |----|---|
        | 1  | ~ |

        ----

        # Team A - ~s

        ![a~lt](p.png "t~")

        Note:
        n~
        """
            .replace('~', '\u0015');
    Call call = CallParser.builder().build().parse(new Source("20260507.md", document)).call();
    DeckReader deck = new DeckReader(Decks.export(call, SampleCalls.images()));
    List<String> parts =
        deck.parts().keySet().stream()
            .filter(p -> p.endsWith(".xml") || p.endsWith(".rels"))
            .toList();
    assertFalse(parts.isEmpty());
    parts.forEach(part -> assertDoesNotThrow(() -> deck.xml(part), part));
  }

  @Test
  void slidesThatShareATitleSayWhatTheyBeginWith() {
    List<String> titles = deck.titles();
    assertTrue(titles.contains("Team Lamps"), titles.toString()); // the section's first
    assertTrue(titles.contains("Team Lamps: item 1, item 2, …"), titles.toString());
    assertTrue(titles.contains("Long story: item 11"), titles.toString());
  }

  @Test
  void aListThatIsContinuedRepeatsItsParentAndLosesNothing() {
    List<String> shown = new ArrayList<>();
    int number = 0;
    for (String slide : deck.slides()) {
      if (deck.titles().get(number++).startsWith("Long story")) {
        for (Element paragraph : DeckReader.elements(deck.xml(slide), DeckReader.A, "p")) {
          shown.add(DeckReader.text(paragraph));
        }
      }
    }
    for (int item = 1; item <= 30; item++) {
      for (int detail = 1; detail <= 3; detail++) {
        String text = "detail %d of item %d, told at some length".formatted(detail, item);
        assertEquals(1, shown.stream().filter(text::equals).count(), text);
      }
    }
  }

  @Test
  void aContinuedSlideIsReported() {
    List<Diagnostic> found = new ArrayList<>();
    Decks.export(SampleCalls.deck(), PptxOptions.defaults(), found);
    assertTrue(found.stream().anyMatch(d -> d.code() == ExportCode.OVERFULL_SLIDE));
  }

  @Test
  void linksLeadOutAndWithinTheDeck() {
    List<String> targets =
        deck.slides().stream()
            .flatMap(slide -> deck.relations(slide).stream())
            .filter(DeckReader.Relation::external)
            .map(DeckReader.Relation::target)
            .toList();
    assertEquals(List.of("https://example.org/log?a=1&b=%C3%BC"), targets);
    List<String> agenda =
        deck.relations(deck.slides().get(1)).stream()
            .filter(r -> r.type().endsWith("/slide"))
            .map(DeckReader.Relation::target)
            .toList();
    assertEquals(2, agenda.size());
    assertEquals(deck.slides().get(2), agenda.getFirst());
  }

  @Test
  void theAgendaCanBeLeftOut() {
    byte[] without =
        Decks.export(
            SampleCalls.deck(), PptxOptions.builder().agenda(false).build(), new ArrayList<>());
    assertFalse(new DeckReader(without).titles().contains("Agenda"));
  }

  @Test
  void picturesAreStoredOnce() {
    long stored = deck.parts().keySet().stream().filter(n -> n.startsWith("ppt/media/")).count();
    assertEquals(1, stored);
  }

  @Test
  void notesKeepTheirLists() {
    String notes =
        deck.parts().keySet().stream()
            .filter(n -> n.startsWith("ppt/notesSlides/notes"))
            .findFirst()
            .orElseThrow();
    List<String> levels = new ArrayList<>();
    for (Element paragraph : DeckReader.elements(deck.xml(notes), DeckReader.A, "pPr")) {
      levels.add(paragraph.getAttribute("lvl"));
    }
    assertTrue(levels.contains("1"), levels.toString());
    assertTrue(DeckReader.text(deck.xml(notes)).startsWith("Say it slowly."));
  }

  @Test
  void aSlideOfNotesAloneShowsNothingAndKeepsThem() {
    Slide pause =
        Slide.builder().addNotes(Paragraph.of(List.of(Text.of("Wait a moment.")))).build();
    Slide quay = Slide.builder().addTitle(Text.of("Team Quay")).level(1).build();
    Team team =
        Team.builder()
            .id("quay")
            .name("Team Quay")
            .kind(TeamKind.TEAM)
            .addSlides(quay, pause)
            .build();
    DeckReader read =
        new DeckReader(Decks.export(Call.builder().kind(CallKind.DECK).addTeams(team).build()));
    assertEquals(3, read.slides().size());
    String notes =
        read.parts().keySet().stream()
            .filter(n -> n.startsWith("ppt/notesSlides/notes"))
            .findFirst()
            .orElseThrow();
    assertTrue(DeckReader.text(read.xml(notes)).startsWith("Wait a moment."));
  }

  @Test
  void theSameCallIsTheSameBytesEverywhere() {
    Call call = SampleCalls.deck();
    byte[] here = Decks.export(call);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(here, Decks.export(call));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
