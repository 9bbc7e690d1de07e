package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the matters out of an agenda or of notes that list them with what was said below each. */
final class ListedTopics {

  private static final int LONGEST_TITLE = 110;

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
    List<ListBlock> lists =
        part.blocks().stream()
            .filter(ListBlock.class::isInstance)
            .map(ListBlock.class::cast)
            .toList();
    List<Item> items = lists.stream().flatMap(list -> list.items().stream()).toList();
    long titled = items.stream().filter(ListedTopics::isTitled).count();
    long discussed = items.stream().filter(item -> item.blocks().size() > 1).count();
    boolean titles = titled >= 2 && titled * 10 >= items.size() * 7L && discussed * 4 >= titled;
    if (!titles || items.stream().anyMatch(item -> item.done().isPresent())) {
      Section whole = new Section(DISCUSSION);
      whole.add(slide(part.title(), part.blocks()));
      return List.of(whole);
    }
    return divide(part);
  }

  private static List<Section> divide(MinutesPart part) {
    List<Section> sections = new ArrayList<>();
    List<Block> loose = new ArrayList<>();
    for (Block block : part.blocks()) {
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
