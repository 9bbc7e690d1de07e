package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Text that no longer holds. */
@Value.Immutable
@JsonTypeName("strike")
@JsonPropertyOrder({"content", "range"})
@JsonDeserialize(builder = Strike.Builder.class)
public non-sealed interface Strike extends Inline {

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Strike of(List<? extends Inline> content) {
    return builder().addAllContent(content).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableStrike.Builder {
    Builder() {}
  }
}
