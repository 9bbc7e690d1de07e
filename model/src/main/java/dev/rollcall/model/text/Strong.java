package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Important text, usually bold. */
@Value.Immutable
@JsonTypeName("strong")
@JsonPropertyOrder({"content", "range"})
@JsonDeserialize(builder = Strong.Builder.class)
public non-sealed interface Strong extends Inline {

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Strong of(List<? extends Inline> content) {
    return builder().addAllContent(content).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableStrong.Builder {
    Builder() {}
  }
}
