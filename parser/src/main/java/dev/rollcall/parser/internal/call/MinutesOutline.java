package dev.rollcall.parser.internal.call;

import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides minutes into what stands before the first section, and the sections. */
public final class MinutesOutline {

  private static final Pattern META =
      Pattern.compile(
          "(?i)(?:meta(?:data)?|participants?|attendees?|attendance|present|teilnehmer.*|agenda"
              + "|organisatorisches)\\W*");

  /** A heading with what stands below it up to the next heading. */
  private record Part(Heading heading, List<Block> blocks) {
    String text() {
      return TextContent.name(heading.content());
    }
  }

  private final List<Block> cover = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> waiting = new ArrayList<>();
  private int openTeamLevel;

  /** Divides the single slide that minutes are read as. */
  public Outline divide(ParsedSlide whole) {
    List<Block> blocks = whole.blocks();
    int level = sectionLevel(blocks);
    int at = 0;
    while (at < blocks.size() && !(blocks.get(at) instanceof Heading)) {
      cover.add(blocks.get(at++));
    }
    while (at < blocks.size()) {
      int next = at + 1;
      while (next < blocks.size() && !(blocks.get(next) instanceof Heading)) {
        next++;
      }
      place(new Part((Heading) blocks.get(at), blocks.subList(at + 1, next)), level);
      at = next;
    }
    Optional<SourceRange> source = range(whole.title(), cover);
    cover.addAll(waiting);
    ParsedSlide first =
        new ParsedSlide(false, whole.title(), cover, whole.notes(), whole.background(), source);
    boolean empty = first.title().isEmpty() && cover.isEmpty() && first.notes().isEmpty();
    return new Outline(empty ? List.of() : List.of(first), sections);
  }

  /**
   * The level at which the names of teams stand, the deeper one where they stand at several; the
   * level below the title's where there are none.
   */
  private static int sectionLevel(List<Block> blocks) {
    Map<Integer, Integer> teams = new TreeMap<>();
    NavigableMap<Integer, Integer> all = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        all.merge(heading.level(), 1, Integer::sum);
        if (TeamNames.kind(TextContent.name(heading.content())) != TeamKind.TOPIC) {
          teams.merge(heading.level(), 1, Integer::sum);
        }
      }
    }
    int most = teams.values().stream().mapToInt(count -> count).max().orElse(0);
    return teams.entrySet().stream()
        .filter(entry -> entry.getValue() * 4 >= most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElseGet(() -> withoutTeams(all));
  }

  private static int withoutTeams(NavigableMap<Integer, Integer> headings) {
    Integer top = headings.higherKey(1);
    if (top == null) {
      return 2;
    }
    return top == 2 && headings.containsKey(3) ? 3 : top;
  }

  private void place(Part part, int level) {
    Heading heading = part.heading();
    boolean named = TeamNames.kind(part.text()) != TeamKind.TOPIC;
    boolean below = openTeamLevel > 0 && heading.level() > openTeamLevel && !named;
    if (heading.level() > level || below) {
      List<Block> target = sections.isEmpty() ? cover : last();
      target.add(heading);
      target.addAll(part.blocks());
      return;
    }
    openTeamLevel = named ? heading.level() : 0;
    if (META.matcher(part.text()).matches() && sections.isEmpty()) {
      cover.add(heading);
      cover.addAll(part.blocks());
    } else if (heading.level() == level || named || !part.blocks().isEmpty()) {
      open(part);
    } else if (sections.isEmpty()) {
      cover.add(heading); // a group's heading, such as 'Team updates'
    } else {
      waiting.add(heading);
    }
  }

  private void open(Part part) {
    Section section = new Section(part.text());
    List<Block> blocks = new ArrayList<>(waiting);
    waiting.clear();
    blocks.addAll(part.blocks());
    section.add(
        new ParsedSlide(
            false,
            Optional.of(part.heading()),
            blocks,
            List.of(),
            Optional.empty(),
            range(Optional.of(part.heading()), part.blocks())));
    sections.add(section);
  }

  private List<Block> last() {
    ParsedSlide slide = sections.getLast().slides().removeLast();
    List<Block> blocks = new ArrayList<>(slide.blocks());
    sections.getLast().add(slide.withBlocks(blocks));
    return blocks;
  }

  private static Optional<SourceRange> range(Optional<Heading> heading, List<Block> blocks) {
    @Nullable SourceRange range = heading.flatMap(Block::source).orElse(null);
    for (Block block : blocks) {
      if (block.source().isPresent()) {
        range = range == null ? block.source().get() : range.union(block.source().get());
      }
    }
    return Optional.ofNullable(range);
  }
}
