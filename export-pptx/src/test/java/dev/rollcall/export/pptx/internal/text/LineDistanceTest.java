package dev.rollcall.export.pptx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "Team Ops, false",
    "Zażółć – “Ελλάδα” № 5, false",
    "שלום مرحبا, false",
    "done 🚀 ✔️, false",
    "第3版, true",
    "한국어, true",
    "नमस्ते, true",
    "สวัสดี, true",
    "𠮷野家, true"
  })
  void higherScriptsNeedMoreRoom(String text, boolean high) {
    List<TextRun> pieces =
        List.of(
            new TextRun.Run("Item ", RunStyle.PLAIN),
            new TextRun.Break(),
            new TextRun.Run(text, RunStyle.PLAIN));
    assertEquals(high ? LineDistance.HIGH : LineDistance.USUAL, LineDistance.of(pieces));
    TextMeasure measure = new TextMeasure(new LineBreaks(new AdvanceWidths()));
    assertEquals(2 * 20 * LineDistance.of(pieces), measure.height(pieces, 20, 2000, false), 0.001);
  }

  @Test
  void textWithoutCharactersHasTheUsualDistance() {
    assertEquals(LineDistance.USUAL, LineDistance.of(List.of()));
  }
}
