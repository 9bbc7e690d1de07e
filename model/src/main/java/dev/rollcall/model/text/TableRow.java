package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A row of a {@link Table}. */
@Value.Immutable
@JsonPropertyOrder({"cells"})
@JsonDeserialize(builder = TableRow.Builder.class)
public interface TableRow {

  /** The cells from the first column to the last. */
  List<TableCell> cells();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableTableRow.Builder {
    Builder() {}
  }
}
