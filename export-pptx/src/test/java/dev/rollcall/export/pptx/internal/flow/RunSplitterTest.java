package dev.rollcall.export.pptx.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A paragraph that does not fit goes on: its runs are cut where a slide ends. */
class RunSplitterTest {

  private static final RunStyle PLAIN = RunStyle.PLAIN;

  private static final List<TextRun> TEXT =
      List.of(
          new TextRun.Run("The pier ", PLAIN),
          new TextRun.Break(),
          new TextRun.Run("opens", PLAIN));

  @Test
  void headAndTailMakeTheWhole() {
    for (int cut = 0; cut <= 15; cut++) {
      String head = text(RunSplitter.head(TEXT, cut));
      assertEquals(cut, head.length());
      assertEquals("The pier \nopens", head + text(RunSplitter.tail(TEXT, cut)));
    }
  }

  @Test
  void longRunsAreDividedBetweenWords() {
    List<TextRun> handy = RunSplitter.handy(List.of(new TextRun.Run("quay ".repeat(3000), PLAIN)));
    assertEquals("quay ".repeat(3000), text(handy));
    assertEquals(4, handy.size());
    handy.forEach(run -> assertEquals("quay ", text(List.of(run)).substring(0, 5)));
  }

  private static String text(List<TextRun> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run) {
                  case TextRun.Run words -> words.text();
                  case TextRun.Break end -> "\n";
                })
        .collect(Collectors.joining());
  }
}
