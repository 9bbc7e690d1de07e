package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The notes that the text above refers to. */
@Value.Immutable
@JsonTypeName("footnotes")
@JsonPropertyOrder({"entries", "source"})
@JsonDeserialize(builder = Footnotes.Builder.class)
public non-sealed interface Footnotes extends Block {

  /** The notes, in the order of their first reference. */
  List<Footnote> entries();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableFootnotes.Builder {
    Builder() {}
  }
}
