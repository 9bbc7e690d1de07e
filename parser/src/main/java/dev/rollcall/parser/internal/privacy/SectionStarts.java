package dev.rollcall.parser.internal.privacy;

import java.util.List;
import java.util.TreeSet;

/** Where the sections of a document start; the cover starts the first. */
public final class SectionStarts {

  /**
   * Where a section starts.
   *
   * @param heading its heading
   * @param line the index of its first line
   */
  public record Start(String heading, int line) {}

  private final List<Start> starts;
  private final TreeSet<Integer> lines = new TreeSet<>();
  private final int size;

  /**
   * The starts of sections, in the order of the document.
   *
   * @param size the number of the document's lines
   */
  public SectionStarts(List<Start> starts, int size) {
    this.starts = List.copyOf(starts);
    this.size = size;
    lines.add(0);
    starts.forEach(start -> lines.add(start.line()));
  }

  /** The starts of the sections, without that of the cover. */
  List<Start> starts() {
    return starts;
  }

  /** The first line of the section that a line stands in. */
  int startOf(int line) {
    Integer start = lines.floor(line);
    return start == null ? 0 : start;
  }

  /** The line behind the section that a line stands in. */
  int endOf(int line) {
    Integer next = lines.higher(line);
    return next == null ? size : next;
  }
}
