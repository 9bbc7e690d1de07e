package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.page.SiteFiles;
import dev.rollcall.export.html.internal.page.SiteLabels;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.export.html.internal.site.SiteView.SectionEntry;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of all calls by year, and of all teams. */
final class IndexPage {

  private static final String MAIN = "rc-index";

  private final SiteView site;
  private final HtmlOptions options;
  private final SiteLabels labels;

  IndexPage(SiteView site, HtmlOptions options) {
    this.site = site;
    this.options = options;
    labels = SiteLabels.in(site.language());
  }

  /** Returns the page. */
  String write() {
    return new PageFrame(options, SiteFiles.INDEX, site.title(), site.language(), MAIN)
        .write(Optional.empty(), this::head, this::main);
  }

  private void head(HtmlWriter html) {
    PageFrame.meta(html, Attribute.PROPERTY, "og:type", "website");
    PageFrame.meta(html, Attribute.PROPERTY, "og:title", site.title());
    PageFrame.address(options, SiteFiles.INDEX)
        .ifPresent(url -> PageFrame.meta(html, Attribute.PROPERTY, "og:url", url.value()));
  }

  private void main(HtmlWriter html) {
    html.start(Tag.DIV, "rc rc-index h-feed").attribute(Attribute.ID, MAIN);
    html.start(Tag.HEADER, "rc-header");
    html.element(Tag.H1, "rc-title p-name", site.title());
    html.end();
    calls(html, site, labels);
    for (TeamKind kind : TeamKind.values()) {
      teams(html, kind);
    }
    html.end();
  }

  /** Writes all calls by year, with what each leads to. */
  static void calls(HtmlWriter html, SiteView site, SiteLabels labels) {
    Map<String, List<CallEntry>> years = new LinkedHashMap<>();
    for (CallEntry call : site.calls()) {
      String year = call.date().map(d -> Integer.toString(d.getYear())).orElse(labels.undated());
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(call);
    }
    years.forEach(
        (year, calls) -> {
          html.start(Tag.SECTION, "rc-year").start(Tag.H2, "rc-name").text(year).end();
          calls.forEach(call -> call(html, call));
          html.end();
        });
  }

  private static void call(HtmlWriter html, CallEntry call) {
    html.start(Tag.ARTICLE, "rc-entry h-entry");
    call.language().ifPresent(language -> html.attribute(Attribute.LANG, language));
    html.start(Tag.H3, "rc-subject");
    html.start(Tag.A, "u-url p-name").href(SafeUrl.of(call.file())).text(call.fullName()).end();
    html.end();
    if (!call.note().isEmpty()) {
      html.element(Tag.P, "rc-occasion p-summary", call.note());
    }
    if (!call.sections().isEmpty()) {
      html.start(Tag.UL, "rc-inline");
      for (SectionEntry section : call.sections()) {
        html.start(Tag.LI)
            .start(Tag.A)
            .href(SafeUrl.of(call.file() + "#" + section.anchor()))
            .text(section.name())
            .end()
            .end();
      }
      html.end();
    }
    html.end();
  }

  /** A topic that came up once is found below its call. */
  private static boolean isListed(TeamEntry team) {
    return team.hasPage() || team.kind() != TeamKind.TOPIC;
  }

  private void teams(HtmlWriter html, TeamKind kind) {
    List<TeamEntry> teams =
        site.teams().stream().filter(team -> team.kind() == kind && isListed(team)).toList();
    if (teams.isEmpty()) {
      return;
    }
    html.start(Tag.SECTION, "rc-kind").start(Tag.H2, "rc-name").text(labels.kinds(kind)).end();
    html.start(Tag.UL, "rc-columns");
    for (TeamEntry team : teams) {
      html.start(Tag.LI).start(Tag.A).href(SafeUrl.of(team.file())).text(team.name()).end();
      html.text(" ").start(Tag.SPAN, "rc-count").text(Integer.toString(team.reports().size()));
      html.end().end();
    }
    html.end().end();
  }
}
