package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the matters out of an agenda or of notes that list them with what was said below each. */
final class ListedTopics {

  private static final int LONGEST_TITLE = 110;

  /** Fewer items without titles are an ordinary list. */
  private static final int FEWEST = 3;

  /** What a section is called that talks about several matters without naming them. */
  static final String DISCUSSION = "Discussion";

  private ListedTopics() {}

  /** Whether something was written below the items of a list: it is more than a plan. */
  static boolean isDiscussed(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof ListBlock list
                    && list.items().stream().anyMatch(item -> item.blocks().size() > 1));
  }

  /** The sections of a part; one for all where the items are no titles. */
  static List<Section> of(MinutesPart part) {
    if (!areTitles(part.blocks())) {
      Section whole = new Section(DISCUSSION);
      whole.add(slide(part.title(), part.blocks()));
      return List.of(whole);
    }
    return divide(part.blocks());
  }

  /** Whether the items of lists are mostly titles with something written below. */
  static boolean areTitles(List<Block> blocks) {
    List<Item> items =
        blocks.stream()
            .filter(ListBlock.class::isInstance)
            .flatMap(block -> ((ListBlock) block).items().stream())
            .toList();
    long titled = items.stream().filter(ListedTopics::isTitled).count();
    long discussed = items.stream().filter(item -> item.blocks().size() > 1).count();
    return titled >= 2
        && titled * 10 >= items.size() * 7L
        && discussed * 4 >= titled
        && items.stream().noneMatch(item -> item.done().isPresent());
  }

  /**
   * Takes a list that holds matters with what was said out of the cover of minutes without
   * headings; nothing where there is none.
   */
  static List<Section> takenFrom(List<Block> cover, RoleLexicon lexicon) {
    int from = 0;
    while (from < cover.size() && !holdsMatters(cover, from, lexicon)) {
      from++;
    }
    boolean minutes = cover.stream().limit(from).anyMatch(block -> isHead(block, lexicon));
    if (from == cover.size() || !minutes) {
      return List.of();
    }
    List<Block> matters = new ArrayList<>(cover.subList(from, cover.size()));
    List<Section> sections = List.of(new Section(DISCUSSION));
    if (areTitles(matters)) {
      sections = divide(matters);
    } else {
      sections.getFirst().add(untitled(matters));
    }
    cover.subList(from, cover.size()).clear();
    return sections;
  }

  /** Whether a block says who met or what about, so that what follows is what was said. */
  private static boolean isHead(Block block, RoleLexicon lexicon) {
    String text = MinutesPart.text(block);
    return lexicon.heading(text).isPresent() || lexicon.label(text).isPresent();
  }

  private static boolean holdsMatters(List<Block> cover, int at, RoleLexicon lexicon) {
    if (!(cover.get(at) instanceof ListBlock list) || !isDiscussed(List.of(list))) {
      return false;
    }
    boolean labelled =
        list.items().stream()
            .anyMatch(
                item ->
                    isTitled(item)
                        && lexicon
                            .label(TextContent.ofBlocks(item.blocks().subList(0, 1)))
                            .isPresent());
    boolean announced =
        at > 0
            && cover.get(at - 1) instanceof Paragraph before
            && lexicon.heading(TextContent.of(before.content())).isPresent();
    boolean many = list.items().size() >= FEWEST || areTitles(List.of(list));
    return many && !labelled && !announced;
  }

  private static List<Section> divide(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof ListBlock list)) {
        loose.add(block);
        continue;
      }
      for (Item item : list.items()) {
        if (!isTitled(item)) {
          loose.add(alone(list, item));
          continue;
        }
        flush(loose, sections);
        loose = new ArrayList<>();
        Heading title = title((Paragraph) item.blocks().getFirst());
        Section section = new Section(TextContent.name(title.content()));
        section.add(slide(title, item.blocks().subList(1, item.blocks().size())));
        sections.add(section);
      }
    }
    flush(loose, sections);
    return sections;
  }

  /** What stands between the matters goes on with the one before it. */
  private static void flush(List<Block> loose, List<Section> sections) {
    if (loose.isEmpty()) {
      return;
    }
    if (sections.isEmpty()) {
      sections.add(new Section(DISCUSSION));
      sections.getFirst().add(untitled(loose));
    } else {
      ParsedSlide last = sections.getLast().slides().removeLast();
      List<Block> blocks = new ArrayList<>(last.blocks());
      blocks.addAll(loose);
      sections.getLast().add(last.withBlocks(blocks));
    }
  }

  private static ListBlock alone(ListBlock list, Item item) {
    return ListBlock.builder()
        .ordered(list.ordered())
        .start(list.start())
        .tight(list.tight())
        .addItems(item)
        .source(item.source())
        .build();
  }

  private static boolean isTitled(Item item) {
    return !item.blocks().isEmpty()
        && item.blocks().getFirst() instanceof Paragraph line
        && InlineEdits.lines(line.content()).size() == 1
        && !TextContent.of(line.content()).isBlank()
        && TextContent.of(line.content()).length() <= LONGEST_TITLE;
  }

  private static Heading title(Paragraph line) {
    return Heading.builder().level(3).addAllContent(line.content()).source(line.source()).build();
  }

  private static ParsedSlide slide(Heading title, List<Block> blocks) {
    return new ParsedSlide(
        false,
        Optional.of(title),
        blocks,
        List.of(),
        Optional.empty(),
        MinutesOutline.range(Optional.of(title), blocks));
  }

  private static ParsedSlide untitled(List<Block> blocks) {
    return new ParsedSlide(
        false,
        Optional.empty(),
        blocks,
        List.of(),
        Optional.empty(),
        MinutesOutline.range(Optional.empty(), blocks));
  }
}
