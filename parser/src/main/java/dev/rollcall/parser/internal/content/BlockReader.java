package dev.rollcall.parser.internal.content;

import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.html.HtmlBlocks;
import dev.rollcall.parser.internal.html.WordTags;
import dev.rollcall.parser.internal.markdown.HedgeDocMarkdown;
import dev.rollcall.parser.internal.markdown.block.AbbreviationBlock;
import dev.rollcall.parser.internal.markdown.block.ContainerBlock;
import dev.rollcall.parser.internal.markdown.block.ContainerTitle;
import dev.rollcall.parser.internal.markdown.block.DefinitionBlock;
import dev.rollcall.parser.internal.markdown.block.DefinitionTermBlock;
import dev.rollcall.parser.internal.markdown.block.FootnoteBlock;
import dev.rollcall.parser.internal.markdown.inline.FootnoteMark;
import dev.rollcall.parser.internal.text.ReadingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads blocks. */
final class BlockReader {

  private static final Set<String> DIAGRAMS =
      Set.of(
          "mermaid", "graphviz", "flow", "sequence", "abc", "plantuml", "vega", "geo", "fretboard");

  private static final String TOC = "[toc]";

  private final ReadingContext context;
  private final WordTags words = new WordTags();
  private final InlineReader inlines;
  private final HtmlBlocks html;
  private final Embeds embeds;

  BlockReader(ReadingContext context) {
    this.context = context;
    this.inlines = new InlineReader(context, words);
    this.html = new HtmlBlocks(context, words);
    this.embeds = new Embeds(context.findings());
  }

  /** The blocks of a document, the footnotes that it refers to last. */
  List<Block> document(Node document) {
    defineFootnotes(document);
    words.read(document);
    List<Block> blocks = new ArrayList<>(read(document, 0));
    footnotes().ifPresent(blocks::add);
    html.finish();
    context.footnotes().nextSlide();
    return blocks;
  }

  private void defineFootnotes(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock definition) {
        context.footnotes().define(definition.label(), definition);
      }
    }
  }

  private Optional<Block> footnotes() {
    Footnotes.Builder notes = Footnotes.builder();
    boolean any = false;
    // Footnotes may refer to further footnotes.
    for (List<Node> some = context.footnotes().take();
        !some.isEmpty();
        some = context.footnotes().take()) {
      for (Node node : some) {
        notes.addEntries(footnote(node));
        any = true;
      }
    }
    for (Node node : context.footnotes().unused()) {
      context.footnotes().number(node);
      notes.addEntries(footnote(node));
      any = true;
    }
    context.footnotes().take();
    return any ? Optional.of(notes.build()) : Optional.empty();
  }

  private Footnote footnote(Node node) {
    List<Block> blocks =
        node instanceof FootnoteMark
            ? List.of(
                Paragraph.builder()
                    .addAllContent(inlines.read(node))
                    .source(context.positions().of(node))
                    .build())
            : read(node, 1);
    return Footnote.builder()
        .label(Integer.toString(context.footnotes().number(node)))
        .addAllBlocks(blocks)
        .source(context.positions().of(node))
        .build();
  }

  /** The blocks within a block. */
  private List<Block> read(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; ) {
      if (node instanceof HtmlBlock raw) {
        HtmlBlocks.Group group = html.group(raw);
        blocks.addAll(html.read(group, inner -> read(inner, depth)));
        node = group.next();
        continue;
      }
      if (node instanceof DefinitionTermBlock) {
        node = definitions(node, blocks, depth + 1);
        continue;
      }
      blocks.addAll(block(node, depth + 1));
      node = node.getNext();
    }
    return blocks;
  }

  private List<Block> block(Node node, int depth) {
    SourceRange range = context.positions().near(node);
    if (depth >= HedgeDocMarkdown.MOST_OPEN_BLOCKS - 2) {
      context
          .findings()
          .reportOnce(
              "depth",
              range,
              ParserCode.LIMIT_EXCEEDED,
              "Blocks are nested too deeply here; what is deeper is kept as plain text.");
    }
    return switch (node) {
      case org.commonmark.node.Paragraph p -> paragraph(p, range);
      case org.commonmark.node.Heading h -> heading(h, range);
      case org.commonmark.node.ListBlock l -> List.of(list(l, range, depth));
      case FencedCodeBlock c -> List.of(code(c, range));
      case IndentedCodeBlock c -> List.of(code(c.getLiteral(), Optional.empty(), range));
      case BlockQuote q ->
          List.of(Quote.builder().addAllBlocks(read(q, depth)).source(range).build());
      case ThematicBreak t -> List.of(Rule.builder().source(range).build());
      case TableBlock t -> List.of(table(t, range));
      case ContainerBlock c -> List.of(callout(c, range, depth));
      case AbbreviationBlock a -> List.of();
      case LinkReferenceDefinition d -> List.of();
      case FootnoteBlock f -> List.of();
      case TaskListItemMarker t -> List.of();
      default -> read(node, depth);
    };
  }

  /** Reads a term and all terms and meanings that follow; returns what stands behind them. */
  private @Nullable Node definitions(Node first, List<Block> blocks, int depth) {
    Definitions.Builder list = Definitions.builder();
    SourceRange range = context.positions().near(first);
    Node node = first;
    while (node instanceof DefinitionTermBlock) {
      Node term = node.getFirstChild() instanceof org.commonmark.node.Paragraph p ? p : node;
      Definition.Builder entry = Definition.builder().addAllTerm(inlines.read(term));
      node = node.getNext();
      while (node instanceof DefinitionBlock meaning) {
        entry.addMeanings(read(meaning, depth));
        range = range.union(context.positions().near(meaning));
        node = node.getNext();
      }
      list.addEntries(entry.build());
    }
    blocks.add(list.source(range).build());
    return node;
  }

  private List<Block> paragraph(Node node, SourceRange range) {
    List<Inline> content = inlines.read(node);
    if (content.isEmpty()) {
      return List.of();
    }
    if (content.size() == 1
        && content.getFirst() instanceof Text text
        && text.text().equalsIgnoreCase(TOC)
        && text.range().filter(BlockReader::isEscaped).isEmpty()) {
      embeds.degraded("toc", range, "[TOC] is left out: exports have their own contents.");
      return List.of();
    }
    return List.of(Paragraph.builder().addAllContent(content).source(range).build());
  }

  /** Whether more was written than is shown: {@code \\[TOC]} is meant as it stands. */
  private static boolean isEscaped(SourceRange toc) {
    return toc.endColumn() - toc.column() + 1 != TOC.length();
  }

  private List<Block> heading(org.commonmark.node.Heading node, SourceRange range) {
    List<Inline> content = inlines.read(node);
    return content.isEmpty()
        ? List.of()
        : List.of(
            Heading.builder().level(node.getLevel()).addAllContent(content).source(range).build());
  }

  private Block list(org.commonmark.node.ListBlock node, SourceRange range, int depth) {
    boolean ordered = node instanceof OrderedList;
    ListBlock.Builder list =
        ListBlock.builder().ordered(ordered).tight(node.isTight()).source(range);
    if (node instanceof OrderedList numbered) {
      list.start(Optional.ofNullable(numbered.getMarkerStartNumber()).orElse(1));
    }
    List<ListItem> items = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        items.add(item);
        list.addItems(item(item, depth + 1));
      }
    }
    if (ordered) {
      reportNumbers(items);
    }
    return list.build();
  }

  /** Who gives all items one number lets Markdown count; who repeats one has miscounted. */
  private void reportNumbers(List<ListItem> items) {
    List<Optional<String>> numbers =
        items.stream().map(item -> context.positions().digitsAt(item)).toList();
    if (numbers.stream().distinct().count() <= 1) {
      return;
    }
    for (int i = 1; i < items.size(); i++) {
      if (numbers.get(i).isPresent() && numbers.get(i).equals(numbers.get(i - 1))) {
        context
            .findings()
            .report(
                context.positions().near(items.get(i)).start(),
                ParserCode.LIST_NUMBER,
                "The item before has the number %s, too; Markdown counts on."
                    .formatted(numbers.get(i).get()));
      }
    }
  }

  private Item item(ListItem node, int depth) {
    Item.Builder item = Item.builder().source(context.positions().of(node));
    if (node.getFirstChild() instanceof TaskListItemMarker marker) {
      item.done(marker.isChecked());
    }
    return item.addAllBlocks(read(node, depth)).build();
  }

  private Block code(FencedCodeBlock node, SourceRange range) {
    String info = Optional.ofNullable(node.getInfo()).orElse("").strip();
    String language = info.isEmpty() ? "" : info.split("[\\s{]", 2)[0];
    int lineNumbers = language.indexOf('=');
    if (lineNumbers >= 0) {
      language = language.substring(0, lineNumbers);
      embeds.degraded("line-numbers", range, "Line numbers of code are left out of exports.");
    }
    language = language.endsWith("!") ? language.substring(0, language.length() - 1) : language;
    if (DIAGRAMS.contains(language.toLowerCase(Locale.ROOT))) {
      embeds.degraded(
          "diagram-" + language, range, "A " + language + " diagram stays as its source.");
    } else if (language.equals("math")) {
      embeds.degraded("math", range, "Formulas stay as their source in exports.");
    }
    return code(
        Optional.ofNullable(node.getLiteral()).orElse(""),
        Optional.of(language).filter(l -> !l.isEmpty()),
        range);
  }

  private static Block code(String literal, Optional<String> language, SourceRange range) {
    String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    return CodeBlock.builder().language(language).text(text).source(range).build();
  }

  private Block callout(ContainerBlock node, SourceRange range, int depth) {
    CalloutKind kind =
        switch (node.kind()) {
          case "success" -> CalloutKind.SUCCESS;
          case "warning" -> CalloutKind.WARNING;
          case "danger" -> CalloutKind.DANGER;
          case "spoiler" -> CalloutKind.SPOILER;
          default -> CalloutKind.INFO;
        };
    if (kind == CalloutKind.SPOILER) {
      embeds.degraded("spoiler", range, "Spoilers are shown open in exports.");
    }
    Callout.Builder callout = Callout.builder().kind(kind).source(range);
    if (node.getFirstChild() instanceof ContainerTitle title) {
      callout.addAllTitle(inlines.read(title));
      title.unlink();
    }
    return callout.addAllBlocks(read(node, depth)).build();
  }

  private Block table(TableBlock node, SourceRange range) {
    List<List<org.commonmark.ext.gfm.tables.TableCell>> rows = new ArrayList<>();
    for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<org.commonmark.ext.gfm.tables.TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add((org.commonmark.ext.gfm.tables.TableCell) cell);
        }
        rows.add(cells);
      }
    }
    List<org.commonmark.ext.gfm.tables.TableCell> head = rows.removeFirst();
    Table.Builder table = Table.builder().source(range).head(row(head, head.size()));
    head.forEach(cell -> table.addColumns(alignment(cell)));
    rows.forEach(row -> table.addRows(row(row, head.size())));
    return table.build();
  }

  private TableRow row(List<org.commonmark.ext.gfm.tables.TableCell> cells, int columns) {
    TableRow.Builder row = TableRow.builder();
    for (int i = 0; i < columns; i++) {
      TableCell.Builder cell = TableCell.builder();
      if (i < cells.size()) {
        cell.addAllContent(inlines.read(cells.get(i)));
      }
      row.addCells(cell.build());
    }
    return row.build();
  }

  private static Alignment alignment(org.commonmark.ext.gfm.tables.TableCell cell) {
    if (cell.getAlignment() == null) {
      return Alignment.NONE;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }
}
