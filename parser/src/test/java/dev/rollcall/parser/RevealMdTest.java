package dev.rollcall.parser;

import static dev.rollcall.parser.DialectTest.notes;
import static dev.rollcall.parser.DialectTest.read;
import static dev.rollcall.parser.DialectTest.slides;
import static dev.rollcall.parser.DialectTest.text;
import static dev.rollcall.parser.DialectTest.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.model.Slide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How reveal-md and reveal.js write decks. */
class RevealMdTest {

  private static List<Slide> reveal(String text) {
    return slides("reveal-md", text);
  }

  @Test
  void dashesPartSlidesWhereNothingIsSet() {
    assertThat(titles(reveal("# A\n\n---\n\n# B\n\n----\n\n# C\n"))).containsExactly("A", "B", "C");
  }

  @Test
  void separatorsMayBeComments() {
    List<Slide> slides =
        reveal(
            "---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n# A\n\n<!--s-->\n\n# B\n\n---\n\nstill B\n\n<!--v-->\n\n# C\n");

    assertThat(titles(slides)).containsExactly("A", "B", "C");
    assertThat(text(slides.get(1))).contains("still B");
  }

  @Test
  void separatorsMayBeBlankLines() {
    String head = "---\nseparator: ^\\n\\n\\n\nverticalSeparator: ^\\n\\n\n---\n";

    assertThat(titles(reveal(head + "# A\n\n\n\n# B\n\n\n# C\n"))).containsExactly("A", "B", "C");
  }

  @Test
  void theProjectMaySetThem() {
    ParseResult result =
        read(
            "auto",
            "# A\n\n===\n\n# B\n\n---\n",
            Map.of("reveal-md.json", "{\"separator\": \"^===$\"}"));

    assertThat(titles(slides(result))).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a*", "(?<=x", "x{999999999999}"})
  void whatIsNoExpressionIsToldAndTheUsualOneTaken(String expression) {
    ParseResult result =
        read("auto", "---\nseparator: '" + expression + "'\n---\n# A\n\n---\n\n# B\n", Map.of());

    assertThat(titles(slides(result))).containsExactly("A", "B");
    assertThat(result.diagnostics().toString()).contains("no regular expression");
  }

  @Test
  void anExpressionThatWouldTakeForEverIsGivenUp() {
    String document =
        "---\nseparator: '(x+x+)+y\\1'\n---\n# A\n\n" + "x".repeat(60) + "\n\n---\n\n# B\n";

    ParseResult result = read("auto", document, Map.of());

    assertThat(titles(slides(result))).containsExactly("A", "B");
    assertThat(result.diagnostics().toString()).contains("takes too long");
  }

  @Test
  void separatorsInCodeAreText() {
    assertThat(reveal("# A\n\n```\n\n---\n\n```\n")).hasSize(1);
  }

  @Test
  void notesFollowTheirMarkOrStandInAnAside() {
    List<Slide> slides =
        reveal(
            "# A\n\nshown\n\nNotes: said\n\n---\n\n# B\n\n<aside class=\"notes\">\nalso said\n</aside>\n\nend\n");

    assertThat(notes(slides.get(0))).isEqualTo("said");
    assertThat(text(slides.get(0))).isEqualTo("shown");
    assertThat(notes(slides.get(1))).isEqualTo("also said");
    assertThat(text(slides.get(1))).isEqualTo("end");
  }

  @Test
  void theMarkOfNotesMayBeAnother() {
    List<Slide> slides =
        reveal("---\nnotesSeparator: '^SAY:'\n---\n# A\n\nNote: shown\n\nSAY: said\n");

    assertThat(notes(slides.getFirst())).isEqualTo("said");
    assertThat(text(slides.getFirst())).isEqualTo("Note: shown");
  }

  @Test
  void attributesAreNoText() {
    List<Slide> slides =
        reveal(
            "<!-- .slide: data-background=\"#003366\" data-auto-animate -->\n# A\n\n- one <!-- .element: class=\"fragment\" -->\n\n```js [1|2-3]\nlet a\n```\n");

    assertThat(slides.getFirst().background().orElseThrow().color()).contains("#003366");
    assertThat(text(slides.getFirst())).isEqualTo("one\nlet a");
    assertThat(slides.toString()).contains("language=js,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nopenGate()\n```\n\nNote: said",
        "```\nopenGate()\n```\nNote: said",
        "```\nopenGate()\n```\n\n\n\nNotes: said",
        "```js [1|2]\nopenGate()\n```\n\nnote:\nsaid",
        "~~~~\nopenGate()\n~~~~\n\n  Note: said",
        "```\n\n\nopenGate()\n\n\n```\n\nNote: said",
        "```\nopenGate()\n   note: in code\n```\n\nNote: said",
        "above\n\n```\nopenGate()\n```\n\nNOTE: said",
        "- a\n\n  ```\n  openGate()\n  ```\n\nNote: said",
        "```a\nopenGate()\n```\n\n```b\nopenGate()\n```\n\nNote: said",
        "````\n```\nopenGate()\n```\n````\n\nNote: said",
        "```\nopenGate()\n```\n\nNote:\n\n```\nsaid\n```"
      })
  void codeAboveNotesIsNoPartOfTheirMark(String slide) {
    List<Slide> slides = reveal("# A\n\n" + slide + "\n\n---\n\n# B\n");

    assertThat(text(slides.getFirst())).contains("openGate()").doesNotContain("said");
    assertThat(DialectTest.notes(slides.getFirst())).isEqualTo("said");
  }
}
