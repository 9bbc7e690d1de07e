package dev.rollcall.export.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts blanks for the tabs of code, so that its columns line up wherever it is shown.
 *
 * <p>Columns that line up at stops of four or of eight characters, as editors and terminals have
 * them, stand there; others become as wide as their widest cell.
 */
public final class TabStops {

  private static final int INDENTATION = 4; // characters from stop to stop

  private static final int[] USUAL = {4, 8};
  private static final int GAP = 2; // between columns of a width of their own
  private static final int WIDEST = 60; // no cell makes a column wider

  private final boolean keepIndentation;

  private TabStops(boolean keepIndentation) {
    this.keepIndentation = keepIndentation;
  }

  /** The text with blanks for all its tabs. */
  public static String expanded(String text) {
    return text.indexOf('\t') < 0 ? text : new TabStops(false).of(text);
  }

  /** The text with blanks for the tabs behind its indentation, which who copies it may need. */
  public static String expandedInside(String text) {
    return text.indexOf('\t') < 0 ? text : new TabStops(true).of(text);
  }

  /**
   * A line in cells.
   *
   * @param indentation the white space at its start as it is written
   * @param start the column that the first cell begins in
   * @param cells the text between tabs, empty where two follow each other
   */
  private record Line(String indentation, int start, List<String> cells) {
    boolean hasColumns() {
      return cells.size() > 1;
    }
  }

  private String of(String text) {
    StringBuilder all = new StringBuilder(text.length() + text.length() / 4);
    List<Line> table = new ArrayList<>();
    for (String written : text.split("\n", -1)) {
      Line line = line(written);
      if (!line.hasColumns()) {
        table(table, all);
        table.clear();
        single(line, all);
      } else {
        table.add(line);
      }
    }
    table(table, all);
    all.setLength(all.length() - 1); // no line feed behind the last line
    return all.toString();
  }

  private static Line line(String written) {
    int end = 0;
    int column = 0;
    while (end < written.length() && " \t".indexOf(written.charAt(end)) >= 0) {
      column = written.charAt(end) == '\t' ? next(column, INDENTATION) : column + 1;
      end++;
    }
    String rest = written.substring(end).stripTrailing();
    return new Line(written.substring(0, end), column, List.of(rest.split("\t", -1)));
  }

  private void single(Line line, StringBuilder all) {
    indent(line, all);
    all.append(line.cells().getFirst()).append('\n');
  }

  private void indent(Line line, StringBuilder all) {
    if (keepIndentation) {
      all.append(line.indentation());
    } else {
      all.repeat(' ', line.start());
    }
  }

  /** Writes lines with columns that follow each other. */
  private void table(List<Line> lines, StringBuilder all) {
    for (int size : USUAL) {
      if (lineUp(lines, size)) {
        lines.forEach(line -> atStops(line, size, all));
        return;
      }
    }
    List<Integer> widths = widths(lines);
    lines.forEach(line -> inColumns(line, widths, all));
  }

  /** Whether the columns of lines begin below each other at stops of a size. */
  private static boolean lineUp(List<Line> lines, int size) {
    List<Integer> starts = new ArrayList<>();
    for (Line line : lines) {
      int column = line.start();
      int shown = 0;
      for (String cell : line.cells()) {
        if (!cell.isEmpty()) {
          if (shown == starts.size()) {
            starts.add(column);
          } else if (starts.get(shown) != column) {
            return false;
          }
          shown++;
        }
        column = next(column + columns(cell), size);
      }
    }
    return true;
  }

  private void atStops(Line line, int size, StringBuilder all) {
    indent(line, all);
    int column = line.start();
    int last = line.cells().size() - 1;
    for (int i = 0; i < last; i++) {
      String cell = line.cells().get(i);
      int end = column + columns(cell);
      column = next(end, size);
      all.append(cell).repeat(' ', column - end);
    }
    all.append(line.cells().get(last)).append('\n');
  }

  private static List<Integer> widths(List<Line> lines) {
    List<Integer> widths = new ArrayList<>();
    for (Line line : lines) {
      for (int i = 0; i < line.cells().size() - 1; i++) {
        int width = columns(line.cells().get(i)) + (i == 0 ? line.start() : 0);
        if (i == widths.size()) {
          widths.add(0);
        }
        if (width <= WIDEST) {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return widths;
  }

  private void inColumns(Line line, List<Integer> widths, StringBuilder all) {
    indent(line, all);
    int last = line.cells().size() - 1;
    for (int i = 0; i < last; i++) {
      String cell = line.cells().get(i);
      int width = columns(cell) + (i == 0 ? line.start() : 0);
      all.append(cell).repeat(' ', Math.max(0, widths.get(i) - width) + GAP);
    }
    all.append(line.cells().get(last)).append('\n');
  }

  private static int next(int column, int size) {
    return column + size - column % size;
  }

  /** How many columns a fixed-pitch face takes for some text: two for an ideograph. */
  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns +=
          switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
          };
      i += Character.charCount(c);
    }
    return columns;
  }

  /** Whether East Asian typography sets a character on a full square (Unicode, Annex 11). */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c < 0x1160)
        || (c >= 0x2e80 && c < 0xa4d0)
        || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xf900 && c < 0xfb00)
        || (c >= 0xfe30 && c < 0xfe70)
        || (c >= 0xff00 && c < 0xff61)
        || (c >= 0x1f300 && c < 0x1fb00)
        || (c >= 0x20000 && c < 0x40000);
  }
}
