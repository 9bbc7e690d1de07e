package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A list of {@linkplain Item items}. */
@Value.Immutable
@JsonTypeName("list")
@JsonPropertyOrder({"ordered", "start", "tight", "items", "source"})
@JsonDeserialize(builder = ListBlock.Builder.class)
public non-sealed interface ListBlock extends Block {

  /** Whether the items are numbered. */
  boolean ordered();

  /** The first number of an ordered list. */
  OptionalInt start();

  /** Whether the items stand close together. */
  boolean tight();

  /** The items, in the order of the source. */
  List<Item> items();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableListBlock.Builder {
    Builder() {}
  }
}
