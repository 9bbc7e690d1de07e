package dev.rollcall.export.pptx.internal.plan;

import dev.rollcall.export.pptx.internal.template.Layout;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A slide of the deck. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
public interface SlidePlan {

  /** The layout. */
  Layout layout();

  /** The title, which no other slide has. */
  TextPlan title();

  /** Whether the title stands outside of the visible slide. */
  @Value.Default
  default boolean titleHidden() {
    return false;
  }

  /** What the slide shows beside its title, in the order in which it is read. */
  List<Shape> shapes();

  /** What it is painted on. */
  Optional<Backdrop> backdrop();

  /** The speaker's notes. */
  List<TextParagraph> notes();

  /** The names by which links lead here. */
  List<String> anchors();

  /** Starts a slide. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts a slide from this one. */
  default Builder with() {
    return builder().from(this);
  }

  /** Builds a {@link SlidePlan}. */
  final class Builder extends ImmutableSlidePlan.Builder {
    Builder() {}
  }
}
