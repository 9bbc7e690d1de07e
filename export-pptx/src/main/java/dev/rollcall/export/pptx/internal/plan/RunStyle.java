package dev.rollcall.export.pptx.internal.plan;

import java.util.Optional;
import org.immutables.value.Value;

/** How a run of text is set, beside what its paragraph says. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
public interface RunStyle {

  /** The style of text without any mark-up. */
  RunStyle PLAIN = builder().build();

  /** Where a run stands on its line. */
  enum Baseline {
    /** On it. */
    NORMAL,
    /** Below it, smaller. */
    SUB,
    /** Above it, smaller. */
    SUPER
  }

  /** Whether it is bold. */
  @Value.Default
  default boolean bold() {
    return false;
  }

  /** Whether it is italic. */
  @Value.Default
  default boolean italic() {
    return false;
  }

  /** Whether it is struck out. */
  @Value.Default
  default boolean strike() {
    return false;
  }

  /** Whether it is underlined. */
  @Value.Default
  default boolean underline() {
    return false;
  }

  /** Whether it is marked as with a pen. */
  @Value.Default
  default boolean highlight() {
    return false;
  }

  /** Whether it is set in a monospaced face. */
  @Value.Default
  default boolean code() {
    return false;
  }

  /** Where it stands on its line. */
  @Value.Default
  default Baseline baseline() {
    return Baseline.NORMAL;
  }

  /** Its colour. */
  @Value.Default
  default TextColor ink() {
    return new TextColor.Inherited();
  }

  /** Its language as a BCP 47 tag; the deck's where absent. */
  Optional<String> language();

  /** Where it leads. */
  Optional<Target> target();

  /** What is shown when the pointer rests on it. */
  Optional<String> tooltip();

  /** Starts a style. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts a style from this one. */
  default Builder with() {
    return builder().from(this);
  }

  /** Builds a {@link RunStyle}. */
  final class Builder extends ImmutableRunStyle.Builder {
    Builder() {}
  }
}
