package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is left of a deck that another program has opened and saved. */
class RoundTripTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sample", "example"})
  void titlesLevelsLinksNotesAndDescriptionsAreKept(String name) {
    LibreOffice office = new LibreOffice(folder);
    byte[] deck =
        name.equals("sample")
            ? Decks.export(SampleCalls.deck())
            : Decks.export(Documents.call(name), Documents.images());
    DeckReader before = new DeckReader(deck);
    DeckReader after = new DeckReader(office.savedAgain(deck));
    assertEquals(before.titles(), after.titles());
    List<String> links = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < before.slides().size(); i++) {
      String first = before.slides().get(i);
      String second = after.slides().get(i);
      assertEquals(paragraphs(before, first), paragraphs(after, second), first);
      assertEquals(descriptions(before, first), descriptions(after, second), first);
      assertEquals(links(before, first), links(after, second), first);
      assertEquals(notes(before, first), notes(after, second), first);
      assertEquals(jumps(before, first), jumps(after, second), first);
      links.addAll(links(before, first));
      notes.addAll(notes(before, first));
      jumps.addAll(jumps(before, first));
    }
    assertFalse(links.isEmpty());
    assertFalse(notes.isEmpty());
    assertFalse(jumps.isEmpty());
  }

  /** To which slides a slide leads, by their numbers. */
  private static List<Integer> jumps(DeckReader deck, String part) {
    return deck.relations(part).stream()
        .filter(r -> r.type().endsWith("/slide"))
        .map(r -> deck.slides().indexOf(r.target()))
        .sorted()
        .distinct()
        .toList();
  }

  private static List<String> paragraphs(DeckReader deck, String part) {
    List<String> paragraphs = new ArrayList<>();
    for (Element body : DeckReader.elements(deck.xml(part), DeckReader.P, "txBody")) {
      for (Element p : DeckReader.elements(body, DeckReader.A, "p")) {
        List<Element> properties = DeckReader.elements(p, DeckReader.A, "pPr");
        String level = properties.isEmpty() ? "" : properties.getFirst().getAttribute("lvl");
        String text = DeckReader.text(p);
        boolean field = !DeckReader.elements(p, DeckReader.A, "fld").isEmpty();
        if (!text.isEmpty() && !field) {
          paragraphs.add((level.isEmpty() ? "0" : level) + " " + text);
        }
      }
    }
    return paragraphs.stream().sorted().toList(); // LibreOffice writes the footers elsewhere
  }

  private static List<String> descriptions(DeckReader deck, String part) {
    return DeckReader.elements(deck.xml(part), DeckReader.P, "pic").stream()
        .map(p -> DeckReader.elements(p, DeckReader.P, "cNvPr").getFirst().getAttribute("descr"))
        .toList();
  }

  private static List<String> links(DeckReader deck, String part) {
    return deck.relations(part).stream()
        .filter(DeckReader.Relation::external)
        .map(relation -> URLDecoder.decode(relation.target(), StandardCharsets.UTF_8))
        .sorted()
        .toList();
  }

  private static List<String> notes(DeckReader deck, String part) {
    return deck.relations(part).stream()
        .filter(r -> r.type().endsWith("/notesSlide"))
        .flatMap(r -> paragraphs(deck, r.target()).stream())
        .toList();
  }
}
