package dev.rollcall.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The content of blocks and inlines, whatever their structure: their plain text, and every inline
 * in the order of the source.
 */
public final class TextContent {

  /** How the targets of footnote marks begin; the footnote's label follows. */
  private static final String FOOTNOTE = "#fn-";

  private TextContent() {}

  /**
   * The plain text of some inlines: a line break is a space, a picture its alternative text, and
   * everything else its characters.
   */
  public static String of(List<? extends Inline> inlines) {
    StringBuilder text = new StringBuilder();
    append(inlines, text);
    return text.toString();
  }

  /**
   * The plain text of a name or title: as {@link #of}, but without the marks of footnotes, which
   * are no part of any name, and without blanks around it.
   */
  public static String name(List<? extends Inline> inlines) {
    return of(withoutFootnoteMarks(inlines)).strip();
  }

  /** Some inlines without the marks that lead to footnotes. */
  public static List<Inline> withoutFootnoteMarks(List<? extends Inline> inlines) {
    return inlines.stream()
        .filter(inline -> !isFootnoteMark(inline))
        .map(inline -> withChildren(inline, TextContent::withoutFootnoteMarks))
        .toList();
  }

  /** Whether an inline is the raised number that leads to a footnote. */
  public static boolean isFootnoteMark(Inline inline) {
    return inline instanceof Superscript raised
        && raised.content().size() == 1
        && raised.content().getFirst() instanceof Link link
        && link.target().value().startsWith(FOOTNOTE);
  }

  /** The plain text of some blocks, one line for each paragraph, item, cell and line of code. */
  public static String ofBlocks(List<? extends Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs(blocks)) {
      String line =
          switch (run) {
            case Run.Inlines inlines -> of(inlines.content());
            case Run.Verbatim verbatim -> verbatim.code();
          };
      if (!line.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
    return text.toString();
  }

  /** Every inline of some blocks, outer before inner, in the order of the source. */
  public static List<Inline> inlines(List<? extends Block> blocks) {
    List<Inline> found = new ArrayList<>();
    for (Run run : runs(blocks)) {
      if (run instanceof Run.Inlines inlines) {
        collect(inlines.content(), found);
      }
    }
    return found;
  }

  /** Some inlines and every inline within them, outer before inner, in the order of the source. */
  public static List<Inline> within(List<? extends Inline> inlines) {
    List<Inline> found = new ArrayList<>();
    collect(inlines, found);
    return found;
  }

  /** The inlines directly within an inline; none for those that hold no others. */
  public static List<Inline> children(Inline inline) {
    return switch (inline) {
      case Emphasis e -> e.content();
      case Strong s -> s.content();
      case Strike s -> s.content();
      case Inserted i -> i.content();
      case Mark m -> m.content();
      case Subscript s -> s.content();
      case Superscript s -> s.content();
      case Colored c -> c.content();
      case Link l -> l.content();
      case Text t -> List.of();
      case Code c -> List.of();
      case Image i -> List.of();
      case LineBreak b -> List.of();
    };
  }

  /**
   * An inline with other inlines directly within it; those that hold no inlines stay as they are.
   */
  public static Inline withChildren(Inline inline, UnaryOperator<List<Inline>> change) {
    return switch (inline) {
      case Text t -> t;
      case Code c -> c;
      case Image i -> i;
      case LineBreak b -> b;
      case Emphasis e ->
          Emphasis.builder().range(e.range()).addAllContent(change.apply(e.content())).build();
      case Strong s ->
          Strong.builder().range(s.range()).addAllContent(change.apply(s.content())).build();
      case Strike s ->
          Strike.builder().range(s.range()).addAllContent(change.apply(s.content())).build();
      case Inserted i ->
          Inserted.builder().range(i.range()).addAllContent(change.apply(i.content())).build();
      case Mark m ->
          Mark.builder().range(m.range()).addAllContent(change.apply(m.content())).build();
      case Subscript s ->
          Subscript.builder().range(s.range()).addAllContent(change.apply(s.content())).build();
      case Superscript s ->
          Superscript.builder().range(s.range()).addAllContent(change.apply(s.content())).build();
      case Colored c ->
          Colored.builder()
              .range(c.range())
              .color(c.color())
              .addAllContent(change.apply(c.content()))
              .build();
      case Link l ->
          Link.builder()
              .range(l.range())
              .target(l.target())
              .title(l.title())
              .addAllContent(change.apply(l.content()))
              .build();
    };
  }

  /** The pictures among some blocks, in the order of the source. */
  public static List<Image> images(List<? extends Block> blocks) {
    return onlyImages(inlines(blocks));
  }

  /** The pictures among some inlines, in the order of the source. */
  public static List<Image> imagesWithin(List<? extends Inline> inlines) {
    return onlyImages(within(inlines));
  }

  private static List<Image> onlyImages(List<Inline> inlines) {
    return inlines.stream().filter(Image.class::isInstance).map(Image.class::cast).toList();
  }

  private static void collect(List<? extends Inline> inlines, List<Inline> found) {
    for (Inline inline : inlines) {
      found.add(inline);
      collect(children(inline), found);
    }
  }

  private static void append(List<? extends Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Text t -> text.append(t.text());
        case Code c -> text.append(c.text());
        case Image i -> text.append(i.alt().orElse(""));
        case LineBreak b -> text.append(' ');
        case Emphasis e -> append(e.content(), text);
        case Strong s -> append(s.content(), text);
        case Strike s -> append(s.content(), text);
        case Inserted i -> append(i.content(), text);
        case Mark m -> append(m.content(), text);
        case Subscript s -> append(s.content(), text);
        case Superscript s -> append(s.content(), text);
        case Colored c -> append(c.content(), text);
        case Link l -> append(l.content(), text);
      }
    }
  }

  /** What a block shows as one piece of text. */
  private sealed interface Run {
    record Inlines(List<Inline> content) implements Run {}

    record Verbatim(String code) implements Run {}
  }

  private static List<Run> runs(List<? extends Block> blocks) {
    List<Run> runs = new ArrayList<>();
    gather(blocks, runs);
    return runs;
  }

  private static void gather(List<? extends Block> blocks, List<Run> runs) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph p -> runs.add(new Run.Inlines(p.content()));
        case Heading h -> runs.add(new Run.Inlines(h.content()));
        case ListBlock l -> l.items().forEach(item -> gather(item.blocks(), runs));
        case CodeBlock c -> runs.add(new Run.Verbatim(c.text()));
        case Quote q -> gather(q.blocks(), runs);
        case Table t -> {
          gather(t.head(), runs);
          t.rows().forEach(row -> gather(row, runs));
        }
        case Callout c -> {
          runs.add(new Run.Inlines(c.title()));
          gather(c.blocks(), runs);
        }
        case Definitions d ->
            d.entries()
                .forEach(
                    entry -> {
                      runs.add(new Run.Inlines(entry.term()));
                      entry.meanings().forEach(meaning -> gather(meaning, runs));
                    });
        case Rule r -> {}
        case Footnotes f -> f.entries().forEach(note -> gather(note.blocks(), runs));
      }
    }
  }

  private static void gather(TableRow row, List<Run> runs) {
    row.cells().forEach(cell -> runs.add(new Run.Inlines(cell.content())));
  }
}
