package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Text in a colour of its own. */
@Value.Immutable
@JsonTypeName("colored")
@JsonPropertyOrder({"color", "content", "range"})
@JsonDeserialize(builder = Colored.Builder.class)
public non-sealed interface Colored extends Inline {

  /** The colour as {@code #rrggbb}. */
  String color();

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableColored.Builder {
    Builder() {}
  }
}
