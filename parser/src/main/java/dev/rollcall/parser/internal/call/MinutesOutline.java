package dev.rollcall.parser.internal.call;

import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.role.RoleMatch;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Divides minutes into their head, the matters that were talked about, and their end. */
public final class MinutesOutline {

  /** With fewer headings of a level, it cannot be told what they are for. */
  private static final int FEW = 3;

  private final RoleLexicon lexicon;
  private final List<Block> cover = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> waiting = new ArrayList<>();
  private final List<ParsedSlide> closing = new ArrayList<>();
  private List<MinutesPart> parts = List.of();
  private boolean hasNotes;
  private int lastMatter = -1;
  private int openTeamLevel;
  private boolean onlyLines = true;

  /** The blocks of the last section's last slide, once something was added to them. */
  private List<Block> open = List.of();

  private @Nullable Section opened;

  public MinutesOutline(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Divides the single slide that minutes are read as. */
  public Outline divide(ParsedSlide read) {
    ParsedSlide whole = new MinutesTitle(lexicon).settle(read);
    int level = sectionLevel(whole.blocks());
    MinutesParts divided = new MinutesParts(whole.blocks(), lexicon);
    cover.addAll(divided.before());
    parts = divided.parts();
    for (int i = 0; i < parts.size(); i++) {
      hasNotes |= isNotes(parts.get(i)) || headsNotes(i);
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isFurniture() || isNotes(parts.get(i))) {
        lastMatter = i;
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      place(i, level);
    }
    if (sections.isEmpty()) {
      List<Section> taken = ListedTopics.takenFrom(cover, lexicon);
      sections.addAll(withoutFurniture(taken));
    }
    Optional<SourceRange> source = range(whole.title(), cover);
    cover.addAll(waiting);
    ParsedSlide first =
        new ParsedSlide(false, whole.title(), cover, whole.notes(), whole.background(), source);
    boolean empty = first.title().isEmpty() && cover.isEmpty() && first.notes().isEmpty();
    return new Outline(empty ? List.of() : List.of(first), sections, closing);
  }

  /**
   * The level at which the names of teams stand, the deeper one where they stand at several; the
   * level below the title's where there are none.
   */
  private int sectionLevel(List<Block> blocks) {
    Map<Integer, Integer> teams = new TreeMap<>();
    NavigableMap<Integer, Integer> all = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        String text = TextContent.name(heading.content());
        if (!MeetingDates.isDay(text)) {
          all.merge(heading.level(), 1, Integer::sum);
        }
        if (TeamNames.kind(text) != TeamKind.TOPIC) {
          teams.merge(heading.level(), 1, Integer::sum);
        }
      }
    }
    int most = teams.values().stream().mapToInt(count -> count).max().orElse(0);
    return teams.entrySet().stream()
        .filter(entry -> entry.getValue() * 4 >= most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElseGet(() -> withoutTeams(blocks, all));
  }

  private int withoutTeams(List<Block> blocks, NavigableMap<Integer, Integer> headings) {
    Integer top = headings.higherKey(1);
    if (top == null) {
      return 2;
    }
    return headings.containsKey(top + 1) && isGroups(blocks, top) ? top + 1 : top;
  }

  /** Whether the headings of a level mostly head those of the next rather than their own text. */
  private boolean isGroups(List<Block> blocks, int level) {
    int filled = 0;
    int empty = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading
          && heading.level() == level
          && !MeetingDates.isDay(MinutesPart.text(heading))
          && lexicon.heading(MinutesPart.text(heading)).isEmpty()) {
        boolean heads = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Heading;
        filled += heads ? 0 : 1;
        empty += heads ? 1 : 0;
      }
    }
    return empty >= filled || filled < FEW;
  }

  private void place(int at, int level) {
    MinutesPart part = parts.get(at);
    boolean named = TeamNames.kind(part.text()) != TeamKind.TOPIC;
    boolean below = openTeamLevel > 0 && part.level() > openTeamLevel && !named;
    boolean line = part.level() == MinutesPart.LINE;
    if (line ? !opensByLine(part) : part.level() > level || below) {
      List<Block> target = sections.isEmpty() ? cover : last();
      target.add(part.head());
      target.addAll(part.blocks());
      return;
    }
    openTeamLevel = named ? part.level() : 0;
    if (sections.isEmpty() && !line && MeetingDates.isDay(part.text())) {
      cover.add(part.head()); // nothing but the day
      cover.addAll(part.blocks());
    } else if (part.isFurniture()) {
      furniture(at);
    } else if (part.level() == level || named || line || !part.blocks().isEmpty()) {
      open(part);
    } else if (sections.isEmpty()) {
      cover.add(part.head()); // a group's heading, such as 'Team updates'
    } else {
      waiting.add(part.head());
    }
  }

  /** Whether a line that stands for a heading ends what is open, rather than being part of it. */
  private boolean opensByLine(MinutesPart part) {
    return sections.isEmpty() || part.role().isEmpty() || onlyLines;
  }

  /** What frames the meeting stands on its cover or at its end; notes hold matters. */
  private void furniture(int at) {
    MinutesPart part = parts.get(at);
    if (holdsMatters(part)) {
      List<Section> matters = withoutFurniture(ListedTopics.of(part));
      if (ListedTopics.areTitles(part.blocks())) {
        keep(part.head(), matters.getFirst());
      }
      sections.addAll(matters);
      onlyLines &= part.level() == MinutesPart.LINE && matters.size() == 1;
      return;
    }
    boolean mattersFollow = at < lastMatter;
    boolean ends = part.is(MinutesRole.NEXT_MEETING) || part.is(MinutesRole.ADJOURNMENT);
    if ((sections.isEmpty() && !ends) || part.role().orElseThrow().namesPeople()) {
      cover.add(part.head());
      cover.addAll(part.blocks());
    } else if (part.blocks().isEmpty() && mattersFollow) {
      waiting.add(part.head());
    } else if (!sections.isEmpty() && mattersFollow) {
      last().add(part.head()); // where it stands among the matters
      last().addAll(part.blocks());
    } else {
      closing.add(slide(part, part.blocks()));
    }
  }

  /** The matters of a list, where it also holds who was there and what is to be done. */
  private List<Section> withoutFurniture(List<Section> listed) {
    List<Section> matters = new ArrayList<>();
    List<ParsedSlide> before = new ArrayList<>();
    List<ParsedSlide> after = new ArrayList<>();
    for (Section section : listed) {
      Optional<RoleMatch> role =
          lexicon
              .heading(section.heading())
              .filter(match -> match.roles().stream().allMatch(MinutesRole::isFurniture))
              .filter(match -> !match.is(MinutesRole.NOTES));
      if (role.isEmpty()) {
        matters.add(section);
      } else {
        (role.get().is(MinutesRole.ACTIONS) || !matters.isEmpty() ? after : before)
            .addAll(section.slides());
      }
    }
    if (matters.isEmpty()) {
      return listed;
    }
    before.forEach(
        slide -> {
          slide.title().ifPresent(cover::add);
          cover.addAll(slide.blocks());
        });
    closing.addAll(after);
    return matters;
  }

  /** Keeps the heading above matters that have titles of their own. */
  private void keep(Block head, Section first) {
    if (sections.isEmpty()) {
      cover.add(head);
      return;
    }
    List<Block> blocks = new ArrayList<>(List.of(head));
    blocks.addAll(first.slides().getFirst().blocks());
    first.slides().set(0, first.slides().getFirst().withBlocks(blocks));
  }

  /** Whether an agenda or notes hold what was said, and not only what was planned. */
  private boolean holdsMatters(MinutesPart part) {
    if (part.blocks().isEmpty()) {
      return false;
    }
    boolean notes = part.is(MinutesRole.NOTES);
    boolean discussed = ListedTopics.isDiscussed(part.blocks()) || !sections.isEmpty();
    return notes || (part.is(MinutesRole.AGENDA) && discussed && !hasNotes);
  }

  /** Whether a part is but the heading of notes, whose matters stand under their own. */
  private boolean headsNotes(int at) {
    if (!parts.get(at).is(MinutesRole.NOTES)) {
      return false;
    }
    return parts.subList(at + 1, parts.size()).stream()
        .takeWhile(part -> part.level() > parts.get(at).level())
        .anyMatch(part -> !part.isFurniture());
  }

  private static boolean isNotes(MinutesPart part) {
    return part.is(MinutesRole.NOTES) && !part.blocks().isEmpty();
  }

  private void open(MinutesPart part) {
    Section section = new Section(part.text());
    List<Block> blocks = new ArrayList<>(waiting);
    waiting.clear();
    blocks.addAll(part.blocks());
    section.add(slide(part, blocks));
    onlyLines &= part.level() == MinutesPart.LINE;
    sections.add(section);
  }

  private static ParsedSlide slide(MinutesPart part, List<Block> blocks) {
    return new ParsedSlide(
        false,
        Optional.of(part.title()),
        List.copyOf(blocks),
        List.of(),
        Optional.empty(),
        range(Optional.of(part.title()), part.blocks()));
  }

  private List<Block> last() {
    Section section = sections.getLast();
    if (section != opened) {
      ParsedSlide slide = section.slides().removeLast();
      open = new ArrayList<>(slide.blocks());
      section.add(slide.withBlocks(open));
      opened = section;
    }
    return open;
  }

  static Optional<SourceRange> range(Optional<Heading> heading, List<Block> blocks) {
    @Nullable SourceRange range = heading.flatMap(Block::source).orElse(null);
    for (Block block : blocks) {
      if (block.source().isPresent()) {
        range = range == null ? block.source().get() : range.union(block.source().get());
      }
    }
    return Optional.ofNullable(range);
  }
}
