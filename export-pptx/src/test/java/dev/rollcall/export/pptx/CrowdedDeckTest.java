package dev.rollcall.export.pptx;

import static dev.rollcall.export.pptx.DeckReader.A;
import static dev.rollcall.export.pptx.DeckReader.P;
import static dev.rollcall.export.pptx.DeckReader.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where a call has more than slides hold: nothing is lost, and everything has a place. */
class CrowdedDeckTest {

  private final Call call = Documents.call("crowded");
  private final DeckReader deck = new DeckReader(Decks.export(call, Documents.images()));
  private final List<String> titles = deck.titles();

  @Test
  void theAgendaLeadsToEachTeamOnceInTwoColumns() {
    List<Document> agenda = slides("Agenda");
    assertTrue(agenda.size() > 1);
    int links = 0;
    for (Document slide : agenda) {
      links += elements(slide, A, "hlinkClick").size();
      long columns =
          elements(slide, A, "bodyPr").stream()
              .filter(body -> body.getAttribute("numCol").equals("2"))
              .count();
      assertEquals(1, columns);
    }
    assertEquals(call.teams().size(), links);
  }

  @Test
  void aRowHigherThanASlideIsDividedAndKeepsAllItsWords() {
    StringBuilder written = new StringBuilder();
    for (TableRow row : table("A cell higher than a slide").rows()) {
      written.append(TextContent.of(row.cells().get(1).content())).append(' ');
    }
    StringBuilder shown = new StringBuilder();
    List<Document> slides = slides("A cell higher than a slide");
    for (Document slide : slides) {
      List<Element> rows = elements(slide, A, "tr");
      for (Element row : rows.subList(1, rows.size())) {
        shown.append(DeckReader.text(elements(row, A, "tc").get(1))).append(' ');
      }
    }
    assertTrue(slides.size() > 1);
    assertEquals(squeezed(written), squeezed(shown));
  }

  @Test
  void aTableWithTooManyColumnsBecomesSeveralThatBeginAlike() {
    List<Element> tables = new ArrayList<>();
    slides("Fifty columns").forEach(slide -> tables.addAll(elements(slide, A, "tbl")));
    int columns = 0;
    for (Element table : tables) {
      columns += elements(table, A, "gridCol").size() - 1;
      assertEquals("C0", DeckReader.text(elements(table, A, "tc").getFirst()));
    }
    assertTrue(tables.size() > 1);
    assertEquals(49, columns); // and the first one
  }

  @Test
  void anOverlongTitleIsCutAndToldInFullBelow() {
    String start = "Team Whose Name Somebody Copied";
    String title = titles.stream().filter(t -> t.startsWith(start)).findFirst().orElseThrow();
    assertTrue(title.endsWith("…"), title);
    Document slide = deck.xml(deck.slides().get(titles.indexOf(title)));
    String whole = call.teams().getFirst().name();
    assertTrue(
        elements(slide, A, "p").stream().map(DeckReader::text).anyMatch(whole::equals), title);
  }

  @Test
  void whatVeilsAPictureLeavesMostOfItUnderASingleTitle() {
    Document slide = slides("Only a title").getFirst();
    double veiled = 0;
    for (Element shape : elements(slide, P, "sp")) {
      if (elements(shape, P, "cNvPr").getFirst().getAttribute("name").equals("Scrim")) {
        Element size = elements(shape, A, "ext").getLast();
        veiled +=
            Double.parseDouble(size.getAttribute("cx"))
                * Double.parseDouble(size.getAttribute("cy"));
      }
    }
    assertTrue(veiled > 0);
    assertTrue(veiled < 0.5 * 12192000 * 6858000);
  }

  @Test
  void textThatRunsFromTheRightBeginsThere() {
    List<Element> paragraphs = new ArrayList<>();
    slides("صيانة").forEach(slide -> paragraphs.addAll(elements(slide, A, "p")));
    long right =
        paragraphs.stream()
            .filter(p -> DeckReader.text(p).contains("البند"))
            .flatMap(p -> elements(p, A, "pPr").stream())
            .filter(p -> p.getAttribute("rtl").matches("1|true"))
            .filter(p -> p.getAttribute("algn").equals("r"))
            .count();
    assertEquals(2, right);
  }

  @Test
  void aHeadingAboveAllTeamsOfMinutesStandsBehindTheAgenda() {
    DeckReader minutes =
        new DeckReader(Decks.export(Documents.call("minutes"), Documents.images()));
    int agenda = minutes.titles().indexOf("Agenda");
    assertEquals("Team updates", minutes.titles().get(agenda + 1));
  }

  private List<Document> slides(String title) {
    List<Document> slides = new ArrayList<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      if (titles.get(i).startsWith(title)) {
        slides.add(deck.xml(deck.slides().get(i)));
      }
    }
    return slides;
  }

  private Table table(String title) {
    for (var team : call.teams()) {
      for (var slide : team.slides()) {
        if (TextContent.of(slide.title()).equals(title)) {
          for (Block block : slide.blocks()) {
            if (block instanceof Table table) {
              return table;
            }
          }
        }
      }
    }
    throw new AssertionError(title);
  }

  private static String squeezed(CharSequence text) {
    return text.toString().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
