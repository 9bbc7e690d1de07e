package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Numbers of lists, whatever they are: in the range of the format, and never lost. */
class NumberedListsTest {

  private static DeckReader export(String slide) {
    String text = "---\ntype: slide\nlang: en\n---\n\n# Call\n\n---\n\n# Team Buoys\n\n" + slide;
    Call call = CallParser.builder().build().parse(new Source("a.md", text)).call();
    return new DeckReader(Decks.export(call));
  }

  /** The paragraphs of all slides and notes, each with its number before it. */
  private static List<String> numbered(DeckReader deck) {
    List<String> shown = new ArrayList<>();
    for (String part : deck.parts().keySet()) {
      if (!part.matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
        continue;
      }
      int number = 0;
      for (Element paragraph : DeckReader.elements(deck.xml(part), DeckReader.A, "p")) {
        List<Element> auto = DeckReader.elements(paragraph, DeckReader.A, "buAutoNum");
        String text = DeckReader.text(paragraph);
        if (auto.isEmpty()) {
          number = 0;
          shown.add(text.replace("\t", " "));
          continue;
        }
        String start = auto.getFirst().getAttribute("startAt");
        int from = start.isEmpty() ? 1 : Integer.parseInt(start);
        assertTrue(from >= 1 && from <= 32_767, "startAt " + from);
        number = number == 0 ? from : number + 1;
        shown.add(number + ". " + text);
      }
    }
    return shown;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 9, 32_765, 32_766, 32_767, 32_768, 40_000, 2_026_001, 999_999_998})
  void everyStartIsShown(int start) {
    List<String> shown = numbered(export("%d. Red\n%d. Green\n".formatted(start, start + 1)));
    assertTrue(shown.contains(start + ". Red"), shown.toString());
    assertTrue(shown.contains((start + 1L) + ". Green"), shown.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "'> 0. Red' > '0. Red'",
        "'> 70000. Red' > '70000. Red'",
        "':::info\\n0. Red\\n:::' > '0. Red'",
        "':::danger\\n32768. Red\\n:::' > '32768. Red'",
        "'- Outer\\n    0. Red' > '0. Red'",
        "'0. Outer\\n   0. Red' > '0. Red'",
        "'1. Outer\\n   99999. Red' > '99999. Red'",
        "'Words\\n\\nNote:\\n\\n0. Red' > '0. Red'",
        "'Words\\n\\nNote:\\n\\n65536. Red' > '65536. Red'",
        "'Lamp\\n: 0. Red' > '0. Red'",
      })
  void startsAreShownWhereverAListStands(String slide, String shown) {
    List<String> found = numbered(export(slide.replace("\\n", "\n")));
    assertTrue(found.stream().anyMatch(p -> p.endsWith(shown)), found.toString());
  }

  @Test
  void numberedTasksKeepTheirNumbers() {
    List<String> shown =
        numbered(export("1. [ ] Oil\n2. [x] Wick **new**\n3. Glass\n\n0. [x] Zero\n"));
    assertTrue(
        shown.containsAll(List.of("1. \u2610 Oil", "2. \u2611 Wick new", "3. Glass")),
        shown.toString());
  }

  @Test
  void tasksWithoutNumbersHaveTheBoxAsBullet() {
    DeckReader deck = export("- [ ] Oil\n- [x] Wick\n");
    List<String> boxes =
        deck.slides().stream()
            .flatMap(s -> DeckReader.elements(deck.xml(s), DeckReader.A, "buChar").stream())
            .map(e -> e.getAttribute("char"))
            .toList();
    assertEquals(List.of("\u2610", "\u2611"), boxes);
    assertTrue(numbered(deck).contains("Oil"));
  }

  @Test
  void aListOnSeveralSlidesGoesOn() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      list.append(32_750 + i).append(". lamp ").append(i).append(" has oil for a whole week\n");
    }
    List<String> shown = numbered(export(list.toString()));
    assertTrue(shown.contains("32789. lamp 39 has oil for a whole week"), shown.toString());
  }

  @Test
  void columnsOfCodeLineUp() {
    DeckReader deck = export("```\nbuoy\tred\nbreakwater\tgreen\n```\n");
    List<String> shown = numbered(deck);
    assertTrue(shown.contains("buoy        red"), shown.toString());
    assertTrue(shown.contains("breakwater  green"), shown.toString());
  }
}
