package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A term and what it means. */
@Value.Immutable
@JsonPropertyOrder({"term", "meanings"})
@JsonDeserialize(builder = Definition.Builder.class)
public interface Definition {

  /** The term. */
  List<Inline> term();

  /** Its meanings, each of one or more blocks. */
  List<List<Block>> meanings();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableDefinition.Builder {
    Builder() {}
  }
}
