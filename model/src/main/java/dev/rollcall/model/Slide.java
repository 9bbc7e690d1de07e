package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One slide of a deck, or one section of minutes. */
@Value.Immutable
@JsonPropertyOrder({"title", "level", "blocks", "notes", "background", "arrangement", "source"})
@JsonDeserialize(builder = Slide.Builder.class)
public interface Slide {

  /** The slide's first heading; empty where it has none. It is not repeated in {@link #blocks}. */
  List<Inline> title();

  /** The heading level of {@link #title}, 1 to 6; absent without a title. */
  OptionalInt level();

  /** What stands below the title, in the order of the source. */
  List<Block> blocks();

  /** The speaker's notes. */
  List<Block> notes();

  /** What the slide is painted on. */
  Optional<Background> background();

  /** How its blocks are meant to stand; absent where they stand one below the other. */
  Optional<Arrangement> arrangement();

  /** Where the slide stands, without its separators. */
  @Value.Auxiliary
  Optional<SourceRange> source();

  /** Starts a slide. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Slide}. */
  final class Builder extends ImmutableSlide.Builder {
    Builder() {}
  }
}
