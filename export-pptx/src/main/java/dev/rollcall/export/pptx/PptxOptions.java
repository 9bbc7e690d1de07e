package dev.rollcall.export.pptx;

import java.util.Optional;
import org.immutables.value.Value;

/** How a deck is made. */
@Value.Immutable
public interface PptxOptions {

  /** Whether the deck gets an agenda that links to each team. */
  @Value.Default
  default boolean agenda() {
    return true;
  }

  /** Whether the deck gets slides with tables of decisions and actions at its start. */
  @Value.Default
  default boolean summary() {
    return true;
  }

  /**
   * A partner's presentation or template whose master and layouts are used; rollcall's otherwise.
   */
  Optional<TemplateFile> template();

  /** Options as they are without any wish. */
  static PptxOptions defaults() {
    return builder().build();
  }

  /** Starts options. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PptxOptions}. */
  final class Builder extends ImmutablePptxOptions.Builder {
    Builder() {}
  }
}
