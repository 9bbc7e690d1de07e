package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.fragment.CallView.Part;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.text.TabStops;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definition;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the blocks of slides. */
final class BlockWriter {

  private final HtmlWriter html;
  private final InlineWriter inlines;
  private final PictureWriter pictures;
  private final NoteReferences references;
  private final Map<Heading, String> headingIds;
  private final Labels labels;
  private final List<ListBlock> rolls;
  private final TableWriter tables;
  private HeadingLevels levels = new HeadingLevels(0);
  private Map<String, String> noteIds = Map.of();

  BlockWriter(
      HtmlWriter html,
      InlineWriter inlines,
      PictureWriter pictures,
      NoteReferences references,
      Map<Heading, String> headingIds,
      Labels labels,
      List<ListBlock> rolls) {
    this.headingIds = headingIds;
    this.html = html;
    this.inlines = inlines;
    this.pictures = pictures;
    this.references = references;
    this.labels = labels;
    this.rolls = rolls;
    this.tables = new TableWriter(html, inlines, labels);
  }

  /**
   * Writes a slide.
   *
   * @param cssClass the class of its element
   * @param section the name of its section
   * @param above the level of the heading that the slide stands below
   */
  void write(Part part, String cssClass, String section, int above) {
    levels = new HeadingLevels(above);
    noteIds = part.noteIds();
    inlines.enter(noteIds);
    pictures.enter(section);
    if (part.isEmpty()) {
      return;
    }
    html.start(Tag.DIV, cssClass);
    part.id().ifPresent(id -> html.attribute(Attribute.ID, id));
    if (!part.subject().isEmpty()) {
      heading(part.sourceLevel().orElse(1), part.subject(), "rc-subject", Optional.empty());
    }
    part.picture().ifPresent(pictures::banner);
    arranged(part);
    if (!part.notes().isEmpty()) {
      html.start(Tag.DIV, "rc-notes");
      html.element(Tag.P, "rc-notes-title", labels.notes());
      part.notes().forEach(this::write);
      html.end();
    }
    html.end();
  }

  /** Columns stand beside each other where there is room. */
  private void arranged(Part part) {
    List<Block> blocks = part.blocks();
    int from = part.arrangement().map(Arrangement::above).orElse(0);
    List<Integer> columns = part.arrangement().map(Arrangement::columns).orElse(List.of());
    if (columns.isEmpty()
        || from + columns.stream().mapToInt(Integer::intValue).sum() > blocks.size()) {
      blocks.forEach(this::write);
      return;
    }
    blocks.subList(0, from).forEach(this::write);
    html.start(Tag.DIV, "rc-columns");
    for (int count : columns) {
      html.start(Tag.DIV, "rc-column");
      blocks.subList(from, from + count).forEach(this::write);
      html.end();
      from += count;
    }
    html.end();
    blocks.subList(from, blocks.size()).forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Paragraph p -> paragraph(p);
      case Heading h -> heading(h);
      case ListBlock l -> {
        if (rolls.contains(l)) {
          roll(l);
        } else {
          list(l);
        }
      }
      case CodeBlock c -> code(c);
      case Quote q -> {
        html.start(Tag.BLOCKQUOTE, "rc-quote");
        q.blocks().forEach(this::write);
        html.end();
      }
      case Table t -> tables.write(t);
      case Callout c -> callout(c);
      case Definitions d -> definitions(d);
      case Rule r -> html.start(Tag.HR, "rc-rule").end();
      case Footnotes f -> footnotes(f);
    }
  }

  private void code(CodeBlock block) {
    html.start(Tag.PRE, "rc-pre");
    if (inlines.around()
        == TextDirection.RIGHT_TO_LEFT) { // programs run from left to right everywhere
      html.attribute(Attribute.DIR, TextDirection.LEFT_TO_RIGHT.code());
    }
    html.start(Tag.CODE).verbatim(TabStops.expandedInside(block.text())).end().end();
  }

  private void paragraph(Paragraph paragraph) {
    Optional<List<Inline>> figures = figures(paragraph.content());
    if (figures.isPresent()) {
      figures.get().forEach(this::figure);
      return;
    }
    html.start(Tag.P);
    paragraph.role().ifPresent(role -> html.attribute(Attribute.CLASS, roleClass(role)));
    inlines.direction(paragraph.content());
    inlines.writePeople(
        paragraph.content(), paragraph.role().map(BlockWriter::linkClass).orElse(""));
    html.end();
  }

  /** The pictures of a paragraph that holds nothing else. */
  private static Optional<List<Inline>> figures(List<Inline> content) {
    List<Inline> shown = content.stream().filter(inline -> !isGap(inline)).toList();
    boolean figures = !shown.isEmpty() && shown.stream().allMatch(i -> pictureOf(i).isPresent());
    return figures ? Optional.of(shown) : Optional.empty();
  }

  private static boolean isGap(Inline inline) {
    return inline instanceof LineBreak || (inline instanceof Text t && t.text().isBlank());
  }

  private static Optional<Image> pictureOf(Inline inline) {
    if (inline instanceof Link link && link.content().size() == 1) {
      return pictureOf(link.content().getFirst());
    }
    return inline instanceof Image image ? Optional.of(image) : Optional.empty();
  }

  private void figure(Inline inline) {
    Image image = pictureOf(inline).orElseThrow();
    html.start(Tag.FIGURE, "rc-figure");
    if (inline instanceof Image) {
      pictures.inFigure(image);
    } else {
      inlines.write(List.of(inline));
    }
    image.title().ifPresent(title -> html.start(Tag.FIGCAPTION).text(title).end());
    html.end();
  }

  private void heading(Heading heading) {
    String cssClass = heading.role().map(BlockWriter::roleClass).orElse("rc-heading");
    heading(
        heading.level(), heading.content(), cssClass, Optional.ofNullable(headingIds.get(heading)));
  }

  private void heading(
      int sourceLevel, List<Inline> content, String cssClass, Optional<String> id) {
    boolean named =
        !TextContent.of(content).isBlank() || !TextContent.imagesWithin(content).isEmpty();
    if (!named) {
      return; // nothing is visible, and a heading must say something (WCAG 2.4.6)
    }
    html.start(Tag.heading(levels.next(sourceLevel)), cssClass);
    id.ifPresent(own -> html.attribute(Attribute.ID, own));
    inlines.direction(content);
    inlines.write(content);
    html.end();
  }

  /** A list of so many people that a reader rather asks for it. */
  private void roll(ListBlock list) {
    html.start(Tag.DETAILS, "rc-fold");
    html.start(Tag.SUMMARY).text("%s (%d)".formatted(labels.people(), list.items().size())).end();
    list(list);
    html.end();
  }

  private void list(ListBlock list) {
    html.start(list.ordered() ? Tag.OL : Tag.UL);
    boolean tasks = list.items().stream().anyMatch(item -> item.done().isPresent());
    html.attribute(Attribute.CLASS, tasks ? "rc-list rc-tasks" : "rc-list");
    if (list.ordered() && list.start().orElse(1) != 1) {
      html.attribute(Attribute.START, list.start().orElseThrow());
    }
    list.items().forEach(item -> item(item, list.tight()));
    html.end();
  }

  private void item(Item item, boolean tight) {
    html.start(Tag.LI);
    item.done()
        .ifPresent(done -> html.attribute(Attribute.CLASS, done ? "rc-task rc-done" : "rc-task"));
    TextDirection own =
        !item.blocks().isEmpty() && item.blocks().getFirst() instanceof Paragraph first
            ? inlines.direction(first.content())
            : inlines.around();
    TextDirection before = inlines.within(own);
    item.done().ifPresent(this::box);
    for (Block block : item.blocks()) {
      if (tight && block instanceof Paragraph p && figures(p.content()).isEmpty()) {
        inlines.write(p.content());
      } else {
        write(block);
      }
    }
    inlines.within(before);
    html.end();
  }

  /** A picture of a check box: a real one would be a form's field that nobody can use. */
  private void box(boolean done) {
    html.start(Tag.SPAN, "rc-box")
        .attribute(Attribute.ROLE, "img")
        .attribute(Attribute.ARIA_LABEL, done ? labels.done() : labels.open())
        .text(done ? "☑" : "☐")
        .end()
        .text(" ");
  }

  private void callout(Callout callout) {
    html.start(Tag.DIV, "rc-callout rc-" + callout.kind().name().toLowerCase(Locale.ROOT))
        .attribute(Attribute.ROLE, "note")
        .attribute(Attribute.ARIA_LABEL, labels.callout(callout.kind()));
    if (!callout.title().isEmpty()) {
      html.start(Tag.P, "rc-callout-title");
      inlines.write(callout.title());
      html.end();
    }
    callout.blocks().forEach(this::write);
    html.end();
  }

  private void definitions(Definitions definitions) {
    html.start(Tag.DL, "rc-definitions");
    for (Definition entry : definitions.entries()) {
      html.start(Tag.DT);
      inlines.direction(entry.term());
      inlines.write(entry.term());
      html.end();
      entry.meanings().forEach(this::meaning);
    }
    html.end();
  }

  private void meaning(List<Block> meaning) {
    html.start(Tag.DD);
    if (meaning.size() == 1 && meaning.getFirst() instanceof Paragraph only) {
      inlines.direction(only.content());
      inlines.write(only.content());
    } else {
      meaning.forEach(this::write);
    }
    html.end();
  }

  private void footnotes(Footnotes footnotes) {
    html.start(Tag.DL, "rc-footnotes");
    for (Footnote note : footnotes.entries()) {
      String id = noteIds.getOrDefault(note.label(), "");
      html.start(Tag.DT);
      if (!id.isEmpty()) {
        html.attribute(Attribute.ID, id);
      }
      html.text(note.label()).end();
      html.start(Tag.DD);
      if (note.blocks().size() == 1 && note.blocks().getFirst() instanceof Paragraph only) {
        inlines.write(only.content());
      } else {
        note.blocks().forEach(this::write);
      }
      references.first(id).ifPresent(this::wayBack);
      html.end();
    }
    html.end();
  }

  private void wayBack(String referenceId) {
    html.text(" ")
        .start(Tag.A, "rc-back")
        .attribute(Attribute.HREF, "#" + referenceId)
        .attribute(Attribute.ARIA_LABEL, labels.backToText())
        .text("↩\ufe0e")
        .end();
  }

  /** The class of links in a paragraph that names people, for readers of microformats. */
  private static String linkClass(Role role) {
    return switch (role) {
      case REPORT -> "p-author h-card";
      case PRESENTER -> "h-card";
      case DATE, TAGLINE, OCCASION -> "";
    };
  }

  private static String roleClass(Role role) {
    return switch (role) {
      case REPORT -> "rc-report";
      case PRESENTER -> "rc-presenter";
      case DATE -> "rc-date";
      case TAGLINE -> "rc-tagline";
      case OCCASION -> "rc-occasion";
    };
  }
}
