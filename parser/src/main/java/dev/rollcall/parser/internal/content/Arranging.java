package dev.rollcall.parser.internal.content;

import dev.rollcall.model.Arrangement;
import dev.rollcall.model.ArrangementKind;
import dev.rollcall.model.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts which blocks of a slide stand in which of its columns. */
final class Arranging {

  private Arranging() {}

  /**
   * The arrangement of a slide.
   *
   * @param kind what its tool calls it; empty where only its columns speak
   * @param above how many blocks stand above the columns
   * @param columns how many stand in each
   */
  static Optional<Arrangement> of(
      Optional<ArrangementKind> kind, int above, List<Integer> columns) {
    List<Integer> filled = columns.stream().filter(count -> count > 0).toList();
    if (filled.size() > 1) {
      return Optional.of(
          Arrangement.builder()
              .kind(kind.filter(k -> k == ArrangementKind.PICTURE).orElse(ArrangementKind.COLUMNS))
              .above(above)
              .addAllColumns(filled)
              .build());
    }
    return kind.filter(k -> k != ArrangementKind.PICTURE)
        .map(k -> Arrangement.builder().kind(k).build());
  }

  /** The arrangement when blocks have become several; empty where it cannot be told any more. */
  static Optional<Arrangement> moved(Arrangement old, List<Block> before, List<Block> after) {
    if (before.size() == after.size() || old.columns().isEmpty()) {
      return Optional.of(old);
    }
    List<Integer> edges = new ArrayList<>();
    int edge = old.above();
    edges.add(edge);
    for (int count : old.columns()) {
      edge += count;
      edges.add(edge);
    }
    List<Integer> found = new ArrayList<>();
    for (int old0 : edges) {
      Optional<Integer> at =
          old0 >= before.size() ? Optional.of(after.size()) : start(before.get(old0), after);
      if (at.isEmpty() || (!found.isEmpty() && at.get() <= found.getLast())) {
        return Optional.empty();
      }
      found.add(at.get());
    }
    return Optional.of(
        Arrangement.builder()
            .kind(old.kind())
            .above(found.getFirst())
            .addAllColumns(
                IntStream.range(1, found.size())
                    .mapToObj(i -> found.get(i) - found.get(i - 1))
                    .toList())
            .build());
  }

  /** The index of the block that starts where another did. */
  private static Optional<Integer> start(Block block, List<Block> after) {
    return IntStream.range(0, after.size())
        .filter(
            i ->
                after.get(i).equals(block)
                    || (block.source().isPresent()
                        && after.get(i).source().isPresent()
                        && after.get(i).source().get().line() == block.source().get().line()
                        && after.get(i).source().get().column() == block.source().get().column()))
        .boxed()
        .findFirst();
  }
}
