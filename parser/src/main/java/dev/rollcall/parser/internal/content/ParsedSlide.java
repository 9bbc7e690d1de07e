package dev.rollcall.parser.internal.content;

import dev.rollcall.model.Arrangement;
import dev.rollcall.model.Background;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Optional;

/**
 * A slide whose text is understood, before it is known which team it belongs to.
 *
 * @param start the number of the first line that belongs to it, its directives included
 * @param vertical whether it stands below the one before it
 * @param title its first heading
 * @param blocks what stands beside the title
 * @param arrangement how its blocks are meant to stand
 * @param source where it stands, without its separators
 */
public record ParsedSlide(
    int start,
    boolean vertical,
    Optional<Heading> title,
    List<Block> blocks,
    List<Block> notes,
    Optional<Background> background,
    Optional<Arrangement> arrangement,
    Optional<SourceRange> source) {

  /** A slide that starts with its text. */
  public ParsedSlide(
      boolean vertical,
      Optional<Heading> title,
      List<Block> blocks,
      List<Block> notes,
      Optional<Background> background,
      Optional<SourceRange> source) {
    this(
        source.map(SourceRange::line).orElse(1),
        vertical,
        title,
        blocks,
        notes,
        background,
        Optional.empty(),
        source);
  }

  /** The title's plain text; empty without a title. */
  public String heading() {
    return title.map(heading -> TextContent.name(heading.content())).orElse("");
  }

  /** Where the title stands, else where the slide does. */
  public SourceRange place() {
    return title.flatMap(Block::source).or(() -> source).orElse(SourceRange.at(1, 1));
  }

  /** The same slide with other blocks. */
  public ParsedSlide withBlocks(List<Block> replacement) {
    return new ParsedSlide(
        start,
        vertical,
        title,
        replacement,
        notes,
        background,
        arrangement.flatMap(one -> Arranging.moved(one, blocks, replacement)),
        source);
  }

  /** The slide as it stands in a call. */
  public Slide toSlide() {
    Slide.Builder slide =
        Slide.builder()
            .addAllBlocks(blocks)
            .addAllNotes(notes)
            .background(background)
            .arrangement(arrangement)
            .source(source);
    List<Inline> content = title.map(Heading::content).orElse(List.of());
    if (!content.isEmpty()) {
      slide.addAllTitle(content).level(title.get().level());
    }
    return slide.build();
  }
}
