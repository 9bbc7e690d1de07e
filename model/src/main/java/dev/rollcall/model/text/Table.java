package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A table with a head row. */
@Value.Immutable
@JsonTypeName("table")
@JsonPropertyOrder({"columns", "head", "rows", "source"})
@JsonDeserialize(builder = Table.Builder.class)
public non-sealed interface Table extends Block {

  /** How each column is aligned; as many as the head has cells. */
  List<Alignment> columns();

  /** The head row. */
  TableRow head();

  /** The body rows, each with as many cells as the head. */
  List<TableRow> rows();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableTable.Builder {
    Builder() {}
  }
}
