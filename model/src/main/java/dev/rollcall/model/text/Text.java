package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A run of plain text. */
@Value.Immutable
@JsonTypeName("text")
@JsonPropertyOrder({"text", "expansion", "language", "range"})
@JsonDeserialize(builder = Text.Builder.class)
public non-sealed interface Text extends Inline {

  /** The characters; never a line break. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String text();

  /** What an abbreviation stands for, where this run is one. */
  Optional<String> expansion();

  /** The run's language as a BCP 47 tag, where the source marks it. */
  Optional<String> language();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Text of(String text) {
    return builder().text(text).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableText.Builder {
    Builder() {}
  }
}
