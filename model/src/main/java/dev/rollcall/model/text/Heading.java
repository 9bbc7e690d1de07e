package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A heading below the slide's title. */
@Value.Immutable
@JsonTypeName("heading")
@JsonPropertyOrder({"level", "role", "content", "source"})
@JsonDeserialize(builder = Heading.Builder.class)
public non-sealed interface Heading extends Block {

  /** 1 to 6, as the source has it. */
  int level();

  /** What the heading means in a call, beside its words. */
  Optional<Role> role();

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableHeading.Builder {
    Builder() {}
  }
}
