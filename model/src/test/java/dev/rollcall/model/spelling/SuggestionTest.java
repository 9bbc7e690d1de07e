package dev.rollcall.model.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A name that does not exist leads to the one that was meant, and to none where nothing is near.
 */
class SuggestionTest {

  private static final List<String> NAMES =
      List.of("pdf", "pptx", "html", "fragment", "json", "theme", "hyphenate");

  @ParameterizedTest
  @CsvSource({
    "pfd, pdf",
    "ppt, pptx",
    "ppxt, pptx",
    "htm, html",
    "HTML, html",
    "jsn, json",
    "fragmnet, fragment",
    "thme, theme",
    "themes, theme",
    "hyphnate, hyphenate",
  })
  void leadsToTheNearestName(String given, String meant) {
    assertEquals(Optional.of(meant), Suggestion.of(given, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"docx", "odt", "x", "''", "markdown", "fgmnt", "p"})
  void isSilentWhereNothingIsNear(String given) {
    assertEquals(Optional.empty(), Suggestion.of(given, NAMES));
  }

  @Test
  void prefersFewerEdits() {
    assertEquals(Optional.of("Plain"), Suggestion.of("plain", List.of("plan", "Plain")));
    assertEquals(Optional.of("export"), Suggestion.of("exprot", List.of("report", "export")));
  }

  @Test
  void advisesInOneVoice() {
    assertEquals("did you mean 'pdf'?", Suggestion.advice("pdv", NAMES, "give one."));
    assertEquals("give one.", Suggestion.advice("docx", NAMES, "give one."));
  }
}
