package dev.rollcall.parser;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the calls that a document holds below dated headings.
 *
 * @param id its date, with a number behind it for the second of a day: {@code 2024-05-07-2}
 * @param lines the numbers of its lines, first and last, 1-based
 * @param title the number of the line with the title of the whole log; 0 without one
 * @param outside the lines that belong to no call and stand around the first; else empty
 */
public record LoggedCall(String id, LocalDate date, Lines lines, int title, List<Lines> outside) {

  /** Copies the lists. */
  public LoggedCall {
    outside = List.copyOf(outside);
  }

  /**
   * Lines of the document.
   *
   * @param from the number of the first, 1-based
   * @param to the number of the last
   */
  public record Lines(int from, int to) {

    /** Whether a line is one of them. */
    public boolean contains(int number) {
      return from <= number && number <= to;
    }
  }
}
