package dev.rollcall.series.change;

import java.util.List;

/**
 * What changed with one team.
 *
 * @param id the team's identity; empty for what no team says
 * @param name what it is called now, or was before
 * @param items in the order of the newer call, what is gone behind them
 */
public record TeamChanges(String id, String name, Presence presence, List<Change> items) {

  /** Copies the items. */
  public TeamChanges {
    items = List.copyOf(items);
  }

  /** Whether a team has a section in both calls. */
  public enum Presence {
    /** Only in the newer. */
    NEW,
    /** In both. */
    KEPT,
    /** Only in the older. */
    GONE
  }

  /** How many items have a status. */
  public long count(Change.Status status) {
    return items.stream().filter(item -> item.status() == status).count();
  }
}
