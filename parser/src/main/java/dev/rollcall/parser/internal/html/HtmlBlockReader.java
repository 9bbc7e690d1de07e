package dev.rollcall.parser.internal.html;

import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads blocks of raw HTML: what they show becomes blocks of a call. */
final class HtmlBlockReader {

  private static final int DEEPEST = 60;

  private final HtmlElements elements;
  private final SourceRange range;

  HtmlBlockReader(HtmlElements elements, SourceRange range) {
    this.elements = elements;
    this.range = range;
  }

  /** The blocks that an element's content shows. */
  List<Block> read(Element element) {
    return blocks(element, 0);
  }

  private List<Block> blocks(Element parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> run = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element child && isBlock(child, depth)) {
        flush(run, blocks);
        blocks.addAll(block(child, depth + 1));
      } else {
        run.addAll(inline(node, depth));
      }
    }
    flush(run, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element, int depth) {
    return depth < DEEPEST
        && (HtmlTags.BLOCK.contains(element.normalName())
            || (depth < DEEPEST - 20 && holdsBlocks(element)));
  }

  private static boolean holdsBlocks(Element element) {
    return !HtmlTags.HIDDEN.contains(element.normalName())
        && element.children().stream().anyMatch(c -> HtmlTags.BLOCK.contains(c.normalName()));
  }

  private void flush(List<Inline> run, List<Block> blocks) {
    List<Inline> content = InlineEdits.tidy(run);
    if (!content.isEmpty()) {
      blocks.add(Paragraph.builder().addAllContent(content).source(range).build());
    }
    run.clear();
  }

  private List<Block> block(Element element, int depth) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, depth);
      case "ul", "ol", "menu", "dir" -> list(element, depth);
      case "pre" -> pre(element);
      case "blockquote" -> {
        List<Block> content = blocks(element, depth);
        yield content.isEmpty()
            ? List.of()
            : List.of(Quote.builder().addAllBlocks(content).source(range).build());
      }
      case "hr" -> List.of(Rule.builder().source(range).build());
      case "table" -> table(element, depth);
      case "details" -> details(element, depth);
      case "dl" -> definitions(element, depth);
      default -> blocks(element, depth);
    };
  }

  private List<Block> heading(Element element, int depth) {
    List<Inline> content = InlineEdits.tidy(inlines(element, depth));
    return content.isEmpty()
        ? List.of()
        : List.of(
            Heading.builder()
                .level(element.normalName().charAt(1) - '0')
                .addAllContent(content)
                .source(range)
                .build());
  }

  private List<Block> list(Element element, int depth) {
    boolean ordered = element.normalName().equals("ol");
    ListBlock.Builder list = ListBlock.builder().ordered(ordered).tight(true).source(range);
    if (ordered) {
      list.start(number(element.attr("start")));
    }
    int items = 0;
    for (Element child : element.children()) {
      List<Block> blocks =
          child.normalName().equals("li") ? blocks(child, depth) : block(child, depth);
      if (!blocks.isEmpty()) {
        list.addItems(Item.builder().addAllBlocks(blocks).source(range).build());
        items++;
      }
    }
    return items == 0 ? List.of() : List.of(list.build());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private List<Block> pre(Element element) {
    String text = element.wholeText().replaceFirst("^\n", "").stripTrailing();
    return text.isBlank()
        ? List.of()
        : List.of(CodeBlock.builder().text(text).source(range).build());
  }

  private List<Block> details(Element element, int depth) {
    Callout.Builder callout = Callout.builder().kind(CalloutKind.SPOILER).source(range);
    Element summary = element.selectFirst("> summary");
    if (summary != null) {
      callout.addAllTitle(InlineEdits.tidy(inlines(summary, depth)));
      summary.remove();
    }
    return List.of(callout.addAllBlocks(blocks(element, depth)).build());
  }

  private List<Block> definitions(Element element, int depth) {
    Definitions.Builder definitions = Definitions.builder().source(range);
    List<Inline> term = List.of();
    List<List<Block>> meanings = new ArrayList<>();
    for (Element child : element.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.normalName().equals("dd")) {
        meanings.add(blocks(child, depth));
        continue;
      }
      if (!term.isEmpty() || !meanings.isEmpty()) {
        definitions.addEntries(entry(term, meanings));
        meanings = new ArrayList<>();
      }
      term = InlineEdits.tidy(inlines(child, depth));
    }
    if (term.isEmpty() && meanings.isEmpty()) {
      return List.of();
    }
    return List.of(definitions.addEntries(entry(term, meanings)).build());
  }

  private static Definition entry(List<Inline> term, List<List<Block>> meanings) {
    return Definition.builder().addAllTerm(term).addAllMeanings(meanings).build();
  }

  private List<Block> table(Element element, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Element caption : element.select("> caption")) {
      List<Inline> content = InlineEdits.tidy(inlines(caption, depth));
      if (!content.isEmpty()) {
        blocks.add(Paragraph.builder().addAllContent(content).source(range).build());
      }
    }
    List<List<TableCell>> rows = new ArrayList<>();
    for (Element row : element.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      List<TableCell> cells =
          row.select("> td, > th").stream()
              .map(
                  cell ->
                      TableCell.builder()
                          .addAllContent(InlineEdits.tidy(inlines(cell, depth)))
                          .build())
              .toList();
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    if (rows.isEmpty()) {
      return blocks;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    boolean head = element.selectFirst("th") != null;
    List<TableCell> first = head ? rows.removeFirst() : List.of();
    Table.Builder table = Table.builder().source(range).head(row(first, columns));
    for (int i = 0; i < columns; i++) {
      table.addColumns(Alignment.NONE);
    }
    rows.forEach(cells -> table.addRows(row(cells, columns)));
    blocks.add(table.build());
    return blocks;
  }

  private static TableRow row(List<TableCell> cells, int columns) {
    TableRow.Builder row = TableRow.builder().addAllCells(cells);
    for (int i = cells.size(); i < columns; i++) {
      row.addCells(TableCell.builder().build());
    }
    return row.build();
  }

  /** The text of an element, blocks within it set off by line breaks. */
  private List<Inline> inlines(Element element, int depth) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node : element.childNodes()) {
      boolean block = node instanceof Element child && HtmlTags.BLOCK.contains(child.normalName());
      if (block && !inlines.isEmpty() && !(inlines.getLast() instanceof LineBreak)) {
        inlines.add(LineBreak.builder().range(range).build());
      }
      inlines.addAll(inline(node, depth));
    }
    return inlines;
  }

  private List<Inline> inline(Node node, int depth) {
    if (node instanceof TextNode text) {
      String characters = text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
      return characters.isEmpty()
          ? List.of()
          : List.of(Text.builder().text(characters).range(range).build());
    }
    if (!(node instanceof Element element) || HtmlTags.HIDDEN.contains(element.normalName())) {
      return List.of();
    }
    if (HtmlTags.VOID.contains(element.normalName())) {
      return elements.empty(element, range);
    }
    if (depth >= DEEPEST) {
      String text = element.text();
      return text.isEmpty() ? List.of() : List.of(Text.builder().text(text).range(range).build());
    }
    return elements.wrap(element, inlines(element, depth + 1), range);
  }
}
