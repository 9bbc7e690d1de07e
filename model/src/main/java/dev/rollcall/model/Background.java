package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a {@link Slide} is painted on: a picture, a colour, or both. */
@Value.Immutable
@JsonPropertyOrder({"image", "color"})
@JsonDeserialize(builder = Background.Builder.class)
public interface Background {

  /** The picture that covers the slide. */
  Optional<SafeUrl> image();

  /** The colour as {@code #rrggbb}. */
  Optional<String> color();

  /** Starts a background. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Background}. */
  final class Builder extends ImmutableBackground.Builder {
    Builder() {}
  }
}
