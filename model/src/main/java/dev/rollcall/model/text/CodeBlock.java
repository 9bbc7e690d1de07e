package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Lines of a program. */
@Value.Immutable
@JsonTypeName("code")
@JsonPropertyOrder({"language", "text", "source"})
@JsonDeserialize(builder = CodeBlock.Builder.class)
public non-sealed interface CodeBlock extends Block {

  /** The language the source names. */
  Optional<String> language();

  /** The lines, without a final line feed. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String text();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCodeBlock.Builder {
    Builder() {}
  }
}
