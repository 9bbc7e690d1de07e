package dev.rollcall.export.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LabelsTest {

  @ParameterizedTest
  @FieldSource("dev.rollcall.export.label.Labels#LANGUAGES")
  void everyLanguageHasEveryLabel(String language) {
    Labels labels = Labels.in(Optional.of(language));
    for (Label label : Label.values()) {
      assertFalse(labels.text(label).isBlank(), label + " in " + language);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, Beschlüsse",
    "de-AT, Beschlüsse",
    "de_CH, Beschlüsse",
    "FR-ca, Décisions",
    "es, Decisiones",
    "en-GB, Decisions",
    "nl, Decisions",
    "'', Decisions",
    "not a tag, Decisions"
  })
  void languageDecides(String tag, String decisions) {
    assertEquals(decisions, Labels.in(Optional.of(tag)).text(Label.DECISIONS));
  }

  @Test
  void namesHaveTheirPlace() {
    assertEquals("Link zu Kai {}", Labels.in(Optional.of("de")).text(Label.LINK_TO, "Kai {}"));
  }
}
