package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.fragment.Labels;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.page.SiteFiles;
import dev.rollcall.export.html.internal.page.SiteLabels;
import dev.rollcall.export.html.internal.site.SiteView.Report;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import dev.rollcall.model.text.SafeUrl;
import java.util.List;
import java.util.Optional;

/** The page of a team: what it reported, call by call. */
final class TeamPage {

  private static final String MAIN = "rc-team-page";

  /** Characters: so much is said of each report that one knows whether to read it. */
  private static final int EXCERPT = 320;

  private final SiteView site;
  private final TeamEntry team;
  private final HtmlOptions options;

  TeamPage(SiteView site, TeamEntry team, HtmlOptions options) {
    this.site = site;
    this.team = team;
    this.options = options;
  }

  /** Returns the page. */
  String write() {
    String title = team.name() + " – " + site.title();
    return new PageFrame(options, team.file(), title, site.language(), MAIN)
        .write(Optional.empty(), this::head, this::main);
  }

  private void head(HtmlWriter html) {
    html.start(Tag.LINK)
        .attribute(Attribute.REL, "alternate")
        .attribute(Attribute.TYPE, SiteFiles.FEED_MEDIA_TYPE)
        .attribute(Attribute.TITLE, team.name())
        .href(SafeUrl.of(AtomFeed.file(team)))
        .end();
  }

  private void main(HtmlWriter html) {
    SiteLabels labels = SiteLabels.in(site.language());
    html.start(Tag.DIV, "rc rc-index h-feed").attribute(Attribute.ID, MAIN);
    html.start(Tag.HEADER, "rc-header");
    html.element(Tag.P, "rc-series", site.title());
    html.element(Tag.H1, "rc-title p-name", team.name());
    if (!team.otherNames().isEmpty()) {
      String others = String.join(", ", team.otherNames());
      html.element(Tag.P, "rc-occasion", labels.alsoCalled() + " " + others);
    }
    html.end();
    actions(html, labels);
    team.reports().forEach(report -> report(html, report));
    html.end();
  }

  private void actions(HtmlWriter html, SiteLabels labels) {
    List<PromiseEntry> open =
        site.actions().stream()
            .filter(action -> action.state() == PromiseEntry.State.OPEN)
            .filter(action -> action.team().filter(t -> t.id().equals(team.id())).isPresent())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    html.start(Tag.SECTION, "rc-kind").start(Tag.H2, "rc-name").text(labels.open()).end();
    html.start(Tag.UL, "rc-list");
    for (PromiseEntry action : open) {
      html.start(Tag.LI)
          .start(Tag.A)
          .href(SafeUrl.of(PromisesPage.ACTIONS + "#" + action.id()))
          .text(action.text())
          .end()
          .end();
    }
    html.end().end();
  }

  private void report(HtmlWriter html, Report report) {
    html.start(Tag.ARTICLE, "rc-entry h-entry");
    report.call().language().ifPresent(language -> html.attribute(Attribute.LANG, language));
    html.start(Tag.H2, "rc-subject");
    html.start(Tag.A, "u-url p-name")
        .href(SafeUrl.of(report.call().file() + "#" + report.section().anchor()))
        .text(report.call().shortName())
        .end();
    html.end();
    if (!report.section().reporters().isEmpty()) {
      String names = String.join(", ", report.section().reporters());
      html.element(
          Tag.P, "rc-report", Labels.in(report.call().language()).reportBy() + " " + names);
    }
    if (!report.section().subjects().isEmpty()) {
      html.start(Tag.UL, "rc-inline");
      report.section().subjects().forEach(s -> html.start(Tag.LI).text(s).end());
      html.end();
    }
    if (!report.news().isEmpty()) {
      html.start(Tag.UL, "rc-list");
      report.news().forEach(news -> html.start(Tag.LI).text(excerpt(news)).end());
      html.end();
    }
    String text = report.news().isEmpty() ? excerpt(report.section().text()) : "";
    if (!text.isEmpty()) {
      html.element(Tag.P, "rc-excerpt p-summary", text);
    }
    html.end();
  }

  /** The beginning of a text, up to the end of a word. */
  static String excerpt(String text) {
    String line = text.replaceAll("\\s*\\n\\s*", " · ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    int blank = line.lastIndexOf(' ', EXCERPT);
    int whole = Character.isLowSurrogate(line.charAt(EXCERPT)) ? EXCERPT - 1 : EXCERPT;
    int end = blank > EXCERPT / 2 ? blank : whole;
    return line.substring(0, end) + " …";
  }
}
