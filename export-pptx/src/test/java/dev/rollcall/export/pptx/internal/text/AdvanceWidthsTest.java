package dev.rollcall.export.pptx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.text.FontMetrics;
import dev.rollcall.export.theme.FontFamily;
import dev.rollcall.export.theme.FontFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdvanceWidthsTest {

  private final AdvanceWidths widths = new AdvanceWidths();
  private final LineBreaks breaks = new LineBreaks(widths);

  @Test
  void noCharacterOfTheTextFaceIsWider() {
    for (boolean bold : new boolean[] {false, true}) {
      String face = FontFamily.LATO.face(bold, false);
      FontMetrics metrics = new FontMetrics(new FontFiles().read(face));
      for (int c = 0x20; c < 0x2100; c++) {
        if (metrics.covers(c) && Character.isLetterOrDigit(c)) {
          double width = metrics.width(Character.toString(c), 1);
          assertTrue(widths.of(c, bold, false) >= width - 0.001, Integer.toHexString(c));
        }
      }
    }
  }

  @Test
  void linesEndBehindSpacesAndWithinLongWords() {
    List<TextRun> text = List.of(new TextRun.Run("aaaa bbbb cccc", RunStyle.PLAIN));
    double four = 4 * widths.of('a', false, false) * 20;
    assertEquals(List.of(5, 10, 14), breaks.ends(text, 20, four + 6, false));
    assertEquals(List.of(14), breaks.ends(text, 20, 500, false));
    List<TextRun> word = List.of(new TextRun.Run("aaaaaaaa", RunStyle.PLAIN));
    assertEquals(List.of(4, 8), breaks.ends(word, 20, four + 1, false));
  }

  @Test
  void aBreakEndsALine() {
    List<TextRun> text =
        List.of(
            new TextRun.Run("a", RunStyle.PLAIN),
            new TextRun.Break(),
            new TextRun.Run("b", RunStyle.PLAIN));
    assertEquals(List.of(2, 3), breaks.ends(text, 20, 500, false));
  }
}
