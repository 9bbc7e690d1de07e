package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.html.internal.page.PageFrame;
import dev.rollcall.export.html.internal.page.SiteLabels;
import dev.rollcall.export.html.internal.site.PromiseEntry.State;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page of all actions, by what became of them and by people; or that of all decisions. */
public final class PromisesPage {

  /** The page of the actions. */
  public static final String ACTIONS = "actions.html";

  /** The page of the decisions. */
  public static final String DECISIONS = "decisions.html";

  private final SiteView site;
  private final HtmlOptions options;
  private final SiteLabels labels;
  private final String file;
  private final String title;
  private final List<PromiseEntry> entries;

  private PromisesPage(
      SiteView site, HtmlOptions options, String file, String title, List<PromiseEntry> entries) {
    this.site = site;
    this.options = options;
    labels = SiteLabels.in(site.language());
    this.file = file;
    this.title = title;
    this.entries = entries;
  }

  static PromisesPage ofActions(SiteView site, HtmlOptions options) {
    String title = SiteLabels.in(site.language()).actions();
    return new PromisesPage(site, options, ACTIONS, title, site.actions());
  }

  static PromisesPage ofDecisions(SiteView site, HtmlOptions options) {
    String title = SiteLabels.in(site.language()).decisions();
    return new PromisesPage(site, options, DECISIONS, title, site.decisions());
  }

  /** Returns the page. */
  String write() {
    return new PageFrame(
            options, file, title + " – " + site.title(), site.language(), "rc-promises")
        .write(Optional.empty(), head -> {}, this::main);
  }

  private void main(HtmlWriter html) {
    html.start(Tag.DIV, "rc rc-index").attribute(Attribute.ID, "rc-promises");
    html.start(Tag.HEADER, "rc-header");
    html.element(Tag.P, "rc-series", site.title());
    html.element(Tag.H1, "rc-title", title);
    html.end();
    if (entries.isEmpty()) {
      html.element(Tag.P, "rc-status", labels.none());
    }
    for (State state : State.values()) {
      List<PromiseEntry> those = entries.stream().filter(e -> e.state() == state).toList();
      if (!those.isEmpty()) {
        section(html, heading(state), those);
      }
    }
    people(html);
    html.end();
  }

  private String heading(State state) {
    return switch (state) {
      case OPEN -> labels.open();
      case UNHEARD -> labels.unheard();
      case DONE -> labels.done();
      case DECIDED -> labels.decided();
    };
  }

  private void section(HtmlWriter html, String name, List<PromiseEntry> those) {
    html.start(Tag.SECTION, "rc-kind");
    html.start(Tag.H2, "rc-name").text(name + " (" + those.size() + ")").end();
    those.forEach(entry -> entry(html, entry));
    html.end();
  }

  private void entry(HtmlWriter html, PromiseEntry entry) {
    html.start(Tag.ARTICLE, "rc-entry").attribute(Attribute.ID, entry.id());
    entry.first().language().ifPresent(language -> html.attribute(Attribute.LANG, language));
    html.element(Tag.P, "rc-what", entry.text());
    List<String> facts = new ArrayList<>();
    if (!entry.owners().isEmpty()) {
      facts.add(String.join(", ", entry.owners()));
    }
    entry.due().ifPresent(due -> facts.add(labels.due() + " " + due));
    if (!entry.way().isEmpty() && !entry.way().equals("decision")) {
      facts.add(entry.way());
    }
    html.start(Tag.UL, "rc-inline");
    facts.forEach(fact -> html.start(Tag.LI).text(fact).end());
    entry.team().ifPresent(team -> link(html, team.file(), team.name()));
    link(html, entry.first().file(), entry.first().shortName());
    if (entry.calls().size() > 1) {
      CallEntry last = entry.calls().getLast();
      html.start(Tag.LI).text(labels.again() + " ");
      html.start(Tag.A).href(SafeUrl.of(last.file())).text(last.shortName()).end().end();
    }
    html.end().end();
  }

  private static void link(HtmlWriter html, String file, String name) {
    html.start(Tag.LI).start(Tag.A).href(SafeUrl.of(file)).text(name).end().end();
  }

  /** Who has what to do: the same as above, in another order. */
  private void people(HtmlWriter html) {
    Map<String, List<PromiseEntry>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (PromiseEntry entry : entries) {
      if (entry.state() == State.OPEN || entry.state() == State.UNHEARD) {
        entry
            .owners()
            .forEach(owner -> byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(entry));
      }
    }
    if (byOwner.isEmpty()) {
      return;
    }
    html.start(Tag.SECTION, "rc-kind").start(Tag.H2, "rc-name").text(labels.byPerson()).end();
    byOwner.forEach(
        (owner, those) -> {
          html.start(Tag.H3, "rc-subject").text(owner).end();
          html.start(Tag.UL, "rc-list");
          for (PromiseEntry entry : those) {
            html.start(Tag.LI)
                .start(Tag.A)
                .attribute(Attribute.HREF, "#" + entry.id())
                .text(entry.text())
                .end()
                .end();
          }
          html.end();
        });
    html.end();
  }
}
