package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Text that was added, usually underlined. */
@Value.Immutable
@JsonTypeName("inserted")
@JsonPropertyOrder({"content", "range"})
@JsonDeserialize(builder = Inserted.Builder.class)
public non-sealed interface Inserted extends Inline {

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without a source. */
  static Inserted of(List<? extends Inline> content) {
    return builder().addAllContent(content).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableInserted.Builder {
    Builder() {}
  }
}
