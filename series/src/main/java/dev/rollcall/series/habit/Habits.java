package dev.rollcall.series.habit;

import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.TeamIdentity;
import dev.rollcall.series.identity.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the last calls of a series have in common.
 *
 * @param last the last call
 * @param rhythm how often calls are; empty where too few have a date
 * @param teams the sections that recur, in their usual order
 */
public record Habits(Series.Entry last, Optional<Rhythm> rhythm, List<UsualTeam> teams) {

  /** Calls that tell what is usual. */
  private static final int RECENT = 4;

  /** Copies the teams. */
  public Habits {
    teams = List.copyOf(teams);
  }

  /** The habits of a series; empty where it has no calls. */
  public static Optional<Habits> of(Series series, Teams teams) {
    if (series.calls().isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = series.calls().stream().flatMap(call -> call.date().stream()).toList();
    List<Series.Entry> recent =
        series.calls().subList(Math.max(0, series.calls().size() - RECENT), series.calls().size());
    return Optional.of(new Habits(recent.getLast(), Rhythm.of(days), usual(recent, teams)));
  }

  /** Sections of at least half of the calls, in the order of the latest, others where they were. */
  private static List<UsualTeam> usual(List<Series.Entry> recent, Teams teams) {
    Map<String, List<UsualTeam>> seen = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    for (Series.Entry call : recent.reversed()) {
      Set<String> told = new HashSet<>();
      String before = "";
      for (Team section : call.call().teams()) {
        Optional<TeamIdentity> team = teams.of(section);
        if (team.isPresent() && told.add(team.get().id())) {
          String id = team.get().id();
          seen.computeIfAbsent(id, i -> new ArrayList<>())
              .add(new UsualTeam(team.get(), call, section, false, names(section)));
          if (!order.contains(id)) {
            order.add(order.indexOf(before) + 1, id);
          }
          before = id;
        }
      }
    }
    return order.stream()
        .map(id -> seen.getOrDefault(id, List.of()))
        .filter(sections -> sections.size() * 2 >= recent.size())
        .map(Habits::latest)
        .toList();
  }

  private static UsualTeam latest(List<UsualTeam> sections) {
    UsualTeam last = sections.getFirst();
    boolean same =
        sections.size() > 1 && text(last.section()).equals(text(sections.get(1).section()));
    return new UsualTeam(last.team(), last.call(), last.section(), same, last.reporters());
  }

  private static String text(Team section) {
    return section.slides().stream()
        .map(Slide::blocks)
        .map(TextContent::ofBlocks)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> names(Team section) {
    return section.reporters().stream().map(Person::displayName).toList();
  }
}
