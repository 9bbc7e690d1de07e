package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Divider;
import dev.rollcall.export.pdf.internal.flow.Flowable.Framed;
import dev.rollcall.export.pdf.internal.flow.Flowable.Grid;
import dev.rollcall.export.pdf.internal.flow.Flowable.Hanging;
import dev.rollcall.export.pdf.internal.flow.Flowable.Listing;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.pdf.internal.plan.StructNode.Attribute;
import dev.rollcall.export.speech.Speech;
import dev.rollcall.export.text.TabStops;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.Code;
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
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the blocks of a slide into flows, and adds their nodes to the structure tree. */
final class BlockWriter {

  private static final List<String> BULLETS = List.of("•", "–", "·");

  private final InlineWriter inlines;
  private final Typography type;
  private final Palette palette;
  private final Wording wording;
  private final Speech speech;

  BlockWriter(InlineWriter inlines, Typography type, Wording wording, Speech speech) {
    this.inlines = inlines;
    this.speech = speech;
    this.type = type;
    this.palette = type.palette();
    this.wording = wording;
  }

  /** Writes some blocks. */
  List<Flowable> write(List<Block> source, Scope scope) {
    List<Block> blocks = scope.depth() == 0 ? speech.in(source) : source;
    List<Flowable> flows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean introduces = i + 1 < blocks.size() && introduces(blocks.get(i), blocks.get(i + 1));
      flows.add(write(blocks.get(i), scope, type.paragraph(), introduces));
    }
    return flows;
  }

  /** Whether a block announces the next one: what ends with a colon does. */
  private static boolean introduces(Block block, Block next) {
    return block instanceof Paragraph paragraph
        && !(next instanceof Paragraph)
        && TextContent.of(paragraph.content()).strip().endsWith(":");
  }

  private Flowable write(Block block, Scope scope, ParagraphStyle look, boolean keepWithNext) {
    return switch (block) {
      case Paragraph p -> {
        boolean picture = scope.depth() == 0 && isPicture(p.content());
        ParagraphStyle placed = picture ? look.aligned(type.pictures()) : look;
        yield words(p.content(), scope, type.text(), placed, keepWithNext);
      }
      case Heading h -> heading(h, scope);
      case ListBlock l -> list(l, scope);
      case CodeBlock c -> code(c, scope);
      case Quote q ->
          new Framed(
              Optional.empty(),
              Optional.of(palette.line()),
              type.body() * 1.1,
              type.body() * 0.6,
              write(q.blocks(), scope.in(scope.node().add("BlockQuote"))));
      case Table t -> table(t, scope);
      case Callout c -> callout(c, scope);
      case Definitions d -> definitions(d, scope);
      case Rule r -> new Divider(palette.line(), 0.6, type.body() * 0.9);
      case Footnotes f -> footnotes(f, scope);
    };
  }

  /** Whether a paragraph shows nothing but pictures. */
  private static boolean isPicture(List<Inline> content) {
    return !TextContent.imagesWithin(content).isEmpty()
        && TextContent.within(content).stream()
            .noneMatch(
                inline ->
                    inline instanceof Code || (inline instanceof Text t && !t.text().isBlank()));
  }

  private Words words(
      List<Inline> content,
      Scope scope,
      TextStyle style,
      ParagraphStyle look,
      boolean keepWithNext) {
    return new Words(
        pieces(content, scope.node().add("P"), scope, style), look, keepWithNext, List.of());
  }

  private List<InlineItem> pieces(
      List<Inline> content, StructNode node, Scope scope, TextStyle style) {
    return inlines.write(content, node, style, scope.notes(), scope.subject());
  }

  private Flowable heading(Heading heading, Scope scope) {
    int level = scope.headings().within(heading.level());
    double size = type.headingSize(scope.headings().depth(level));
    StructNode node = scope.node().add("H" + level);
    TextStyle style = TextStyle.of(size, palette.title()).inBold();
    return new Words(
        pieces(heading.content(), node, scope, style),
        ParagraphStyle.of(size, 1.3, type.room(0.9), type.room(0.3)),
        true,
        inlines.links().names(heading));
  }

  private Flowable list(ListBlock list, Scope scope) {
    StructNode node =
        scope.node().add("L").with(Attribute.LIST_NUMBERING, list.ordered() ? "Decimal" : "Disc");
    List<Flowable> items = new ArrayList<>();
    int number = list.start().orElse(1);
    int count = list.items().size();
    for (int i = 0; i < count; i++) {
      boolean clings = i == 1 || i == count - 1;
      items.add(item(list.items().get(i), list, number + i, clings, scope.in(node)));
    }
    double gap = scope.depth() == 0 ? type.room(0.35) : 0;
    return new Hanging(0, Optional.empty(), gap, false, items);
  }

  private Flowable item(Item item, ListBlock list, int number, boolean clings, Scope scope) {
    StructNode node = scope.node().add("LI");
    StructNode label = node.add("Lbl");
    StructNode body = node.add("LBody");
    String text = list.ordered() ? number + "." : BULLETS.get(Math.min(scope.depth(), 2));
    TextStyle style = list.ordered() ? type.text() : type.text().in(palette.link());
    if (item.done().isPresent()) {
      text = (list.ordered() ? text + " " : "") + (item.done().get() ? "☑" : "☐");
      style = type.text();
    }
    TextPiece marker = new TextPiece(text, style, Optional.of(label), Optional.empty());
    Scope inside = scope.in(body).deeper();
    ParagraphStyle look = list.tight() ? type.tight() : type.paragraph();
    List<Flowable> content = new ArrayList<>();
    for (int i = 0; i < item.blocks().size(); i++) {
      boolean leads = i == 0 && item.blocks().size() > 1;
      content.add(write(item.blocks().get(i), inside, look, leads));
    }
    double indent = type.indent() * (text.length() > 2 ? 0.5 + 0.25 * text.length() : 1);
    return new Hanging(indent, Optional.of(marker), 0, clings, content);
  }

  private Flowable code(CodeBlock code, Scope scope) {
    StructNode node = scope.node().add("P").add("Code");
    TextStyle style =
        type.text().sized(Math.max(type.least(), type.body() * 0.95)).asCode(Optional.empty());
    List<String> lines = TabStops.expanded(code.text()).lines().toList();
    return new Listing(
        lines.isEmpty() ? List.of("") : lines, style, palette.tint(), palette.quiet(), node);
  }

  private Flowable callout(Callout callout, Scope scope) {
    StructNode node = scope.node().add("Div");
    List<Flowable> content = new ArrayList<>();
    TextStyle style = type.text().inBold().in(palette.title(callout.kind()));
    ParagraphStyle look = ParagraphStyle.of(type.body(), type.leading(), 0, 1);
    if (callout.title().isEmpty()) {
      TextPiece label =
          new TextPiece(
              wording.callout(callout.kind()), style, Optional.of(node.add("P")), Optional.empty());
      content.add(new Words(List.of(label), look, true, List.of()));
    } else {
      content.add(words(callout.title(), scope.in(node), style, look, true));
    }
    content.addAll(write(callout.blocks(), scope.in(node)));
    return new Framed(
        Optional.of(palette.ground(callout.kind())),
        Optional.of(palette.bar(callout.kind())),
        type.body(),
        type.body() * 0.7,
        content);
  }

  private Flowable table(Table table, Scope scope) {
    StructNode node = scope.node().add("Table");
    TextStyle style = type.text().sized(Math.max(type.least(), type.body() * 0.94));
    StructNode headGroup = table.rows().isEmpty() ? node : node.add("THead");
    List<Words> head = row(table, table.head(), headGroup, "TH", style.inBold(), scope);
    StructNode body = table.rows().isEmpty() ? node : node.add("TBody");
    List<List<Words>> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(row(table, row, body, "TD", style, scope));
    }
    return new Grid(head, rows, palette.line(), palette.tint());
  }

  private List<Words> row(
      Table table, TableRow row, StructNode group, String cellType, TextStyle style, Scope scope) {
    StructNode rowNode = group.add("TR");
    List<Words> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      StructNode cell = rowNode.add(cellType);
      if (cellType.equals("TH")) {
        cell.with(Attribute.SCOPE, "Column");
      }
      Alignment alignment = i < table.columns().size() ? table.columns().get(i) : Alignment.NONE;
      cells.add(
          new Words(
              pieces(row.cells().get(i).content(), cell, scope, style),
              ParagraphStyle.of(style.size(), 1.35, 0, 0).aligned(alignment),
              false,
              List.of()));
    }
    return cells;
  }

  private Flowable definitions(Definitions definitions, Scope scope) {
    StructNode list = scope.node().add("L").with(Attribute.LIST_NUMBERING, "None");
    List<Flowable> flows = new ArrayList<>();
    for (Definition entry : definitions.entries()) {
      StructNode item = list.add("LI");
      ParagraphStyle look = ParagraphStyle.of(type.body(), type.leading(), type.room(0.4), 0);
      flows.add(
          new Words(
              pieces(entry.term(), item.add("Lbl"), scope, type.text().inBold()),
              look,
              true,
              List.of()));
      Scope inside = scope.in(item.add("LBody")).deeper();
      for (List<Block> meaning : entry.meanings()) {
        flows.add(new Hanging(type.indent(), Optional.empty(), 0, false, write(meaning, inside)));
      }
    }
    return new Hanging(0, Optional.empty(), type.room(0.4), false, flows);
  }

  private Flowable footnotes(Footnotes footnotes, Scope scope) {
    StructNode list = scope.node().add("L").with(Attribute.LIST_NUMBERING, "None");
    List<Flowable> flows = new ArrayList<>();
    flows.add(new Divider(palette.line(), 0.5, type.body() * 0.5));
    for (Footnote note : footnotes.entries()) {
      StructNode item = list.add("LI");
      TextPiece marker =
          new TextPiece(note.label(), type.quiet(), Optional.of(item.add("Lbl")), Optional.empty());
      flows.add(new Flowable.Anchor("fn-" + note.label()));
      double indent = type.indent() * Math.max(1, 0.5 + 0.3 * note.label().length());
      flows.add(
          new Hanging(
              indent,
              Optional.of(marker),
              1,
              false,
              write(note.blocks(), scope.in(item.add("LBody")).deeper())));
    }
    return new Hanging(0, Optional.empty(), type.room(0.6), false, flows);
  }
}
