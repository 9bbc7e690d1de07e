package dev.rollcall.series.digest;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.Series;
import dev.rollcall.series.change.CallChanges;
import dev.rollcall.series.change.Change;
import dev.rollcall.series.change.Change.Status;
import dev.rollcall.series.identity.Teams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what each team said that it had not said in the call before in which it reported. */
final class NewsReader {

  private final Series series;
  private final Teams teams;

  /** What each team said last, as a call of its own. */
  private final Map<String, Series.Entry> before = new HashMap<>();

  private final Map<String, List<TeamNews.Report>> reports = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** The sections of a team in one call; those of no team stand behind all others. */
  private record Sections(String name, List<Team> teams, List<Slide> closing) {}

  NewsReader(Series series, Teams teams) {
    this.series = series;
    this.teams = teams;
  }

  /** The news of some calls of the series. */
  List<TeamNews> of(List<Series.Entry> calls) {
    Set<Series.Entry> wanted = Digest.identical(calls);
    for (Series.Entry call : series.calls()) {
      sections(call.call())
          .forEach((id, sections) -> read(call, id, sections, wanted.contains(call)));
    }
    Set<String> order = new LinkedHashSet<>();
    calls.reversed().forEach(call -> order.addAll(sections(call.call()).keySet()));
    if (order.remove("")) {
      order.add("");
    }
    return order.stream()
        .filter(id -> !reports.getOrDefault(id, List.of()).isEmpty())
        .map(
            id -> new TeamNews(id, names.getOrDefault(id, ""), reports.getOrDefault(id, List.of())))
        .toList();
  }

  private Map<String, Sections> sections(Call call) {
    Map<String, Sections> sections = new LinkedHashMap<>();
    for (Team team : call.teams()) {
      sections
          .computeIfAbsent(
              teams.idOf(team), id -> new Sections(team.name(), new ArrayList<>(), List.of()))
          .teams()
          .add(team);
    }
    if (!call.closing().isEmpty()) {
      sections.put("", new Sections("", List.of(), call.closing()));
    }
    return sections;
  }

  private void read(Series.Entry call, String id, Sections sections, boolean wanted) {
    Call own =
        Call.builder()
            .kind(call.call().kind())
            .addAllTeams(sections.teams())
            .addAllClosing(sections.closing())
            .build();
    Series.Entry now = new Series.Entry(call.name(), own);
    Optional<Series.Entry> last = Optional.ofNullable(before.put(id, now));
    if (!wanted) {
      return;
    }
    names.put(id, sections.name());
    List<Change> changes =
        last.map(earlier -> CallChanges.between(earlier, now, teams).items().toList())
            .orElse(List.of());
    Set<String> fresh = new HashSet<>();
    for (Change change : changes) {
      boolean isNews = change.status() == Status.NEW || change.status() == Status.REWORDED;
      if (isNews || change.done()) {
        fresh.add(change.text());
      }
    }
    PointReader reader =
        new PointReader(call.call(), last.isEmpty() ? text -> true : fresh::contains);
    List<Point> points = new ArrayList<>();
    for (Team team : sections.teams()) {
      points.addAll(reader.points(team.slides(), team.name()));
    }
    points.addAll(reader.points(sections.closing(), ""));
    if (!points.isEmpty()) {
      List<TeamNews.Report> of = reports.computeIfAbsent(id, i -> new ArrayList<>());
      forgetReworded(changes, of);
      of.add(new TeamNews.Report(call, reporters(sections.teams()), points));
    }
  }

  /** What a later call says in other words is told in these alone. */
  private static void forgetReworded(List<Change> changes, List<TeamNews.Report> reports) {
    Set<String> outdated = new HashSet<>();
    changes.forEach(change -> change.was().ifPresent(outdated::add));
    if (!outdated.isEmpty()) {
      reports.replaceAll(
          report ->
              new TeamNews.Report(
                  report.call(), report.reporters(), without(report.points(), outdated)));
      reports.removeIf(report -> report.points().isEmpty());
    }
  }

  private static List<Point> without(List<Point> points, Set<String> texts) {
    return points.stream()
        .map(point -> new Point(point.content(), point.isDone(), without(point.below(), texts)))
        .filter(
            point ->
                !point.below().isEmpty()
                    || !texts.contains(PointReader.plain(TextContent.of(point.content()))))
        .toList();
  }

  private static List<String> reporters(List<Team> sections) {
    return sections.stream()
        .flatMap(team -> team.reporters().stream())
        .map(Person::displayName)
        .distinct()
        .toList();
  }
}
