package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What somebody else said. */
@Value.Immutable
@JsonTypeName("quote")
@JsonPropertyOrder({"blocks", "source"})
@JsonDeserialize(builder = Quote.Builder.class)
public non-sealed interface Quote extends Block {

  /** The quoted blocks. */
  List<Block> blocks();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}
  }
}
