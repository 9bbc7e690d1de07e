package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A thematic break. */
@Value.Immutable
@JsonTypeName("rule")
@JsonPropertyOrder({"source"})
@JsonDeserialize(builder = Rule.Builder.class)
public non-sealed interface Rule extends Block {

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
