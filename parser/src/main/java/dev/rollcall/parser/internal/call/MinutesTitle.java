package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.role.RoleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether the first heading of minutes is their title, or only the first of several. */
final class MinutesTitle {

  private final RoleLexicon lexicon;

  MinutesTitle(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The minutes with their title, or with the first heading back where it stands. */
  ParsedSlide settle(ParsedSlide whole) {
    if (whole.title().isEmpty() || isTitle(whole.title().get(), whole.blocks())) {
      return whole;
    }
    Heading first = whole.title().get();
    List<Block> blocks = new ArrayList<>(whole.blocks());
    blocks.add(before(first, blocks), first);
    return new ParsedSlide(
        whole.vertical(),
        Optional.empty(),
        blocks,
        whole.notes(),
        whole.background(),
        whole.source());
  }

  private boolean isTitle(Heading first, List<Block> blocks) {
    boolean alone =
        blocks.stream().noneMatch(b -> b instanceof Heading h && h.level() <= first.level());
    String text = TextContent.name(first.content()).strip();
    Optional<RoleMatch> role = lexicon.heading(text);
    if (role.isPresent()) {
      return alone && !role.get().namesPeople();
    }
    boolean opens = blocks.subList(0, before(first, blocks)).stream().noneMatch(MinutesTitle::says);
    return alone || opens || CoverHeadings.namesMeeting(text) || !Dates.find(text).isEmpty();
  }

  /** How many blocks stand above a heading. */
  private static int before(Heading heading, List<Block> blocks) {
    if (heading.source().isEmpty()) {
      return 0;
    }
    int line = heading.source().get().line();
    int count = 0;
    while (count < blocks.size()
        && blocks.get(count).source().map(SourceRange::line).filter(at -> at < line).isPresent()) {
      count++;
    }
    return count;
  }

  /** Whether a block says something, rather than being a logo or a badge. */
  private static boolean says(Block block) {
    return block instanceof ListBlock
        || (block instanceof Paragraph paragraph && !TextContent.of(paragraph.content()).isBlank());
  }
}
