package dev.rollcall.series.change;

import dev.rollcall.model.text.SourceRange;
import java.util.Optional;

/**
 * What became of something that a call said.
 *
 * @param text its words now; those it had where it is gone
 * @param was its words before, where they are others
 * @param done whether it is a task that was done since
 * @param source where it stands now; empty where it is gone
 */
public record Change(
    Status status, String text, Optional<String> was, boolean done, Optional<SourceRange> source) {

  /** What became of it. */
  public enum Status {
    /** Nobody said it before. */
    NEW,
    /** It is said in other words. */
    REWORDED,
    /** It is said as before. */
    CARRIED,
    /** It is not said any more. */
    GONE
  }
}
