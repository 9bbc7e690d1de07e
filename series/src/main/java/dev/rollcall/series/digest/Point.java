package dev.rollcall.series.digest;

import dev.rollcall.model.text.Inline;
import java.util.List;

/**
 * Something that a call said, with what it said below it.
 *
 * @param content its words; empty where only what stands below it counts
 * @param isDone whether it is a task that is done
 * @param below in the order of the call
 */
public record Point(List<Inline> content, boolean isDone, List<Point> below) {

  /** Copies the lists. */
  public Point {
    content = List.copyOf(content);
    below = List.copyOf(below);
  }

  /** How many points it is, with those below it. */
  public int size() {
    return 1 + below.stream().mapToInt(Point::size).sum();
  }
}
