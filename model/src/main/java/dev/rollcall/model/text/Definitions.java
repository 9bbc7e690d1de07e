package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Terms and what they mean. */
@Value.Immutable
@JsonTypeName("definitions")
@JsonPropertyOrder({"entries", "source"})
@JsonDeserialize(builder = Definitions.Builder.class)
public non-sealed interface Definitions extends Block {

  /** The entries, in the order of the source. */
  List<Definition> entries();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDefinitions.Builder {
    Builder() {}
  }
}
