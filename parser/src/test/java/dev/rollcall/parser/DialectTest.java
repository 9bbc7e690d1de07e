package dev.rollcall.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dialect a document is taken for, and what that changes. */
class DialectTest {

  /** The text of a document, and the files around it. */
  static ParseResult read(String dialect, String text, Map<String, String> files) {
    Neighbours neighbours =
        new Neighbours() {
          @Override
          public Optional<String> read(String path) {
            return Optional.ofNullable(files.get(path));
          }

          @Override
          public boolean has(String path) {
            return files.containsKey(path);
          }
        };
    return CallParser.builder()
        .dialect(dialect)
        .build()
        .parse(new Source("quay.md", text, neighbours));
  }

  static List<Slide> slides(String dialect, String text) {
    return slides(read(dialect, text, Map.of()));
  }

  static List<Slide> slides(ParseResult result) {
    List<Slide> slides = new ArrayList<>(result.call().cover());
    result.call().teams().forEach(team -> slides.addAll(team.slides()));
    slides.addAll(result.call().closing());
    return slides;
  }

  static List<String> titles(List<Slide> slides) {
    return slides.stream().map(slide -> TextContent.of(slide.title())).toList();
  }

  static String text(Slide slide) {
    return TextContent.ofBlocks(slide.blocks());
  }

  static String notes(Slide slide) {
    return TextContent.ofBlocks(slide.notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marp      | ---\\nmarp: true\\n---\\n# A\\n
          Marp      | ---\\ntheme: gaia\\npaginate: true\\n---\\n# A\\n
          Marp      | # A\\n\\n---\\n\\n<!-- _class: lead -->\\n# B\\n
          Marp      | # A\\n\\n![bg right](quay.png)\\n
          Slidev    | ---\\nhighlighter: shiki\\n---\\n# A\\n\\n---\\n\\n# B\\n
          Slidev    | ---\\ntheme: seriph\\n---\\n# A\\n\\n---\\nlayout: quote\\n---\\n\\n# B\\n
          Slidev    | # A\\n\\n---\\n\\nleft\\n\\n::right::\\n\\nright\\n
          reveal-md | ---\\nseparator: <!--s-->\\n---\\n# A\\n
          reveal-md | ---\\nrevealOptions: {}\\n---\\n# A\\n
          """)
  void aDocumentIsReadAsTheToolThatItIsWrittenFor(String dialect, String document) {
    Recognition taken = read("auto", document.replace("\\n", "\n"), Map.of()).recognition();

    assertThat(taken.dialect()).isEqualTo(dialect);
    assertThat(taken.reason()).isPresent();
    assertThat(taken.diagnostic().orElseThrow().message()).contains("Read as " + dialect);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---\\nlayout: post\\ntheme: jekyll\\n---\\n# Minutes\\n\\n- a\\n
          ---\\nmarp: false\\n---\\n# A\\n\\n![bg](quay.png)\\n
          ---\\ntype: slide\\n---\\n# A\\n\\n---\\n\\n```\\n<!-- _class: lead -->\\n::right::\\n```\\n
          # Minutes\\n\\n---\\n\\n`![bg](quay.png)` is how Marp writes it\\n
          ---\\ntitle: A\\nslideOptions: {theme: white}\\n---\\n# A\\n\\n---\\n\\n<!-- .slide: class="x" -->\\n# B\\n
          """)
  void whatNothingElseSpeaksForIsHedgeDocs(String document) {
    Recognition taken = read("auto", document.replace("\\n", "\n"), Map.of()).recognition();

    assertThat(taken.dialect()).isEqualTo("HedgeDoc");
    assertThat(taken.diagnostic()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".marprc.yml, theme: gaia, Marp",
    "package.json, '{\"devDependencies\": {\"@slidev/cli\": \"*\"}}', Slidev",
    "package.json, '{\"devDependencies\": {\"@marp-team/marp-cli\": \"*\"}}', Marp",
    "reveal-md.json, '{}', reveal-md",
  })
  void theProjectAroundADeckSaysWhichToolItIsFor(String file, String content, String dialect) {
    ParseResult result = read("auto", "# A\n\n---\n\n# B\n", Map.of(file, content));

    assertThat(result.recognition().dialect()).isEqualTo(dialect);
    assertThat(result.call().kind()).isEqualTo(CallKind.DECK);
  }

  @Test
  void aDocumentWithoutSlidesIsNotTakenForADeckBecauseOfItsProject() {
    ParseResult result = read("auto", "# Minutes\n\n- a\n", Map.of(".marprc", ""));

    assertThat(result.call().kind()).isEqualTo(CallKind.MINUTES);
  }

  @Test
  void theUserDecidesOverTheDocument() {
    String document = "---\nmarp: true\n---\n# A\n\nfirst\nsecond\n\n---\n\n# B\n";

    ParseResult plain = read("plain", document, Map.of());

    assertThat(plain.call().kind()).isEqualTo(CallKind.MINUTES);
    assertThat(plain.recognition().diagnostic()).isEmpty();
    assertThat(TextContent.ofBlocks(plain.call().cover().getFirst().blocks()))
        .contains("first second");
  }

  @ParameterizedTest
  @CsvSource({"marp", "slidev", "reveal-md"})
  void theSameWordsAreTheSameCall(String dialect) {
    ParseResult result =
        read(
            dialect,
            """
            # Harbour Cloud call
            ## 2026-05-07

            ---

            # Team Platform

            Report by @harbour-jonas

            - Live migration works

            ---

            # SIG Monitoring

            - Alerts are quiet
            """,
            Map.of());

    assertThat(result.call().date()).hasToString("Optional[2026-05-07]");
    assertThat(result.call().teams().stream().map(team -> team.name() + " " + team.kind()))
        .containsExactly("Team Platform TEAM", "SIG Monitoring SIG");
    assertThat(result.call().teams().getFirst().reporters().getFirst().handle())
        .contains("harbour-jonas");
  }

  @ParameterizedTest
  @CsvSource({"marp", "slidev", "reveal-md"})
  void privatePartsStayOutInEveryDialect(String dialect) {
    ParseResult result =
        read(
            dialect,
            """
            # Quay

            ---

            # Team Platform

            - open words

            <!-- rollcall: private -->

            - SECRET words

            ---

            # Team SECRET

            - SECRET too

            <!-- rollcall: /private -->

            ---

            # Team Network

            - more words
            """,
            Map.of());

    assertThat(result.call().toString()).doesNotContain("SECRET");
    assertThat(titles(slides(result))).containsExactly("Quay", "Team Platform", "Team Network");
  }

  @ParameterizedTest
  @CsvSource({"marp, ***", "slidev, ---", "reveal-md, ---"})
  void privateTeamsStayOutInEveryDialect(String dialect, String separator) {
    String document =
        """
        ---
        rollcall: {private: [Team Vault]}
        ---
        # Quay

        SEP

        # Team Platform

        - open words

        SEP

        # Team Vault

        - SECRET

        SEP

        # Team Network

        - more words
        """
            .replace("SEP", separator);

    assertThat(read(dialect, document, Map.of()).call().toString())
        .doesNotContain("SECRET")
        .contains("open words", "more words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reveal-md | package.json   | {"devDependencies": {"reveal-md": "6"}}
          reveal-md | reveal-md.json | {"separator": "^---$"}
          reveal-md | reveal.json    | {}
          Marp      | .marprc.yml    | html: true
          Marp      | package.json   | {"dependencies": {"@marp-team/marp-cli": "4"}}
          Slidev    | package.json   | {"dependencies": {"@slidev/cli": "52"}}
          HedgeDoc  | package.json   | {"dependencies": {"left-pad": "1"}}
          """)
  void theProjectAboveSpeaksForDecksOnly(String dialect, String name, String content) {
    Neighbours neighbours =
        new Neighbours() {
          @Override
          public Optional<String> read(String path) {
            return Optional.empty();
          }

          @Override
          public boolean has(String path) {
            return false;
          }

          @Override
          public Optional<String> around(String file) {
            return Optional.of(content).filter(text -> file.equals(name));
          }
        };
    CallParser parser = CallParser.builder().build();
    String deck = "# A\n\n---\n\n# B\n\n---\n\n# C\n";
    String minutes = "# Minutes\n\n- Open the lock\n\n---\n\n- Close it\n";

    assertThat(parser.parse(new Source("deck.md", deck, neighbours)).recognition().dialect())
        .isEqualTo(dialect);
    assertThat(parser.parse(new Source("minutes.md", minutes, neighbours)).recognition().dialect())
        .isEqualTo("HedgeDoc");
  }
}
