package dev.rollcall.parser;

import static dev.rollcall.parser.DialectTest.notes;
import static dev.rollcall.parser.DialectTest.read;
import static dev.rollcall.parser.DialectTest.slides;
import static dev.rollcall.parser.DialectTest.text;
import static dev.rollcall.parser.DialectTest.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.Slide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Slidev writes decks. */
class SlidevTest {

  private static List<Slide> slidev(String text) {
    return slides("slidev", text);
  }

  private static String shown(String text) {
    return text(slidev("# A\n\n" + text + "\n").getFirst());
  }

  @Test
  void slidesHaveFrontMatters() {
    List<Slide> slides =
        slidev(
            """
            ---
            theme: seriph
            background: https://quay.harbour.cloud/dusk.jpg
            ---
            # A

            ---
            layout: image
            image: /quay.png
            ---
            # B

            ---

            ```yaml
            layout: quote
            ```

            # C
            """);

    assertThat(titles(slides)).containsExactly("A", "B", "C");
    assertThat(slides.toString()).doesNotContain("layout", "seriph");
    assertThat(slides.get(0).background().orElseThrow().image().orElseThrow().value())
        .endsWith("dusk.jpg");
    assertThat(slides.get(1).background().orElseThrow().image()).hasToString("Optional[quay.png]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hide", "disabled"})
  void hiddenSlidesAreLeftOut(String key) {
    assertThat(titles(slidev("# A\n\n---\n" + key + ": true\n---\n\n# B\n\n---\n\n# C\n")))
        .containsExactly("A", "C");
  }

  @Test
  void slotsAreReadInTheOrderOfPeople() {
    Slide slide =
        slidev(
                "# Quay\n\n---\nlayout: two-cols\n---\n\n::right::\n\nsecond\n\n::left::\n\n# A\n\nfirst\n")
            .get(1);

    assertThat(titles(List.of(slide))).containsExactly("A");
    assertThat(text(slide)).isEqualTo("first\nsecond");
  }

  @Test
  void aPictureBesideTheTextIsContent() {
    Slide slide =
        slidev("# Quay\n\n---\nlayout: image-right\nimage: /crane.png\n---\n\n# A\n\ntext\n")
            .get(1);

    assertThat(slide.blocks().toString()).contains("crane.png");
    assertThat(slide.background()).isEmpty();
  }

  @Test
  void theLastCommentIsTheNote() {
    Slide slide =
        slidev("# A\n\n<!-- vanishes -->\n\ntext\n\n<!--\nSay [click] it.\n-->\n").getFirst();

    assertThat(notes(slide)).isEqualTo("Say it.");
    assertThat(text(slide)).isEqualTo("text");
  }

  @Test
  void aCommentBeforeTextIsNoNote() {
    assertThat(slidev("# A\n\n<!-- early -->\n\ntext\n").getFirst().notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <v-click at="2">words</v-click>              | words
          <span v-mark.red="3" text-2xl>words</span>   | words
          <div @click="next" flex gap-2>words</div>    | words
          words {.text-red}                            | words
          **words**{style="color:red"}                 | words
          [words]{.blue} more                          | words more
          - words {v-click="3"}                        | words
          <Link to="2" title="words" />                | words
          <carbon-logo-github /> <mdi:home /> words    | words
          words <Arrow x1="1" y1="2" />                | words
          {{ $slidev.nav.currentPage }}                | {{ $slidev.nav.currentPage }}
          Inline $x_{i=1}$ stays                       | Inline x_{i=1} stays
          `<v-click>` and `{.class}`                   | <v-click> and {.class}
          <https://harbour.cloud>                      | https://harbour.cloud
          """)
  void whatVueAddsIsNoText(String written, String shown) {
    assertThat(shown(written).strip()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "<Youtube id=\"dQw\" />, https://www.youtube.com/watch?v=dQw",
    "<Tweet id=\"20\" scale=\"0.6\"/>, https://x.com/i/status/20",
    "'<SlidevVideo src=\"https://harbour.cloud/a.mp4\" />', https://harbour.cloud/a.mp4",
  })
  void componentsThatShowSomethingFromElsewhereAreItsAddress(String component, String address) {
    assertThat(shown(component)).isEqualTo(address);
  }

  @Test
  void aTagMaySpanLines() {
    assertThat(shown("<Arrow\n  x1=\"1\"\n  y1=\"2\"\n/>\n\nwords")).isEqualTo("words");
  }

  @Test
  void listsWithinClicksAreLists() {
    assertThat(slidev("# A\n\n<v-clicks depth=\"2\">\n\n- a\n- b\n\n</v-clicks>\n").toString())
        .contains("ListBlock");
  }

  @Test
  void stepsOfCodeAreNotItsText() {
    List<Slide> slides =
        slidev(
            "# A\n\n```ts {all|1-2}{lines:true}\n---\nlet a\n```\n\n````md magic-move\n```js\nlet b\n```\n````\n");

    assertThat(slides).hasSize(1);
    assertThat(text(slides.getFirst())).isEqualTo("---\nlet a\nlet b");
    assertThat(slides.toString()).contains("language=ts").doesNotContain("magic");
  }

  @Test
  void slidesAndCodeOfOtherFilesAreTakenIn() {
    ParseResult result =
        read(
            "slidev",
            "# A\n\n---\nsrc: ./pages/b.md\n---\n\n---\nsrc: ./pages/b.md#2\n---\n\n---\n\n# Code\n\n<<< @/lock.ts#open {1|2}\n",
            Map.of(
                "pages/b.md", "# B\n\n---\nlayout: center\n---\n\n# C\n",
                "lock.ts", "// #region open\nopenGate()\n// #endregion\nclose()\n"));

    assertThat(titles(slides(result))).containsExactly("A", "B", "C", "C", "Code");
    assertThat(text(slides(result).getLast())).isEqualTo("openGate()");
  }

  @Test
  void whatCannotBeTakenInIsNamedAndTold() {
    ParseResult result = read("slidev", "# A\n\n---\nsrc: ../secret.md\n---\n", Map.of());

    assertThat(text(slides(result).getLast())).contains("../secret.md");
    assertThat(result.diagnostics().toString()).contains("cannot be had");
  }

  @Test
  void filesThatTakeInThemselvesEnd() {
    ParseResult result =
        read(
            "slidev",
            "# A\n\n---\nsrc: b.md\n---\n",
            Map.of("b.md", "# B\n\n---\nsrc: b.md\n---\n"));

    assertThat(slides(result)).hasSizeBetween(2, 20);
  }

  @Test
  void privatePartsOfOtherFilesStayOut() {
    ParseResult result =
        read(
            "slidev",
            "# A\n\n---\nsrc: b.md\n---\n",
            Map.of(
                "b.md",
                "# B\n\n<!-- rollcall: private -->\nSECRET\n<!-- rollcall: /private -->\n"));

    assertThat(result.call().toString()).doesNotContain("SECRET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          layout: quote                | # B                                          | QUOTE
          layout: section              | ---\\nlayout: quote\\n---\\n\\n# B              | SECTION
          transition: fade             | ---\\nlayout: quote\\n---\\n\\n# B              | QUOTE
          "layout": "quote"            | # B                                          | QUOTE
          layout: quote\\nclass: dark   | ---\\nclass: light\\n---\\n# B                | QUOTE
          layout: fact                 | ---\\ntitle: T\\n---\\n\\n# B                  | STATEMENT
          layout: quote                | ```yaml\\nclass: light\\n```\\n\\n# B           | QUOTE
          layout: quote                | ---\\nsrc: c.md\\n---                         | QUOTE
          layout: quote                | ---\\nsrc: c.md\\nlayout: section\\n---       | QUOTE
          class: x                     | ---\\nsrc: c.md\\nlayout: section\\n---       | SECTION
          """)
  void whatIsSetWhereSlidesAreTakenInHoldsBeforeWhatTheySay(
      String matter, String file, ArrangementKind kind) {
    ParseResult result =
        read(
            "slidev",
            "# A\n\n---\nsrc: b.md\n" + matter.replace("\\n", "\n") + "\n---\n",
            Map.of("b.md", file.replace("\\n", "\n") + "\n", "c.md", "# C\n"));

    assertThat(slides(result)).hasSize(2);
    assertThat(slides(result).getLast().arrangement()).map(a -> a.kind()).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.md", "./b.md", "/b.md", "c.md", "./c.md", "b.md#1", "b.md#1-2"})
  void filesThatTakeInThemselvesAreToldAndShownOnce(String source) {
    ParseResult result =
        read(
            "slidev",
            "# A\n\n---\nsrc: b.md\n---\n\n---\n\n# D\n",
            Map.of(
                "b.md", "# B\n\n---\nsrc: " + source + "\n---\n", "c.md", "---\nsrc: b.md\n---\n"));

    assertThat(titles(slides(result))).containsExactly("A", "B", "D");
    assertThat(result.diagnostics().toString()).contains("take in themselves");
  }
}
