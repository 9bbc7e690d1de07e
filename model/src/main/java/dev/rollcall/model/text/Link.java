package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Text that leads somewhere. */
@Value.Immutable
@JsonTypeName("link")
@JsonPropertyOrder({"target", "title", "content", "range"})
@JsonDeserialize(builder = Link.Builder.class)
public non-sealed interface Link extends Inline {

  /** Where the link leads. */
  SafeUrl target();

  /** The link's title. */
  Optional<String> title();

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
