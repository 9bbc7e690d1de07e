package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.markup.TextColor;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes running text. */
final class InlineWriter {

  private static final String NOTE = "#fn-";

  private final HtmlWriter html;
  private final PictureWriter pictures;
  private final NoteReferences references;
  private final Map<SafeUrl, SafeUrl> hrefs;
  private Map<String, String> noteIds = Map.of();
  private TextDirection around;
  private boolean inLink;

  InlineWriter(
      HtmlWriter html,
      PictureWriter pictures,
      NoteReferences references,
      Map<SafeUrl, SafeUrl> hrefs,
      TextDirection around) {
    this.around = around;
    this.hrefs = hrefs;
    this.html = html;
    this.pictures = pictures;
    this.references = references;
  }

  /** Enters a slide, whose references lead to these footnotes. */
  void enter(Map<String, String> idsByLabel) {
    noteIds = idsByLabel;
  }

  /**
   * Lets the element that was just started run its own way, where its text begins so.
   *
   * @return the direction that its text runs in
   */
  TextDirection direction(List<? extends Inline> content) {
    TextDirection own = TextDirection.ofText(TextContent.of(content)).orElse(around);
    if (own != around) {
      html.attribute(Attribute.DIR, "auto");
    }
    return own;
  }

  /** The direction of what is around. */
  TextDirection around() {
    return around;
  }

  /** Enters an element whose content runs in a direction; returns that of what is around it. */
  TextDirection within(TextDirection direction) {
    TextDirection before = around;
    around = direction;
    return before;
  }

  void write(List<? extends Inline> content) {
    content.forEach(inline -> write(inline, ""));
  }

  /** Writes text whose links lead to people; they get a class for readers of microformats. */
  void writePeople(List<? extends Inline> content, String linkClass) {
    content.forEach(inline -> write(inline, linkClass));
  }

  private void write(Inline inline, String linkClass) {
    switch (inline) {
      case Text t -> text(t);
      case Emphasis e -> within(Tag.EM, "", e.content(), linkClass);
      case Strong s -> within(Tag.STRONG, "", s.content(), linkClass);
      case Strike s -> within(Tag.DEL, "", s.content(), linkClass);
      case Inserted i -> within(Tag.INS, "", i.content(), linkClass);
      case Mark m -> within(Tag.MARK, "rc-highlight", m.content(), linkClass);
      case Subscript s -> within(Tag.SUB, "", s.content(), linkClass);
      case Superscript s -> within(Tag.SUP, "", s.content(), linkClass);
      case Colored c ->
          TextColor.classOf(c.color())
              .ifPresentOrElse(
                  ink -> within(Tag.SPAN, ink, c.content(), linkClass),
                  () -> writePeople(c.content(), linkClass));
      case Code c -> html.start(Tag.CODE, "rc-code").text(c.text()).end();
      case Link l -> link(l, linkClass);
      case Image i -> pictures.inText(i);
      case LineBreak b -> html.start(Tag.BR).end();
    }
  }

  private void within(Tag tag, String cssClass, List<Inline> content, String linkClass) {
    html.start(tag);
    if (!cssClass.isEmpty()) {
      html.attribute(Attribute.CLASS, cssClass);
    }
    writePeople(content, linkClass);
    html.end();
  }

  private void text(Text text) {
    boolean abbreviation = text.expansion().isPresent();
    Optional<String> language = text.language().flatMap(LanguageTag::of);
    boolean marked = abbreviation || language.isPresent();
    if (marked) {
      html.start(abbreviation ? Tag.ABBR : Tag.SPAN);
      language.ifPresent(tag -> html.attribute(Attribute.LANG, tag));
      text.expansion().ifPresent(expansion -> html.attribute(Attribute.TITLE, expansion));
    }
    html.text(text.text());
    if (marked) {
      html.end();
    }
  }

  private void link(Link link, String linkClass) {
    SafeUrl target = hrefs.getOrDefault(link.target(), link.target());
    boolean leadsNowhere =
        target.isFragment() && noteId(target).isEmpty() && !hrefs.containsKey(link.target());
    if (inLink || leadsNowhere) { // HTML knows no link in a link (4.5.1)
      writePeople(link.content(), linkClass);
      return;
    }
    inLink = true;
    html.start(Tag.A);
    Optional<String> noteId = noteId(target);
    if (noteId.isPresent()) {
      html.attribute(Attribute.CLASS, "rc-noteref")
          .attribute(Attribute.ID, references.next(noteId.get()))
          .attribute(Attribute.HREF, "#" + noteId.get());
    } else {
      if (!linkClass.isEmpty()) {
        html.attribute(Attribute.CLASS, linkClass);
      }
      html.href(target);
    }
    link.title().ifPresent(title -> html.attribute(Attribute.TITLE, title));
    if (hasName(link)) {
      write(link.content());
    } else {
      html.text(target.value()); // a link needs a name (WCAG 2.4.4)
    }
    html.end();
    inLink = false;
  }

  private static boolean hasName(Link link) {
    return !TextContent.of(link.content()).isBlank()
        || !TextContent.imagesWithin(link.content()).isEmpty();
  }

  private Optional<String> noteId(SafeUrl target) {
    return target.value().startsWith(NOTE)
        ? Optional.ofNullable(noteIds.get(target.value().substring(NOTE.length())))
        : Optional.empty();
  }
}
