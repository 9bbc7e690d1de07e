package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A picture. */
@Value.Immutable
@JsonTypeName("image")
@JsonPropertyOrder({"source", "alt", "title", "width", "height", "range"})
@JsonDeserialize(builder = Image.Builder.class)
public non-sealed interface Image extends Inline {

  /** Where the picture lies; exporters find it by its file name. */
  SafeUrl source();

  /** What the picture shows, for those who do not see it; present and empty never occurs. */
  Optional<String> alt();

  /** The picture's caption. */
  Optional<String> title();

  /** How wide the source wants it shown. */
  Optional<Length> width();

  /** How high the source wants it shown. */
  Optional<Length> height();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableImage.Builder {
    Builder() {}
  }
}
