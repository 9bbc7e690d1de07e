package dev.rollcall.export.pptx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
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

  private static List<Piece> pieces(String text) {
    return List.of(
        new Piece.Run("", RunStyle.PLAIN), new Piece.Break(), new Piece.Run(text, RunStyle.PLAIN));
  }
}
