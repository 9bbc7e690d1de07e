package dev.rollcall.parser.internal.call;

import dev.rollcall.model.TeamKind;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the slides of a deck into its cover and its sections. */
public final class DeckOutline {

  private final FrontMatter matter;

  public DeckOutline(FrontMatter matter) {
    this.matter = matter;
  }

  public Outline divide(List<ParsedSlide> slides) {
    List<ParsedSlide> cover = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    Section open = null;
    for (ParsedSlide slide : slides) {
      if (open == null && isCover(slide, cover)) {
        cover.add(slide);
        continue;
      }
      if (open == null || opens(slide, open)) {
        open = new Section(slide.heading());
        sections.add(open);
      }
      open.add(slide);
    }
    return new Outline(cover, sections, List.of());
  }

  private boolean isCover(ParsedSlide slide, List<ParsedSlide> cover) {
    String heading = slide.heading();
    if (TeamNames.kind(heading) != TeamKind.TOPIC) {
      return false;
    }
    return cover.isEmpty()
        || slide.vertical()
        || CoverHeadings.belongs(heading, matter.title(), cover.getFirst().heading());
  }

  private static boolean opens(ParsedSlide slide, @Nullable Section open) {
    String heading = slide.heading();
    if (open == null) {
      return true;
    }
    if (heading.isEmpty()) {
      return false;
    }
    if (slide.vertical()) {
      return TeamNames.kind(heading) != TeamKind.TOPIC
          && !TeamNames.sameTeam(heading, open.heading());
    }
    return !TeamNames.continues(heading, open.name()) && !TeamNames.same(heading, open.heading());
  }
}
