package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a slide's running text, of which every part knows where it stands. */
final class TextLine {

  private record Part(int from, Optional<SourceRange> range, boolean plain) {}

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder visible = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Optional<Role> role;
  private final boolean heading;

  private TextLine(Optional<Role> role, boolean heading) {
    this.role = role;
    this.heading = heading;
  }

  /** The characters; those of addresses and code are blanks, so that nobody reads dates in them. */
  String text() {
    return text.toString();
  }

  /** The characters as they are shown. */
  String shown() {
    return visible.toString();
  }

  Optional<Role> role() {
    return role;
  }

  boolean isHeading() {
    return heading;
  }

  /** Where a part of the line stands. */
  Optional<SourceRange> range(int from, int to) {
    Optional<SourceRange> range = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int end = i + 1 < parts.size() ? parts.get(i + 1).from() : visible.length();
      if (end <= from || part.from() >= to || part.range().isEmpty()) {
        continue;
      }
      SourceRange piece =
          narrow(part, part.range().get(), Math.max(from, part.from()), Math.min(to, end), end);
      range = Optional.of(range.map(r -> r.union(piece)).orElse(piece));
    }
    return range;
  }

  /** Where the line stands. */
  Optional<SourceRange> range() {
    return range(0, Math.max(1, visible.length()));
  }

  private SourceRange narrow(Part part, SourceRange range, int from, int to, int end) {
    int length = visible.codePointCount(part.from(), end);
    boolean exact =
        part.plain()
            && range.line() == range.endLine()
            && range.endColumn() - range.column() + 1 == length;
    if (!exact || from >= to) {
      return range;
    }
    int start = range.column() + visible.codePointCount(part.from(), from);
    int last = start + visible.codePointCount(from, to) - 1;
    return new SourceRange(range.line(), start, range.line(), last);
  }

  /** The lines of a slide: its title, its blocks; not its notes, not its code. */
  static List<TextLine> of(Slide slide) {
    List<TextLine> lines = new ArrayList<>();
    add(slide.title(), Optional.empty(), true, lines);
    addBlocks(slide.blocks(), lines);
    return lines;
  }

  private static void addBlocks(List<Block> blocks, List<TextLine> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph p -> add(p.content(), p.role(), false, lines);
        case Heading h -> add(h.content(), h.role(), true, lines);
        case ListBlock l -> l.items().forEach(item -> addBlocks(item.blocks(), lines));
        case Quote q -> addBlocks(q.blocks(), lines);
        case Callout c -> {
          add(c.title(), Optional.empty(), false, lines);
          addBlocks(c.blocks(), lines);
        }
        case Table t -> {
          addRow(t.head(), lines);
          t.rows().forEach(row -> addRow(row, lines));
        }
        case Definitions d ->
            d.entries()
                .forEach(
                    entry -> {
                      add(entry.term(), Optional.empty(), false, lines);
                      entry.meanings().forEach(meaning -> addBlocks(meaning, lines));
                    });
        case Footnotes f -> f.entries().forEach(note -> addBlocks(note.blocks(), lines));
        case CodeBlock c -> {}
        case Rule r -> {}
      }
    }
  }

  private static void addRow(TableRow row, List<TextLine> lines) {
    row.cells().forEach(cell -> add(cell.content(), Optional.empty(), false, lines));
  }

  private static void add(
      List<Inline> content, Optional<Role> role, boolean heading, List<TextLine> lines) {
    TextLine line = new TextLine(role, heading);
    for (Inline inline : content) {
      if (inline instanceof LineBreak) {
        lines.add(line);
        line = new TextLine(role, heading);
      } else {
        line.append(inline);
      }
    }
    lines.add(line);
  }

  private void append(Inline inline) {
    if (inline instanceof Image) {
      return;
    }
    List<Inline> children = TextContent.children(inline);
    boolean address = inline instanceof Link link && TextContent.of(link.content()).contains("://");
    if (!children.isEmpty() && !address) {
      children.forEach(this::append);
      return;
    }
    String characters = TextContent.of(List.of(inline));
    parts.add(new Part(visible.length(), inline.range(), inline instanceof Text));
    visible.append(characters);
    text.append(inline instanceof Text ? characters : " ".repeat(characters.length()));
  }
}
