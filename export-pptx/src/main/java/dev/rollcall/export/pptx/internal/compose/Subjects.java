package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles slides by what they are about: a slide of {@code Team Quay (3/5)} whose text begins with
 * the heading {@code Lamps}, its only one, becomes {@code Team Quay: Lamps}.
 */
final class Subjects {

  private Subjects() {}

  /**
   * The slide with its subject in its title; itself where its title says more than the team's name
   * or its text is about several things.
   */
  static Slide titled(Slide slide, String team) {
    String name = Titles.uncounted(TextContent.name(slide.title()));
    if (name.isEmpty()
        || !name.equalsIgnoreCase(Titles.uncounted(team.strip()))
        || holdsMore(slide.title())
        || slide.blocks().isEmpty()
        || !(slide.blocks().getFirst() instanceof Heading subject)
        || subject.role().isPresent()
        || holdsPicture(subject.content())
        || TextContent.name(subject.content()).isEmpty()
        || slide.blocks().stream().skip(1).anyMatch(block -> ranksLike(block, subject))) {
      return slide;
    }
    List<Inline> title = new ArrayList<>();
    title.add(Text.of(name + ": "));
    title.addAll(subject.content());
    return Slide.builder()
        .addAllTitle(title)
        .level(slide.level())
        .addAllBlocks(slide.blocks().subList(1, slide.blocks().size()))
        .addAllNotes(slide.notes())
        .background(slide.background())
        .source(slide.source())
        .build();
  }

  /** Whether a block is a heading of the same rank as the subject, or of a higher one. */
  private static boolean ranksLike(Block block, Heading subject) {
    return block instanceof Heading other && other.level() <= subject.level();
  }

  private static boolean holdsMore(List<Inline> title) {
    return TextContent.within(title).stream()
        .anyMatch(inline -> inline instanceof Link || inline instanceof Image);
  }

  private static boolean holdsPicture(List<Inline> title) {
    return !TextContent.imagesWithin(title).isEmpty();
  }
}
