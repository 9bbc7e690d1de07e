package dev.rollcall.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rollcall.model.text.SourceRange;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that a call decided, as its text says it. */
@Value.Immutable
@JsonPropertyOrder({"text", "kind", "team", "source"})
@JsonDeserialize(builder = Decision.Builder.class)
public interface Decision {

  /** What was decided: the words of the source without a label such as {@code RESOLVED:}. */
  String text();

  /** In which way it was decided. */
  DecisionKind kind();

  /** The {@link Team#id} of the section that it stands in; absent on the cover and at the end. */
  Optional<String> team();

  /** Where it stands in the text, which keeps it. */
  @Value.Auxiliary
  Optional<SourceRange> source();

  /** Starts a decision. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Decision}. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
