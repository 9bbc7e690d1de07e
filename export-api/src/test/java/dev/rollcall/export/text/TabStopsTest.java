package dev.rollcall.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of code line up without tabs. */
class TabStopsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        // nothing to do
        "'no tabs  here' > 'no tabs  here'",
        // indentation, also behind blanks
        "'\\tlamp\\n\\t\\toil' > '    lamp\\n        oil'",
        "'  \\tlamp' > '    lamp'",
        // columns that stops of four line up
        "'a\\tone\\nbb\\ttwo' > 'a   one\\nbb  two'",
        // columns that were written for stops of eight
        "'breakwater two\\topen\\npier\\t\\tshut' > 'breakwater two  open\\npier            shut'",
        // columns that no usual stops line up
        "'buoy\\tred\\nbreakwater\\tgreen' > 'buoy        red\\nbreakwater  green'",
        // an empty cell
        "'a\\tb\\tc\\nlong name\\t\\tc' > 'a          b  c\\nlong name     c'",
        // columns below indentation
        "'\\tx = 1\\t# a\\n\\tlonger = 2\\t# b' > '    x = 1       # a\\n    longer = 2  # b'",
        // lines without columns part tables
        "'a\\tb\\n\\nbreakwater\\tc' > 'a   b\\n\\nbreakwater  c'",
        // nothing behind the last cell, and an end of line as the last character
        "'a\\tb\\t\\n' > 'a   b\\n'",
        // ideographs are two columns wide
        "'\u6e2f\u53e3\u706f\u5854\u5854\\tx\\nab\\ty'"
            + " > '\u6e2f\u53e3\u706f\u5854\u5854  x\\nab          y'",
      })
  void columnsLineUp(String written, String shown) {
    assertEquals(lines(shown), TabStops.expanded(lines(written)));
  }

  @Test
  void indentationIsKeptForThoseWhoCopy() {
    assertEquals("all:\n\tlamp --on   # now", TabStops.expandedInside("all:\n\tlamp --on\t# now"));
  }

  @Test
  void aVeryLongCellWidensNoColumn() {
    String text = "x".repeat(5_000) + "\tend" + "\na\tb".repeat(1_000);
    assertTrue(TabStops.expanded(text).length() < 2 * text.length() + 10_000);
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
