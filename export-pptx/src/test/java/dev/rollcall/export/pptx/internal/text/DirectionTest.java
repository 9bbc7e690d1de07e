package dev.rollcall.export.pptx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "ar-SA, 2026-03-05, true",
    "ar-SA, Kubernetes, false",
    "en-GB, 2026-03-05, false",
    "en-GB, פרטים, true"
  })
  void whatHasNoLettersRunsAsTheDeckDoes(String language, String text, boolean right) {
    assertEquals(right, Direction.inLanguage(language).isRightToLeft(pieces(text)));
  }

  @ParameterizedTest
  @CsvSource({"التاريخ, 12, true", "Date, 12, false", "التاريخ, May, false"})
  void whatHasNoLettersRunsAsItsTableDoes(String head, String text, boolean right) {
    Direction table = Direction.inLanguage("en-GB").within(pieces(head));
    assertEquals(right, table.isRightToLeft(pieces(text)));
  }

  private static List<TextRun> pieces(String text) {
    return List.of(
        new TextRun.Run("", RunStyle.PLAIN),
        new TextRun.Break(),
        new TextRun.Run(text, RunStyle.PLAIN));
  }
}
