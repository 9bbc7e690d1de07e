package dev.rollcall.parser.internal;

import java.util.List;
import java.util.TreeSet;

/** Where the sections of a document start, as indices of lines; the cover starts the first. */
final class SectionStarts {

  private final TreeSet<Integer> starts = new TreeSet<>();
  private final int size;

  /**
   * The starts of an outline's sections.
   *
   * @param deck whether a section starts behind a separator
   */
  SectionStarts(Outline outline, List<Line> lines, boolean deck) {
    size = lines.size();
    starts.add(0);
    outline.sections().forEach(section -> starts.add(start(section, lines, deck)));
  }

  /** The first line of the section that a line stands in. */
  int startOf(int line) {
    Integer start = starts.floor(line);
    return start == null ? 0 : start;
  }

  /** The line behind the section that a line stands in. */
  int endOf(int line) {
    Integer next = starts.higher(line);
    return next == null ? size : next;
  }

  /** The first line of a section: in decks the one behind its separator. */
  static int start(Section section, List<Line> lines, boolean deck) {
    int index = indexOf(lines, section.slides().getFirst().place().line());
    while (deck && index > 0 && !HiddenText.isSeparator(lines.get(index - 1))) {
      index--;
    }
    return index;
  }

  /** The index of the first line with this number or a higher one: some lines may be gone. */
  private static int indexOf(List<Line> lines, int number) {
    int from = 0;
    int to = lines.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (lines.get(middle).number() < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
