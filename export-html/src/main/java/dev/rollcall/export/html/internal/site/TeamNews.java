package dev.rollcall.export.html.internal.site;

import dev.rollcall.model.Call;
import dev.rollcall.model.Team;
import dev.rollcall.series.Series;
import dev.rollcall.series.change.CallChanges;
import dev.rollcall.series.change.Change;
import dev.rollcall.series.change.TeamChanges;
import dev.rollcall.series.identity.Teams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each team said in a call and had not said in the call before in which it reported. */
final class TeamNews {

  private final Map<Series.Entry, Map<String, List<String>>> news = new HashMap<>();

  TeamNews(Series series, Teams teams) {
    Map<String, Series.Entry> before = new HashMap<>();
    for (Series.Entry entry : series.calls()) {
      Map<String, List<Team>> sections = new LinkedHashMap<>();
      for (Team team : entry.call().teams()) {
        sections.computeIfAbsent(teams.idOf(team), id -> new ArrayList<>()).add(team);
      }
      Map<String, List<String>> own = new HashMap<>();
      sections.forEach(
          (id, of) -> {
            Series.Entry now = new Series.Entry(entry.name(), only(entry.call(), of));
            Series.Entry last = before.put(id, now);
            if (last != null) {
              own.put(id, fresh(CallChanges.between(last, now, teams)));
            }
          });
      news.put(entry, own);
    }
  }

  /** The news of a call by teams; none for those that reported for the first time. */
  Map<String, List<String>> of(Series.Entry call) {
    return news.getOrDefault(call, Map.of());
  }

  private static Call only(Call call, List<Team> sections) {
    return Call.builder().kind(call.kind()).addAllTeams(sections).build();
  }

  private static List<String> fresh(CallChanges changes) {
    return changes.teams().stream()
        .map(TeamChanges::items)
        .flatMap(List::stream)
        .filter(
            item -> item.status() == Change.Status.NEW || item.status() == Change.Status.REWORDED)
        .map(Change::text)
        .toList();
  }
}
