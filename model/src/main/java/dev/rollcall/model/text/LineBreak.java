package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A line break within a paragraph. */
@Value.Immutable
@JsonTypeName("break")
@JsonPropertyOrder({"range"})
@JsonDeserialize(builder = LineBreak.Builder.class)
public non-sealed interface LineBreak extends Inline {

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableLineBreak.Builder {
    Builder() {}
  }
}
