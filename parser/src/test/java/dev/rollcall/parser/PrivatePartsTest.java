package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.CallJson;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is private is in no call and in no finding, however it is marked. */
final class PrivatePartsTest {

  private static final String OPEN = "<!-- rollcall: private -->";
  private static final String CLOSE = "<!-- rollcall: /private -->";
  private static final String HEAD = "---\ntype: slide\n%s---\n\n# Call\n\n---\n\n# Team A\n\n";
  private static final String TAIL = "\n\n---\n\n# Team B\n\nshown\n";

  /** Parts that are marked as they should be: P opens one, /P closes it. */
  private static Stream<String> parts() {
    return Stream.of(
        "P\nSECRET ![SECRET](SECRET.png)\n/P",
        "a P SECRET /P b P SECRET /P",
        "P\n\nSECRET\n\n----\n\n# SECRET\n\n```\nSECRET\n```\n\n/P",
        "P\nNote:\nSECRET\n/P",
        "Note:\nsaid\nP\nSECRET\n/P\nsaid",
        "P\n*[shown]: SECRET\n/P",
        "text[^1]\n\nP\n[^1]: SECRET\n/P",
        "[text][1]\n\nP\n[1]: https://SECRET.example\n/P",
        "- a\n    - P SECRET /P\n    - b\nP\n- SECRET\n    - SECRET\n/P\n- c",
        "- [ ] P SECRET /P",
        "> P\n> SECRET\n> /P\n> b",
        "| a | b |\n|---|---|\n| P SECRET /P | y |\nP\n| SECRET | SECRET |\n/P\n| z | w |",
        "<div>P SECRET /P</div>",
        "<div>\nP\n<b>SECRET</b>\n/P\n</div>",
        "<p title='P SECRET /P'>x</p>",
        "![a P SECRET /P](a.png)",
        "[a](https://a.example \"P SECRET /P\")",
        "# P SECRET /P",
        "P\nSECRET P SECRET /P SECRET\n/P",
        "P SECRET P SECRET /P SECRET /P b",
        "    P\n    SECRET\n    /P",
        "P\n```\nSECRET\n/P",
        "P\n~~~\nSECRET\n~~~\n/P",
        "P\nSECRET\n---\n/P",
        "P\nSECRET\n\n---\n\n# Team C\n\nSECRET\n\n---\n\n/P",
        "P<!-- SECRET -->SECRET/P",
        "P\n<!-- SECRET\n\n---\n\nSECRET -->\n/P",
        "P\n<!-- .slide: data-background=\"SECRET.png\" -->\n/P",
        "P\n:::info\nSECRET\n:::\n/P",
        "P\n<style>.SECRET{}</style>\n/P",
        "```\ncode\n\n---\n\nP\nSECRET\n/P",
        "<!--\n```\n-->\n\nP\nSECRET\n/P",
        "<div>\n```\nP\nSECRET\n/P\n```\n</div>",
        "`code ``\nP\nSECRET\n/P",
        "a ` b P SECRET ` /P");
  }

  private static Stream<String> spellings() {
    return Stream.of(
        OPEN + " " + CLOSE,
        "<!--rollcall:private--> <!--rollcall:/private-->",
        "<!--   rollcall  :  private   --> <!--\trollcall :\t/  private\t-->",
        "<!-- RollCall: PRIVATE --> <!-- ROLLCALL: /Private -->",
        "<!--\nrollcall:\nprivate\n--> <!-- rollcall:\n/private -->");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void privatePartsAreNowhere(String part) {
    String document = document(part.replace("/P", CLOSE).replace("P", OPEN));
    ParseResult result = parse(document, false);
    assertHidden(result);
    boolean odd =
        part.contains("```\nSECRET\n/P") || part.startsWith("a `") || part.contains("<div>\n```");
    assertTrue(odd || errors(result) == 0, () -> result.diagnostics().toString());
    if (!part.matches("(?s).*(?:<style>|<!-- SECRET|title=).*")) { // elsewhere nobody shows it
      assertTrue(new CallJson().write(parse(document, true).call()).contains("SECRET"));
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void everySpellingIsUnderstood(String marks) {
    int close = marks.indexOf(' ', marks.indexOf("-->"));
    String part = marks.substring(0, close) + "\nSECRET\n" + marks.substring(close + 1) + "\nkept";
    for (String ending : List.of("\n", "\r\n", "\r")) {
      ParseResult result = parse(document(part).replace("\n", ending), false);
      assertHidden(result);
      assertTrue(new CallJson().write(result.call()).contains("kept"));
      assertEquals(0, errors(result), () -> result.diagnostics().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- rollcall: private -->\nSECRET",
        "<!-- rollcall: privat -->\nSECRET\n<!-- rollcall: /private -->\nSECRET",
        "<!-- rolcall: private -->\nSECRET\n<!-- rollcall: /private -->",
        "<!-- rollcall private -->\n\n----\n\nSECRET",
        "<!-- rollcall: private -->\nSECRET\n<!-- rollcall: /pivate -->\nSECRET",
        "<!-- private -->\nSECRET",
        "<!-- rollcall: private\nSECRET",
        "<!-- rollcall: private\n\nSECRET\n\n<!-- rollcall: /private -->\n\nSECRET",
        "<!-- rollcall: private --\nSECRET\n<!-- rollcall: /private -->",
        "<!— rollcall: private —>\nSECRET\n<!— rollcall: /private —>\nSECRET",
        "<-- rollcall: private -->\nSECRET\n<-- rollcall: /private -->",
        "text <! -- rollcall: private -- > SECRET",
        "&lt;!-- rollcall: private --&gt;\nSECRET",
        "rollcall: private\nSECRET\nrollcall: /private",
        "[//]: # (rollcall: private)\nSECRET",
        "<!-- rollcall: hidden -->\nSECRET",
        "<!-- roll call: private -->\nSECRET",
        "<!-- rollcall: end private -->\nSECRET",
        "<!-- note <!-- rollcall: private -->\nSECRET",
        "SECRET\n<!-- rollcall: /private -->\nSECRET",
        "SECRET\n\n---\n\n# Team A (2/2)\n\nSECRET\n<!-- rollcall: /private -->\nSECRET",
        "<!-- rollcall: privat -->\nSECRET\n\n---\n\n# Team A (2/2)\n\nSECRET\n\n---\n\nSECRET",
        "<!-- rollcall: private -->\nSECRET\n<!-- rollcall: private -->\nSECRET\n<!-- rollcall: /private -->\nSECRET",
        "<!-- rollcall: private -->\n```\n<!-- rollcall: /private -->\n```\nSECRET",
        "# Team A\n\n<!-- rollcall: privat -->\nSECRET\n\n---\n\n# Team C\n\nSECRET\n\n<!-- rollcall: /private -->",
        "<!-- rollcall: private -->\n<!--\nSECRET",
        "<!-- rollcall: private -->\n\n```\nSECRET"
      })
  void marksThatDoNotMatchHideTheRestOfTheSection(String part) {
    ParseResult result = parse(document(part), false);
    assertHidden(result);
    assertTrue(errors(result) > 0);
    assertTrue(
        result.diagnostics().stream()
            .filter(d -> d.code() == ParserCode.PRIVATE_MALFORMED)
            .allMatch(d -> d.range().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<!-- rollcall: private -->\n```\nkept",
        "````markdown\n```\n<!-- rollcall: privat -->\n```\n````\nkept",
        "- item\n\n  ~~~\n  <!-- rollcall: private -->\n  ~~~\n\n  kept",
        "Write `<!-- rollcall: private -->` above and `<!-- rollcall: /private -->` below. kept",
        "<!-- Rollcall: everybody adds their name here --> kept",
        "<!-- roll call --> kept",
        "<!-- The private network of our partner is slow --> kept",
        "A private network. kept",
        "The roll call is not private. kept"
      })
  void whatOnlyLooksLikeAMarkIsText(String part) {
    ParseResult result = parse(document(part), false);
    assertTrue(new CallJson().write(result.call()).contains("kept"));
    assertEquals(0, errors(result), () -> result.diagnostics().toString());
    assertEquals(parse(document(part), true).call(), result.call());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P\nSECRET\n/P\n---\ntype: slide\ntitle: shown\n---\n\n# Call\n",
        "---\ntype: slide\ntitle: shown P SECRET /P\n---\n\n# Call\n",
        "---\ntype: slide\ntitle: shown\nP\ntags: [SECRET]\n/P\n---\n\n# Call\n",
        "---\ntype: slide\n---\n\n# shown\n\nP\nPresented by SECRET\n/P\n\n---\n\n# Team A\n",
        "\uFEFFP\nSECRET\n/P\n\n# shown\n"
      })
  void coversAndFrontMatterToo(String document) {
    ParseResult result =
        parse(document.replace("/P", CLOSE).replace("P\n", OPEN + "\n").replace("P ", OPEN), false);
    assertHidden(result);
    assertEquals(0, errors(result));
  }

  @Test
  void listsAndTablesStayWhole() {
    String part =
        "- a\nP\n- SECRET\n/P\n- b\n\n| a | b |\n|---|---|\n| c | d |\nP\n| SECRET | e |\n/P\n| f | g |\n";
    String without = "- a\n- b\n\n| a | b |\n|---|---|\n| c | d |\n| f | g |\n";
    assertEquals(
        parse(document(without), false).call(),
        parse(document(part.replace("/P", CLOSE).replace("P\n", OPEN + "\n")), false).call());
  }

  @Test
  void linesWithSomethingPrivateAreNamed() {
    ParseResult result =
        parse(
            document(
                "[x]() "
                    + OPEN
                    + " SECRET "
                    + CLOSE
                    + "\n\nopen\n\n"
                    + OPEN
                    + "\nSECRET\n"
                    + CLOSE),
            false);
    assertEquals(java.util.Set.of(11, 15, 16, 17), result.privateLines());
    Diagnostic finding =
        result.diagnostics().stream()
            .filter(d -> d.code() == ParserCode.EMPTY_TARGET)
            .findFirst()
            .orElseThrow();
    assertEquals(11, finding.range().orElseThrow().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rollcall: {private: [Team A]}",
        "rollcall: {private: Team A}",
        "rollcall:\n  private:\n    - team a",
        "rollcall:\n  private: [a]"
      })
  void privateTeamsAreNowhere(String matter) {
    ParseResult result = privateTeam(matter);
    assertEquals(0, errors(result), () -> result.diagnostics().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rollcal: {private: [Team A]}",
        "Rollcall: {Private: [Team A]}",
        "rollcall: {privat: [Team A]}",
        "rollcall: {pirvate: [Team A]}",
        "private: [Team A]"
      })
  void misspeltKeysHideTheTeamsToo(String matter) {
    ParseResult result = privateTeam(matter);
    assertEquals(1, errors(result), () -> result.diagnostics().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rollcall: {private: [Team Unknown]}",
        "rollcall: {private: true}",
        "rollcall: {private: {team: A}}",
        "rollcall: private",
        "rollcall: {private: [Team A]",
        "rollcall: {private: [Team A]}\ntags: [a",
        "rollcall:\n  private:\n  - Team A\n\ttags: [a"
      })
  void whatCannotBeUnderstoodStopsEverything(String matter) {
    ParseResult result = parse(HEAD.formatted(matter + "\n") + "x" + TAIL, false);
    List<Diagnostic> unclear =
        result.diagnostics().stream().filter(d -> d.code() == ParserCode.PRIVATE_UNCLEAR).toList();
    assertEquals(1, unclear.size(), () -> result.diagnostics().toString());
    assertEquals(Severity.ERROR, unclear.getFirst().severity());
    assertTrue(unclear.getFirst().range().isEmpty());
  }

  @Test
  void frontMatterThatIsNotFoundStopsEverything() {
    ParseResult result =
        parse("# Call\n\nrollcall: {private: [Team A]}\n\n---\n\n# Team A\n", false);
    assertTrue(result.diagnostics().stream().anyMatch(d -> d.code() == ParserCode.PRIVATE_UNCLEAR));
  }

  @Test
  void nobodySilencesAnError() {
    CallParser parser =
        CallParser.builder().ignore("private-malformed").ignore("private-unclear").build();
    String document =
        HEAD.formatted(
                "rollcall: {ignore: [private-malformed, private-unclear], private: [Team C]}\n")
            + "<!-- private -->"
            + TAIL;
    ParseResult result = parser.parse(new Source("a.md", document));
    assertEquals(2, errors(result), () -> result.diagnostics().toString());
  }

  @Test
  void minutesToo() {
    String document =
        "# Weekly\n\n## Team updates\n\n### Team A\n\n"
            + OPEN
            + "\n- SECRET\n\n#### SECRET\n\n### Team B\n\nshown\n";
    ParseResult result = parse(document, false);
    assertHidden(result);
    assertEquals(1, errors(result));
  }

  @Test
  void manyMarksAreReadInTime() {
    for (String marks :
        List.of(
            OPEN,
            CLOSE,
            OPEN + "x" + CLOSE,
            "<!-- privat -->",
            "```\n" + OPEN + "\n```\n",
            "<!-- rollcall:",
            "rollcall: private\n")) {
      for (String end : List.of("", "\n", "\n\n---\n\n")) {
        String document = (marks + end).repeat(100_000 / marks.length());
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> parse(document, false).call(), marks + end);
      }
    }
  }

  private static ParseResult privateTeam(String matter) {
    String document =
        HEAD.formatted(matter + "\n")
            + "<!-- .slide: data-background=\"SECRET.png\" -->\n*[shown]: SECRET\n\nReport by SECRET"
            + "\n\n---\n\n# Team A - SECRET\n\n----\n\nSECRET"
            + TAIL;
    ParseResult result = parse(document, false);
    assertHidden(result);
    assertFalse(new CallJson().write(result.call()).contains("Team A"));
    return result;
  }

  private static void assertHidden(ParseResult result) {
    String json = new CallJson().write(result.call());
    assertFalse(json.toLowerCase(Locale.ROOT).contains("secret"), json);
    assertTrue(json.contains("shown"), json);
    assertFalse(result.diagnostics().toString().contains("SECRET"));
  }

  private static String document(String part) {
    return HEAD.formatted("") + part + TAIL;
  }

  private static ParseResult parse(String document, boolean include) {
    return CallParser.builder().includePrivate(include).build().parse(new Source("a.md", document));
  }

  private static long errors(ParseResult result) {
    return result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
  }
}
