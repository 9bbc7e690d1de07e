package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the blocks of a {@link Slide} are meant to stand; they keep their order, so that who does not
 * know it shows them one below the other.
 */
@Value.Immutable
@JsonPropertyOrder({"kind", "above", "columns"})
@JsonDeserialize(builder = Arrangement.Builder.class)
public interface Arrangement {

  /** What the arrangement is. */
  ArrangementKind kind();

  /** How many of the slide's first blocks stand above its columns. */
  @Value.Default
  default int above() {
    return 0;
  }

  /**
   * How many of the blocks that follow stand in each column, in reading order; what is left stands
   * below. Empty where there are no columns.
   */
  List<Integer> columns();

  /** Checks that nothing is counted backwards. */
  @Value.Check
  default void check() {
    if (above() < 0 || columns().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("A column has at least one block: " + columns());
    }
  }

  /** Starts an arrangement. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Arrangement}. */
  final class Builder extends ImmutableArrangement.Builder {
    Builder() {}
  }
}
