package dev.rollcall.parser;

import static dev.rollcall.parser.DialectTest.notes;
import static dev.rollcall.parser.DialectTest.slides;
import static dev.rollcall.parser.DialectTest.text;
import static dev.rollcall.parser.DialectTest.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Marp writes decks. */
class MarpTest {

  private static List<Slide> marp(String text) {
    return slides("marp", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "***", "___", "- - -", "----", "--- "})
  void everyRulePartsSlides(String rule) {
    assertThat(titles(marp("# A\n\n" + rule + "\n\n# B\n"))).containsExactly("A", "B");
  }

  @Test
  void aLineOfDashesBelowTextIsAHeadingAsMarkdownHasIt() {
    assertThat(titles(marp("# A\n\nB\n---\n\nstill A\n"))).containsExactly("A");
  }

  @Test
  void rulesInCodeAndQuotesPartNothing() {
    assertThat(marp("# A\n\n```\n---\n```\n\n> ---\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"headingDivider: 2", "headingDivider: [1, 2]"})
  void headingsDivideWhereTheyAreToldTo(String divider) {
    String text = "---\n" + divider + "\n---\n# A\n\n## B\n\ntext\n\n### C\n\n## D\n";

    assertThat(titles(marp(text))).containsExactly("A", "B", "D");
  }

  @Test
  void headingsOfOtherLevelsDivideNothing() {
    assertThat(titles(marp("<!-- headingDivider: [3] -->\n# A\n\n## B\n\n### C\n")))
        .containsExactly("A", "C");
  }

  @Test
  void commentsAreNotesUnlessTheyAreForPrograms() {
    List<Slide> slides =
        marp(
            """
            # A

            <!-- Say hello.

            - to all
            -->

            Words <!-- more to say --> go on

            <!-- prettier-ignore -->
            <!-- class: invert -->
            <!-- _footer: Ferry club -->

            # <!-- fit --> Wide
            """);

    assertThat(notes(slides.getFirst())).isEqualTo("Say hello.\nto all\nmore to say");
    assertThat(text(slides.getFirst())).doesNotContain("fit", "class", "Ferry", "<!--");
  }

  @Test
  void aNoteWithAColonIsNoDirective() {
    assertThat(notes(marp("# A\n\n<!-- Owner: Tove -->\n").getFirst())).isEqualTo("Owner: Tove");
  }

  @Test
  void colonsOfOtherToolsAreText() {
    Slide slide = marp("# A\n\nNote: keep this\n").getFirst();

    assertThat(text(slide)).isEqualTo("Note: keep this");
    assertThat(slide.notes()).isEmpty();
  }

  @Test
  void directivesHoldForOneSlideOrForAllThatFollow() {
    List<Slide> slides =
        marp(
            """
            ---
            backgroundColor: #fff8e1
            ---
            # A

            ---
            <!-- _backgroundColor: "#003366" -->
            # B

            ---

            # C

            ---
            <!-- backgroundImage: url('quay.png') -->
            # D
            """);

    assertThat(slides.stream().map(slide -> slide.background().orElseThrow().color().orElse("")))
        .containsExactly("#fff8e1", "#003366", "#fff8e1", "#fff8e1");
    assertThat(slides.get(3).background().orElseThrow().image()).hasToString("Optional[quay.png]");
  }

  @Test
  void aBackgroundIsNoPictureInTheText() {
    Slide slide = marp("# A\n\n![bg cover opacity:.4](quay.png)\n\ntext\n").getFirst();

    assertThat(slide.background().orElseThrow().image()).hasToString("Optional[quay.png]");
    assertThat(slide.blocks().toString()).doesNotContain("Image");
  }

  @Test
  void aSplitBackgroundIsAPictureBesideTheText() {
    Slide slide = marp("# A\n\n![bg right:40% The quay](quay.png)\n\ntext\n").getFirst();

    assertThat(slide.background()).isEmpty();
    assertThat(slide.blocks().toString()).contains("quay.png", "alt=The quay");
  }

  @Test
  void ofSeveralBackgroundsNoneIsLost() {
    Slide slide = marp("# A\n\n![bg](one.png) ![bg](two.png)\n").getFirst();

    assertThat(slide.background().orElseThrow().image()).hasToString("Optional[one.png]");
    assertThat(slide.blocks().toString()).contains("two.png");
  }

  @Test
  void picturesHaveTheSizesOfTheirDescriptions() {
    String image = marp("# A\n\n![w:300px h:2in blur A crane](crane.png)\n").toString();

    assertThat(image).contains("alt=A crane", "width=300px", "height=192px").doesNotContain("blur");
  }

  @Test
  void sizesInCodeAreText() {
    assertThat(text(marp("# A\n\n`![w:300](a.png)`\n").getFirst())).isEqualTo("![w:300](a.png)");
  }

  @Test
  void stylesAreShownToNobody() {
    String text =
        text(marp("<style scoped>\nh1 { color: red }\n</style>\n\n# A\n\nwords\n").getFirst());

    assertThat(text).isEqualTo("words");
  }

  @Test
  void newlinesAreBreaks() {
    assertThat(marp("# A\n\none\ntwo\n").getFirst().blocks().toString()).contains("LineBreak");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- _class: -->",
        "<!-- _class:-->",
        "<!-- class: -->",
        "<!--\n_class:\n-->",
        "<!--\n_class:\nfooter:\n-->",
        "<!-- _header: '' -->",
        "<!-- header: \"\" -->",
        "<!-- footer: ~ -->",
        "<!-- _footer: null -->",
        "<!-- backgroundImage: -->",
        "<!-- _paginate:  -->"
      })
  void directivesWithoutAValueAreNoNotes(String directive) {
    Slide slide = slides("marp", "# A\n\n---\n\n" + directive + "\n\n# B\n").getLast();

    assertThat(DialectTest.notes(slide)).isEmpty();
    assertThat(DialectTest.titles(List.of(slide))).containsExactly("B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![w:200px][quay]",
        "![w:200 blur:4px][quay]",
        "![h:2em][Quay]",
        "![width:50% sepia][ quay ]",
        "text ![w:1cm][quay] text",
        "- ![opacity:.5][quay]",
        "![w:20][quay] ![h:20][quay]",
        "![quay]",
        "![quay][]",
        "![The quay][quay]",
        "![grayscale:1][QUAY]"
      })
  void picturesMayNameTheirAddressOnAnotherSlide(String picture) {
    Slide slide =
        slides("marp", "# A\n\n[quay]: quay.png 'a'\n\n---\n\n# B\n\n" + picture + "\n").getLast();

    List<Image> images = TextContent.images(slide.blocks());
    assertThat(images).isNotEmpty().allMatch(image -> image.source().value().equals("quay.png"));
    assertThat(text(slide)).doesNotContain("w:", "h:", "[", "blur", "px", "sepia", "opacity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"![bg][quay]", "![bg right:30% contain][quay]", "![left bg][quay]"})
  void backgroundsMayNameTheirAddressToo(String picture) {
    Slide slide =
        slides("marp", "# A\n\n" + picture + "\n\n---\n\n# B\n\n[quay]: <quay.png>\n").getFirst();

    assertThat(slide.toString()).contains("quay.png");
    assertThat(text(slide)).doesNotContain("bg", "contain", "[");
  }

  @Test
  void definitionsInCodeAndOfFootnotesHoldForNothing() {
    List<Slide> slides =
        slides(
            "marp",
            "# A\n\n```\n[quay]: quay.png\n```\n\n---\n\n# B\n\n![w:20][quay] `[quay]` [lock]\n\n[lock]: https://lock.example\n");

    assertThat(TextContent.images(slides.getLast().blocks())).isEmpty();
    assertThat(text(slides.getLast())).contains("[quay]", "lock");
  }
}
