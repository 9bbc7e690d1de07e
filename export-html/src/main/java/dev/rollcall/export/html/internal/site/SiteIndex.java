package dev.rollcall.export.html.internal.site;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Target;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.page.SiteFiles;
import dev.rollcall.export.html.internal.page.StyleSheet;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An index page of all calls, the story of each team that recurs, actions and decisions, a search,
 * a feed and calendars.
 */
public final class SiteIndex implements CallIndex {

  private final HtmlOptions options;

  /** Creates an index with the options of the pages it leads to. */
  public SiteIndex(HtmlOptions options) {
    this.options = options;
  }

  @Override
  public String baseName() {
    return "index";
  }

  @Override
  public Set<String> files(String name) {
    return Set.of(
        SiteFiles.INDEX,
        SiteFiles.SEARCH,
        SearchPage.DATA,
        SearchPage.PROGRAM,
        SiteFiles.FEED,
        StyleSheet.FILE,
        PromisesPage.ACTIONS,
        PromisesPage.DECISIONS,
        "actions.json",
        "actions.csv",
        "decisions.json",
        "decisions.csv",
        CalendarFile.CALLS,
        CalendarFile.ACTIONS);
  }

  @Override
  public void write(List<Entry> entries, ExportContext context, Target target) throws IOException {
    SiteView site = new SitePlanner(options, context).plan(entries);
    Map<String, String> files = new TreeMap<>();
    files.put(StyleSheet.FILE, StyleSheet.in(context));
    SearchPage search = new SearchPage(site, options);
    files.put(SiteFiles.SEARCH, search.page());
    files.put(SearchPage.DATA, search.data());
    files.put(SearchPage.PROGRAM, SearchPage.program());
    files.put(SiteFiles.FEED, AtomFeed.ofCalls(site, options).write());
    files.put(PromisesPage.ACTIONS, PromisesPage.ofActions(site, options).write());
    files.put(PromisesPage.DECISIONS, PromisesPage.ofDecisions(site, options).write());
    files.put("actions.json", PromiseData.json(site.actions()));
    files.put("actions.csv", PromiseData.csv(site.actions()));
    files.put("decisions.json", PromiseData.json(site.decisions()));
    files.put("decisions.csv", PromiseData.csv(site.decisions()));
    files.put(CalendarFile.CALLS, new CalendarFile(site, options).calls());
    files.put(CalendarFile.ACTIONS, new CalendarFile(site, options).actions());
    for (TeamEntry team : site.teams()) {
      if (team.hasPage()) {
        files.put(team.file(), new TeamPage(site, team, options).write());
        files.put(AtomFeed.file(team), AtomFeed.ofTeam(site, team, options).write());
      }
    }
    String index = new IndexPage(site, options).write();
    target.document(out -> out.write(index.getBytes(StandardCharsets.UTF_8)));
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      target.companion(file.getKey(), out -> out.write(bytes));
    }
  }
}
