package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.Background;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a slide shows below its title. */
final class SlideBlocks {

  private SlideBlocks() {}

  /**
   * Writes a slide's blocks, its columns beside each other.
   *
   * @param shown which blocks are written here
   * @param writer writes blocks that stand below each other
   */
  static List<Flowable> write(
      Slide slide, Predicate<Block> shown, Function<List<Block>, List<Flowable>> writer) {
    List<Block> blocks = of(slide);
    int above = slide.arrangement().map(Arrangement::above).orElse(0);
    List<List<Flowable>> columns = new ArrayList<>();
    List<Flowable> flows = new ArrayList<>();
    int from = Math.min(above, blocks.size());
    List<Integer> counts = slide.arrangement().map(Arrangement::columns).orElse(List.of());
    if (counts.size() < 2 || from + counts.stream().mapToInt(i -> i).sum() > blocks.size()) {
      return writer.apply(blocks.stream().filter(shown).toList());
    }
    flows.addAll(writer.apply(blocks.subList(0, from).stream().filter(shown).toList()));
    for (int count : counts) {
      List<Block> column = blocks.subList(from, from + count).stream().filter(shown).toList();
      from += count;
      if (!column.isEmpty()) {
        columns.add(writer.apply(column));
      }
    }
    if (columns.size() > 1) {
      flows.add(new Flowable.Beside(columns));
    } else {
      columns.forEach(flows::addAll);
    }
    flows.addAll(writer.apply(blocks.subList(from, blocks.size()).stream().filter(shown).toList()));
    return flows;
  }

  /** The slide's blocks; where it has none but a picture that it is painted on, that picture. */
  static List<Block> of(Slide slide) {
    if (!slide.blocks().isEmpty()) {
      return slide.blocks();
    }
    return slide.background().flatMap(Background::image).stream()
        .map(source -> Image.builder().source(source).range(slide.source()).build())
        .map(image -> (Block) Paragraph.of(List.of(image)))
        .toList();
  }
}
