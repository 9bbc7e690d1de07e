package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Text of a program, in a monospaced face. */
@Value.Immutable
@JsonTypeName("code")
@JsonPropertyOrder({"text", "range"})
@JsonDeserialize(builder = Code.Builder.class)
public non-sealed interface Code extends Inline {

  /** The characters as they are. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String text();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Code of(String text) {
    return builder().text(text).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableCode.Builder {
    Builder() {}
  }
}
