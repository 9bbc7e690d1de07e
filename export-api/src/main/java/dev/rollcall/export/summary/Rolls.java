package dev.rollcall.export.summary;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the lists of a cover that name so many people that nobody reads them first. */
public final class Rolls {

  private final List<String> names;

  private Rolls(List<String> names) {
    this.names = names;
  }

  /** Reads a call; one of which no more is known than its slides say has none. */
  public static Rolls of(Call call) {
    if (!Summary.knowsMore(call)) {
      return new Rolls(List.of());
    }
    return new Rolls(
        Stream.of(call.presenters(), call.minuteTakers(), call.participants(), call.absent())
            .flatMap(List::stream)
            .flatMap(Rolls::names)
            .toList());
  }

  /** The rolls on the cover. */
  public List<ListBlock> on(List<Slide> cover) {
    List<ListBlock> rolls = new ArrayList<>();
    cover.forEach(slide -> find(slide.blocks(), rolls));
    return rolls;
  }

  /** A roll as one paragraph; empty for other blocks, and for lists of who was there or not. */
  public Optional<Paragraph> line(Block block) {
    if (!(block instanceof ListBlock list)
        || !isRoll(list)
        || list.items().stream().anyMatch(item -> item.done().isPresent())) {
      return Optional.empty();
    }
    List<Inline> line = new ArrayList<>();
    for (Item item : list.items()) {
      if (!line.isEmpty()) {
        line.add(Text.of("; "));
      }
      line.addAll(((Paragraph) item.blocks().getFirst()).content());
    }
    return Optional.of(Paragraph.of(line));
  }

  private void find(List<Block> blocks, List<ListBlock> rolls) {
    for (Block block : blocks) {
      if (block instanceof ListBlock list) {
        if (isRoll(list)) {
          rolls.add(list);
        } else {
          list.items().forEach(item -> find(item.blocks(), rolls));
        }
      }
    }
  }

  private boolean isRoll(ListBlock list) {
    return list.items().size() > Attendance.FEW
        && list.items().stream().allMatch(this::namesSomebody);
  }

  private boolean namesSomebody(Item item) {
    if (item.blocks().size() != 1 || !(item.blocks().getFirst() instanceof Paragraph paragraph)) {
      return false;
    }
    String text = TextContent.of(paragraph.content());
    return names.stream().anyMatch(text::contains);
  }

  private static Stream<String> names(Person person) {
    return Stream.concat(person.name().stream(), person.handle().stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }
}
