package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A note at the foot of the text. */
@Value.Immutable
@JsonPropertyOrder({"label", "blocks", "source"})
@JsonDeserialize(builder = Footnote.Builder.class)
public interface Footnote {

  /** The number or name shown at the reference, which links to {@code #fn-} and this label. */
  String label();

  /** What the note says. */
  List<Block> blocks();

  /** Where it stands in the source. */
  @Value.Auxiliary
  Optional<SourceRange> source();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableFootnote.Builder {
    Builder() {}
  }
}
