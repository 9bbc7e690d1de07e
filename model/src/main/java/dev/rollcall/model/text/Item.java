package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One entry of a list: its text and the lists nested below it. */
@Value.Immutable
@JsonPropertyOrder({"done", "blocks", "source"})
@JsonDeserialize(builder = Item.Builder.class)
public interface Item {

  /** For a task, whether it is done. */
  Optional<Boolean> done();

  /** The item's text and nested lists. */
  List<Block> blocks();

  /** Where it stands in the source. */
  @Value.Auxiliary
  Optional<SourceRange> source();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
