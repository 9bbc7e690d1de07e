package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.CallJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrivatePartsTest {

  private static final String HEAD = "---\ntype: slide\n%s---\n\n# Call\n\n---\n\n# Team A\n\n";
  private static final String TAIL = "\n\n---\n\n# Team B\n\nshown\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- rollcall: private -->\nSECRET ![SECRET](SECRET.png)\n<!-- rollcall: /private -->",
        "a <!-- rollcall: private --> SECRET <!-- rollcall: /private --> b",
        "<!-- rollcall: private -->\n\nSECRET\n\n----\n\n# SECRET\n\n```\nSECRET\n```\n\n<!-- rollcall: /private -->",
        "<!-- rollcall: private -->\nNote:\nSECRET\n<!-- rollcall: /private -->",
        "<!-- rollcall: private -->\n*[shown]: SECRET\n<!-- rollcall: /private -->"
      })
  void privatePartsAreNowhere(String part) {
    ParseResult result = parse(HEAD.formatted("") + part + TAIL, false);
    String json = new CallJson().write(result.call());
    assertFalse(json.contains("SECRET"), json);
    assertTrue(json.contains("shown"), json);
    assertFalse(result.diagnostics().toString().contains("SECRET"));
    assertEquals(0, errors(result));
    assertTrue(
        new CallJson()
            .write(parse(HEAD.formatted("") + part + TAIL, true).call())
            .contains("SECRET"));
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
        "<!-- rollcall: private\n-->\nSECRET"
      })
  void marksThatDoNotMatchHideTheRestOfTheSection(String part) {
    ParseResult result = parse(HEAD.formatted("") + part + TAIL, false);
    String json = new CallJson().write(result.call());
    assertFalse(json.contains("SECRET"), json);
    assertTrue(json.contains("shown"), json);
    assertTrue(errors(result) > 0);
    assertTrue(
        result.diagnostics().stream()
            .filter(d -> d.code() == ParserCode.PRIVATE_MALFORMED)
            .allMatch(d -> d.range().isEmpty()));
  }

  @Test
  void privateTeamsAreNowhere() {
    String document =
        HEAD.formatted("rollcall: {private: [Team A]}\n")
            + "<!-- .slide: data-background=\"SECRET.png\" -->\n*[shown]: SECRET\n\nReport by SECRET"
            + TAIL;
    String json = new CallJson().write(parse(document, false).call());
    assertFalse(json.contains("SECRET"), json);
    assertFalse(json.contains("Team A"), json);
    assertTrue(json.contains("Team B"), json);
  }

  @Test
  void minutesToo() {
    String document =
        "# Weekly\n\n## Team updates\n\n### Team A\n\n<!-- rollcall: private -->\n- SECRET\n\n### Team B\n\nshown\n";
    ParseResult result = parse(document, false);
    String json = new CallJson().write(result.call());
    assertFalse(json.contains("SECRET"), json);
    assertEquals(1, errors(result));
  }

  private static ParseResult parse(String document, boolean include) {
    return CallParser.builder().includePrivate(include).build().parse(new Source("a.md", document));
  }

  private static long errors(ParseResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.code() == ParserCode.PRIVATE_MALFORMED)
        .count();
  }
}
