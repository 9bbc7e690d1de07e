package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A cell of a {@link Table}. */
@Value.Immutable
@JsonPropertyOrder({"content"})
@JsonDeserialize(builder = TableCell.Builder.class)
public interface TableCell {

  /** The text of the cell. */
  List<Inline> content();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableTableCell.Builder {
    Builder() {}
  }
}
