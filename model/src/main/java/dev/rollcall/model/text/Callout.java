package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A box that stands out from the text. */
@Value.Immutable
@JsonTypeName("callout")
@JsonPropertyOrder({"kind", "title", "blocks", "source"})
@JsonDeserialize(builder = Callout.Builder.class)
public non-sealed interface Callout extends Block {

  /** What the box is for. */
  CalloutKind kind();

  /** The box's title. */
  List<Inline> title();

  /** What is in the box. */
  List<Block> blocks();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCallout.Builder {
    Builder() {}
  }
}
