package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.Table;
import dev.rollcall.parser.internal.text.InlineEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks the paragraphs and headings that have a role in the call; a paragraph whose lines mean
 * different things becomes several.
 */
public final class RoleMarks {

  private final LineRoles roles;

  public RoleMarks(LineRoles roles) {
    this.roles = roles;
  }

  /** The blocks with their roles. */
  public List<Block> mark(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      marked.addAll(mark(block));
    }
    return marked;
  }

  private List<Block> mark(Block block) {
    return switch (block) {
      case Paragraph p -> paragraph(p);
      case Heading h -> List.of(heading(h));
      case ListBlock l ->
          List.of(
              ListBlock.builder()
                  .ordered(l.ordered())
                  .start(l.start())
                  .tight(l.tight())
                  .addAllItems(l.items().stream().map(this::item).toList())
                  .source(l.source())
                  .build());
      case Quote q ->
          List.of(Quote.builder().addAllBlocks(mark(q.blocks())).source(q.source()).build());
      case Callout c ->
          List.of(
              Callout.builder()
                  .kind(c.kind())
                  .addAllTitle(c.title())
                  .addAllBlocks(mark(c.blocks()))
                  .source(c.source())
                  .build());
      case CodeBlock c -> List.of(c);
      case Table t -> List.of(t);
      case Definitions d -> List.of(d);
      case Rule r -> List.of(r);
      case Footnotes f -> List.of(f);
    };
  }

  private Item item(Item item) {
    return Item.builder()
        .done(item.done())
        .addAllBlocks(mark(item.blocks()))
        .source(item.source())
        .build();
  }

  private Heading heading(Heading heading) {
    Optional<Role> role = heading.role().or(() -> roles.role(heading.content()));
    return role.isEmpty() || role.equals(heading.role())
        ? heading
        : Heading.builder()
            .level(heading.level())
            .role(role)
            .addAllContent(heading.content())
            .source(heading.source())
            .build();
  }

  private List<Block> paragraph(Paragraph paragraph) {
    if (paragraph.role().isPresent()) {
      return List.of(paragraph);
    }
    List<List<Inline>> lines = InlineEdits.lines(paragraph.content());
    List<Optional<Role>> found = lines.stream().map(roles::role).toList();
    if (found.stream().allMatch(Optional::isEmpty)) {
      return List.of(paragraph);
    }
    if (lines.size() == 1) {
      return List.of(
          Paragraph.builder()
              .role(found.getFirst())
              .addAllContent(paragraph.content())
              .source(paragraph.source())
              .build());
    }
    List<Block> parts = new ArrayList<>();
    List<Inline> plain = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (found.get(i).isEmpty()) {
        if (!plain.isEmpty()) {
          plain.add(LineBreak.builder().build());
        }
        plain.addAll(lines.get(i));
        continue;
      }
      add(plain, Optional.empty(), parts);
      plain = new ArrayList<>();
      add(lines.get(i), found.get(i), parts);
    }
    add(plain, Optional.empty(), parts);
    return parts;
  }

  private static void add(List<Inline> content, Optional<Role> role, List<Block> parts) {
    List<Inline> tidy = InlineEdits.tidy(content);
    if (!tidy.isEmpty()) {
      parts.add(
          Paragraph.builder()
              .role(role)
              .addAllContent(tidy)
              .source(InlineEdits.range(tidy))
              .build());
    }
  }
}
