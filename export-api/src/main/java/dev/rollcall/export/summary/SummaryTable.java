package dev.rollcall.export.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table at the start of a call.
 *
 * @param title what it holds
 * @param columns the columns that say something
 * @param rows the rows, each with a cell for every column
 */
public record SummaryTable(String title, List<Column> columns, List<List<Cell>> rows) {

  /** Copies the lists. */
  public SummaryTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Where the rows lead. */
  public Set<Place> places() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.place().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What a column says. */
  public enum Kind {
    /** What was decided or is to be done. */
    WHAT,
    /** The way in which it was decided. */
    WAY,
    /** Who is to do it. */
    OWNER,
    /** The day until which it is to be done. */
    DUE,
    /** Whether it is done. */
    STATE,
    /** The call that asked for it. */
    SINCE,
    /** Where it stands. */
    PLACE
  }

  /** A column and its head. */
  public record Column(Kind kind, String head) {}

  /**
   * A cell.
   *
   * @param text what it says; never empty
   * @param place where it leads
   * @param day the day that it names
   */
  public record Cell(String text, Optional<Place> place, Optional<LocalDate> day) {

    /** A cell that leads nowhere. */
    static Cell of(String text) {
      return new Cell(text, Optional.empty(), Optional.empty());
    }
  }
}
