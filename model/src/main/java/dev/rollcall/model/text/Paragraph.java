package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A paragraph. */
@Value.Immutable
@JsonTypeName("paragraph")
@JsonPropertyOrder({"role", "content", "source"})
@JsonDeserialize(builder = Paragraph.Builder.class)
public non-sealed interface Paragraph extends Block {

  /** What the paragraph means in a call, beside its words. */
  Optional<Role> role();

  /** The text, in the order of the source. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** One without role and source. */
  static Paragraph of(List<? extends Inline> content) {
    return builder().addAllContent(content).build();
  }

  /** Builds one. */
  final class Builder extends ImmutableParagraph.Builder {
    Builder() {}
  }
}
