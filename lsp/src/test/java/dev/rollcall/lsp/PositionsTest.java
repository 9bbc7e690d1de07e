package dev.rollcall.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.diagnostic.TextEdit;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Positions}. */
final class PositionsTest {

  @Test
  void columnsAreUnitsAndNotCodePoints() {
    Positions positions = new Positions("# 🚢🚢 Quay\nb");
    assertEquals(
        new Range(new Position(0, 7), new Position(0, 11)),
        positions.range(new SourceRange(1, 6, 1, 9)));
  }

  @Test
  void aByteOrderMarkIsAUnitOfTheFirstLineOnly() {
    Positions positions = new Positions("\uFEFF# A\n# B");
    assertEquals(EditorClient.range(0, 1, 0, 4), positions.range(new SourceRange(1, 1, 1, 3)));
    assertEquals(EditorClient.range(1, 0, 1, 3), positions.range(new SourceRange(2, 1, 2, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nbc\n\nd", "a\r\nbc\r\n\r\nd", "a\rbc\r\rd", "a\r\nbc\n\rd"})
  void allLineEndsEndLines(String text) {
    Positions positions = new Positions(text);
    assertEquals(4, positions.lines());
    assertEquals(
        List.of("a", "bc", "", "d"), List.of(0, 1, 2, 3).stream().map(positions::line).toList());
    for (int offset = 0; offset <= text.length(); offset++) {
      boolean within = offset > 0 && text.startsWith("\r\n", offset - 1);
      if (!within) {
        assertEquals(offset, positions.offset(positions.position(offset)), "at " + offset);
      }
    }
    assertEquals(text.indexOf("bc") + 2, positions.offset(new Position(1, 99)));
    assertEquals(text.length(), positions.offset(new Position(99, 0)));
  }

  @Test
  void editsHaveTheLineEndsOfTheDocument() {
    Positions positions = new Positions("a\r\n--- \r\nb");
    assertEquals(
        new org.eclipse.lsp4j.TextEdit(EditorClient.range(1, 3, 2, 0), "\r\n\r\n"),
        positions.edit(new TextEdit(2, 4, 3, 1, "\n\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "a|b|c, a|x|c",
    "a|b|c, a|c",
    "a|c, a|b|c",
    "abc, abd",
    "'', abc",
    "abc, ''",
    "🚢, 🚣",
    "a~|b~|, a|b~|",
    "aaa, aa",
    "a|a|a, a|a"
  })
  void theEditToAnotherTextMakesIt(String from, String to) {
    String old = from.replace("|", "\n").replace("~", "\r");
    String other = to.replace("|", "\n").replace("~", "\r");
    assertEquals(other, EditorClient.with(old, List.of(new Positions(old).editTo(other))));
  }
}
