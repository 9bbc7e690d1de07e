package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings are true, come once, and none is missing. */
final class EditorsFindingsTest {

  private static List<String> codes(Reading read) {
    return read.findings().stream().map(finding -> finding.split(" ", 2)[1]).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[guide] (https://a.harbour.org/x)",
        "[guide](https://a harbour.org/x y)",
        "see [guide](https://a.harbour.org/x",
        "[guide](http://)x",
        "[guide](http:///x)",
        "[guide](http://[a)",
        "[guide](https//a.harbour.org)",
        "[guide](https:a.harbour.org)",
        "[guide](http;//a.harbour.org)",
        "[guide](www.harbour.org/x)",
      })
  void malformedLinks(String text) {
    List<String> codes = codes(Reading.ofSlides("# Team Cranes\n\n" + text));
    assertEquals(1, codes.size(), codes.toString());
    assertTrue(
        List.of("malformed-link", "empty-target").contains(codes.getFirst()), codes::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[guide](https://a.harbour.org/x)",
        "[guide](https://[2001:db8::1]/x)",
        "[guide](www/x.html), [other](http.md)",
        "`[guide] (https://a.harbour.org/x)`",
        "[1] (see https://a.harbour.org/x)",
        "https://_dmarc.harbour.org",
        "[gr\u00f6\u00dfe](https://gr\u00f6\u00dfe.harbour.org)",
      })
  void otherLinksAreFine(String text) {
    assertEquals(List.of(), codes(Reading.ofSlides("# Team Cranes\n\n" + text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "April 31 -> 1",
        "31 April -> 1",
        "the 31st of June -> 1",
        "30. February -> 1",
        "31.04. Treffen -> 1",
        "30.2. -> 1",
        "29 February -> 0",
        "29.02. -> 0",
        "12 May -> 0",
        "version 31.04.2 -> 0",
        "10.31.2.7 -> 0",
        "1.31.4. -> 0",
        "31 Marchers -> 0",
      })
  void datesWithoutAYear(String text, int findings) {
    assertEquals(
        findings, Reading.ofSlides("# Team Cranes\n\nwe meet " + text).findings().size(), text);
  }

  @Test
  void footnotesOfOtherSlidesAreNotUndefined() {
    Reading read =
        Reading.ofSlides("# Team Cranes\n\na[^g] b[^x]", "# Team Gates\n\nc[^g]\n\n[^g]: d");
    assertEquals(List.of("undefined-reference", "undefined-reference"), codes(read));
    List<String> messages =
        read.result().diagnostics().stream().map(finding -> finding.message()).toList();
    assertTrue(messages.get(0).contains("defined on another slide"), messages.get(0));
    assertTrue(messages.get(1).startsWith("Nothing defines"), messages.get(1));
  }

  @Test
  void sectionsOfOneNameInMinutes() {
    Reading read =
        Reading.of(
            """
            # Quay 2026-05-07

            ## Team Cranes

            - a

            ## Team Gates

            ### Notes

            - b

            ## Team Cranes

            ### Notes

            - c
            """);
    assertEquals(List.of("13:4 duplicate-slide-title"), read.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "1. [ ] a|2. [x] b|2. [ ] c -> 16:1",
        "1. a|1. b|2. c -> 15:1",
        "3) a|4) b|4) c|5) d -> 16:1",
        "1. a|1. b|1. c -> ''",
        "0. a|0. b -> ''",
        "1. a|2. b|4. c -> ''",
      })
  void numbersThatRepeat(String list, String place) {
    List<String> found = Reading.ofSlides("# Team Cranes\n\n" + list.replace('|', '\n')).findings();
    assertEquals(place.isEmpty() ? List.of() : List.of(place + " list-number"), found);
  }
}
