package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.summary.Place;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets neighbouring matters of minutes that have a line or two share a slide. */
final class SharedSlides {

  private static final int MOST_TEAMS = 4;
  private static final int MOST_LINES = 2;
  private static final int MOST_CHARACTERS = 320; // of a matter; more fills a slide on its own
  private static final int LONGEST_TITLE = 60; // characters

  private final List<Team> teams;
  private final SectionComposer sections;
  private final DeckContext stage;

  SharedSlides(List<Team> teams, SectionComposer sections, DeckContext stage) {
    this.teams = teams;
    this.sections = sections;
    this.stage = stage;
  }

  /** A slide with several teams. */
  record Shared(String title, int teams, List<ComposedSlide> drafts) {}

  /** The slide that a team begins and others go on with; empty where it has its own slides. */
  Optional<Shared> from(int first) {
    int end = first;
    while (end < teams.size() && end - first < MOST_TEAMS && isBrief(teams.get(end))) {
      end++;
    }
    for (; end - first > 1; end--) {
      List<Team> shared = teams.subList(first, end);
      String title = title(shared);
      List<ComposedSlide> drafts = sections.slide(slide(shared, title), title);
      if (drafts.size() == 1) {
        for (int i = first; i < end; i++) {
          Place place = new Place(Place.Part.TEAM, i, 0);
          drafts = ComposedSlide.leadingTo(drafts, SummaryComposer.anchor(place));
          drafts = ComposedSlide.leadingTo(drafts, AgendaComposer.anchor(i));
          for (Slide slide : teams.get(i).slides()) {
            for (String name : stage.links().names(slide)) {
              drafts = ComposedSlide.leadingTo(drafts, name);
            }
          }
        }
        return Optional.of(new Shared(title, shared.size(), drafts));
      }
    }
    return Optional.empty();
  }

  private static boolean isBrief(Team team) {
    if (team.slides().size() != 1) {
      return team.slides().isEmpty();
    }
    Slide slide = team.slides().getFirst();
    String text = TextContent.ofBlocks(slide.blocks()).strip();
    return slide.background().isEmpty()
        && slide.notes().isEmpty()
        && slide.blocks().stream().allMatch(SharedSlides::isText)
        && TextContent.imagesWithin(slide.title()).isEmpty()
        && TextContent.images(slide.blocks()).isEmpty()
        && text.length() <= MOST_CHARACTERS
        && text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES;
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph || block instanceof ListBlock;
  }

  private static Slide slide(List<Team> teams, String title) {
    List<Block> blocks = new ArrayList<>();
    for (Team team : teams) {
      Optional<Slide> slide = team.slides().stream().findFirst();
      List<Inline> heading =
          slide
              .map(Slide::title)
              .filter(own -> !TextContent.name(own).isEmpty())
              .orElseGet(() -> List.of(Text.of(team.name())));
      blocks.add(Heading.builder().level(3).addAllContent(heading).build());
      slide.ifPresent(own -> blocks.addAll(own.blocks()));
    }
    return Slide.builder().addTitle(Text.of(title)).level(2).addAllBlocks(blocks).build();
  }

  /** The names, as many as are read at a glance: all of them stand below. */
  private static String title(List<Team> teams) {
    List<String> names = teams.stream().map(team -> team.name().strip()).toList();
    for (int count = names.size(); count > 1; count--) {
      String title = names.stream().limit(count).collect(Collectors.joining(" · "));
      if (title.length() <= LONGEST_TITLE) {
        return count == names.size() ? title : title + " …";
      }
    }
    return names.getFirst() + " …";
  }
}
