package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Stressed text, usually italic. */
@Value.Immutable
@JsonTypeName("emphasis")
@JsonPropertyOrder({"content", "range"})
@JsonDeserialize(builder = Emphasis.Builder.class)
public non-sealed interface Emphasis extends Inline {

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Emphasis of(List<? extends Inline> content) {
    return builder().addAllContent(content).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableEmphasis.Builder {
    Builder() {}
  }
}
