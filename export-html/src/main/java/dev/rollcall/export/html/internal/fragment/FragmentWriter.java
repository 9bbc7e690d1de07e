package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.fragment.CallView.ContentsEntry;
import dev.rollcall.export.html.internal.fragment.CallView.CoverLine;
import dev.rollcall.export.html.internal.fragment.CallView.LineKind;
import dev.rollcall.export.html.internal.fragment.CallView.Section;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.model.Person;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.List;

/** Writes a call as one {@code article}. */
public final class FragmentWriter {

  private static final int DEEPEST = 6;

  /** What a date of HTML and of schema.org can say. */
  private static final int LAST_YEAR = 9999;

  private final CallView view;
  private final int titleLevel;
  private final Labels labels;
  private final HtmlWriter html = new HtmlWriter();
  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final PictureWriter pictures;

  /**
   * Prepares to write.
   *
   * @param titleLevel the level of the title's heading, 1 to 6; sections stand one below
   */
  public FragmentWriter(CallView view, Pictures images, int titleLevel) {
    this.view = view;
    this.titleLevel = titleLevel;
    labels = Labels.in(view.language());
    NoteReferences references = new NoteReferences();
    pictures = new PictureWriter(html, images, labels);
    inlines = new InlineWriter(html, pictures, references, view.hrefs(), view.direction());
    blocks =
        new BlockWriter(
            html, inlines, pictures, references, view.headingIds(), labels, view.rolls());
  }

  /** Returns the fragment, which ends with a line feed. */
  public String write() {
    html.start(Tag.ARTICLE, "rc h-event").attribute(Attribute.ID, view.id());
    view.language().ifPresent(language -> html.attribute(Attribute.LANG, language));
    // Said even where it is the usual one: the page around it may run the other way.
    html.attribute(Attribute.DIR, view.direction().code());
    html.attribute(Attribute.ITEMSCOPE, "itemscope")
        .attribute(Attribute.ITEMTYPE, "https://schema.org/Event")
        // The text of a call is never a template of the page it stands in.
        .attribute(Attribute.DATA_NG_NON_BINDABLE, "");
    header();
    contents();
    view.cover().forEach(part -> blocks.write(part, "rc-slide", view.title(), titleLevel));
    view.tables().forEach(new SummaryWriter(html, inlines)::write);
    if (!view.sections().isEmpty()) {
      html.start(Tag.DIV, "rc-sections h-feed");
      view.sections().forEach(this::section);
      html.end();
    }
    view.closing().forEach(part -> blocks.write(part, "rc-slide", view.title(), titleLevel));
    return html.end().result();
  }

  private void header() {
    html.start(Tag.HEADER, "rc-header");
    view.banner().ifPresent(pictures::banner);
    view.lines().stream().filter(l -> l.kind() == LineKind.SERIES).forEach(this::line);
    html.start(Tag.heading(titleLevel), "rc-title p-name").attribute(Attribute.ITEMPROP, "name");
    inlines.direction(List.of(Text.of(view.title())));
    html.text(view.title()).end();
    view.date().ifPresent(this::date);
    view.lines().stream().filter(l -> l.kind() != LineKind.SERIES).forEach(this::line);
    html.end();
  }

  private void date(LocalDate date) {
    html.start(Tag.P, "rc-date");
    if (!canBeSaid(date)) {
      html.text(date.toString()).end();
      return;
    }
    html.start(Tag.TIME, "dt-start")
        .attribute(Attribute.DATETIME, date.toString())
        .attribute(Attribute.ITEMPROP, "startDate")
        .text(date.toString())
        .end()
        .end();
  }

  /** Whether a date of HTML can name a day. */
  static boolean canBeSaid(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
  }

  private void line(CoverLine line) {
    line.fold()
        .ifPresent(fold -> html.start(Tag.DETAILS, "rc-fold").start(Tag.SUMMARY).text(fold).end());
    html.start(
        Tag.P,
        switch (line.kind()) {
          case SERIES -> "rc-series";
          case TAGLINE -> "rc-tagline p-summary";
          case OCCASION -> "rc-occasion";
          case PRESENTER -> "rc-presenter";
          case PEOPLE -> "rc-people";
          case OTHER -> "rc-line";
        });
    if (line.kind() == LineKind.TAGLINE) {
      html.attribute(Attribute.ITEMPROP, "description");
    }
    inlines.direction(line.content());
    if (line.kind() == LineKind.PRESENTER) {
      inlines.writePeople(line.content(), "p-organizer h-card");
    } else {
      inlines.write(line.content());
    }
    html.end();
    if (line.fold().isPresent()) {
      html.end();
    }
  }

  private void contents() {
    if (view.contents().isEmpty()) {
      return;
    }
    String id = view.id() + "_contents";
    html.start(Tag.NAV, "rc-contents").attribute(Attribute.ARIA_LABELLEDBY, id);
    html.start(Tag.P, "rc-contents-title")
        .attribute(Attribute.ID, id)
        .text(labels.contents())
        .end();
    html.start(Tag.UL);
    for (ContentsEntry entry : view.contents()) {
      html.start(Tag.LI);
      inlines.direction(List.of(Text.of(entry.name())));
      html.start(Tag.A).attribute(Attribute.HREF, "#" + entry.id()).text(entry.name()).end().end();
    }
    html.end().end();
  }

  private void section(Section section) {
    html.start(Tag.SECTION, "rc-section rc-" + kind(section.kind()) + " h-entry")
        .attribute(Attribute.ID, section.id());
    int level = Math.min(DEEPEST, titleLevel + 1);
    pictures.enter(section.name());
    html.start(Tag.heading(level), "rc-name p-name");
    inlines.direction(section.heading());
    inlines.write(section.heading());
    html.end();
    reporters(section.reporters());
    section
        .parts()
        .forEach(part -> blocks.write(part, "rc-slide e-content", section.name(), level));
    html.end();
  }

  private void reporters(List<Person> reporters) {
    if (reporters.isEmpty()) {
      return;
    }
    html.start(Tag.P, "rc-report").text(labels.reportBy());
    String gap = " ";
    for (Person reporter : reporters) {
      html.text(gap).start(reporter.url().isPresent() ? Tag.A : Tag.SPAN, "p-author h-card");
      reporter.url().ifPresent(html::href);
      html.text(reporter.displayName()).end();
      gap = ", ";
    }
    html.end();
  }

  private static String kind(TeamKind kind) {
    return switch (kind) {
      case TEAM -> "team";
      case SIG -> "sig";
      case TOPIC -> "topic";
    };
  }
}
