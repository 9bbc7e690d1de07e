package dev.rollcall.lsp;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.TeamIdentity;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.Promises;
import dev.rollcall.series.promise.TrackedAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What earlier calls of the folder tell of what stands at a place: a team, or an action. */
final class Hovers {

  private final FolderCalls folder;
  private final Project project;

  Hovers(FolderCalls folder, Project project) {
    this.folder = folder;
    this.project = project;
  }

  /** What is known of a place; empty where nothing is. */
  Optional<Hover> at(OpenDocument document, Position position) {
    return document.calls().flatMap(call -> at(document, call, position).stream()).findFirst();
  }

  private Optional<Hover> at(OpenDocument document, Call call, Position position) {
    Positions positions = document.positions();
    for (Team team : call.teams()) {
      for (Slide slide : team.slides()) {
        Optional<SourceRange> title =
            slide.source().map(whole -> Outline.title(slide, whole)).filter(t -> has(slide));
        if (title.filter(range -> positions.isWithin(position, range)).isPresent()) {
          return title.map(range -> hover(team(document, call, team), range, positions));
        }
      }
    }
    for (Action action : call.actions()) {
      Optional<SourceRange> range =
          action.source().filter(source -> positions.isWithin(position, source));
      if (range.isPresent()) {
        return range.map(source -> hover(action(document, call, action), source, positions));
      }
    }
    return Optional.empty();
  }

  private static boolean has(Slide slide) {
    return !slide.title().isEmpty();
  }

  private static Hover hover(List<String> lines, SourceRange range, Positions positions) {
    return new Hover(
        new MarkupContent(MarkupKind.PLAINTEXT, String.join("\n", lines)), positions.range(range));
  }

  private List<String> team(OpenDocument document, Call call, Team team) {
    Series series = folder.until(document, call);
    Teams teams = Teams.of(series, project.known(document.file()).teams());
    String id = teams.idOf(team);
    List<String> lines = new ArrayList<>();
    lines.add(lastReport(series, teams, id).orElse("No earlier call of this folder has it."));
    Optional<TeamIdentity> identity = teams.of(team);
    identity
        .filter(known -> known.calls() > 1)
        .ifPresent(
            known ->
                lines.add(
                    "In %d calls%s."
                        .formatted(
                            known.calls(), known.since().map(day -> " since " + day).orElse(""))));
    identity
        .map(known -> otherNames(known, team.name()))
        .filter(others -> !others.isEmpty())
        .ifPresent(others -> lines.add("Also called " + String.join(", ", others) + "."));
    return lines;
  }

  private static List<String> otherNames(TeamIdentity team, String here) {
    List<String> names = new ArrayList<>(List.of(team.name()));
    names.addAll(team.aliases());
    return names.stream().filter(name -> !name.equals(here)).distinct().toList();
  }

  private static Optional<String> lastReport(Series series, Teams teams, String id) {
    List<Series.Entry> earlier = series.calls().subList(0, series.calls().size() - 1);
    for (Series.Entry entry : earlier.reversed()) {
      for (Team section : entry.call().teams()) {
        if (teams.idOf(section).equals(id)) {
          String who = names(section.reporters());
          return Optional.of(
              "Last report: %s%s."
                  .formatted(day(entry), who.isEmpty() ? "; it names nobody" : " by " + who));
        }
      }
    }
    return Optional.empty();
  }

  private List<String> action(OpenDocument document, Call call, Action action) {
    Series series = folder.until(document, call);
    Teams teams = Teams.of(series, project.known(document.file()).teams());
    Optional<TrackedAction> tracked = tracked(series, teams, action);
    List<String> lines = new ArrayList<>();
    String owners = names(tracked.map(TrackedAction::owners).orElse(action.owners()));
    lines.add("Owner: " + (owners.isEmpty() ? "nobody is named" : owners));
    action
        .due()
        .or(() -> tracked.flatMap(TrackedAction::due))
        .ifPresent(d -> lines.add("Due: " + d));
    boolean done = action.done().orElse(false);
    lines.add(
        tracked
            .filter(known -> known.mentions().size() > 1)
            .map(
                known ->
                    "%s since %s, named in %d calls"
                        .formatted(
                            done ? "Done; was open" : "Open",
                            day(known.opened()),
                            known.mentions().size()))
            .orElse(done ? "Done" : "New in this call"));
    return lines;
  }

  private static Optional<TrackedAction> tracked(Series series, Teams teams, Action action) {
    Series.Entry own = series.calls().getLast();
    return Promises.of(series, teams).actions().stream()
        .filter(known -> known.text().equals(action.text()))
        .filter(known -> known.lastMention().equals(own))
        .findFirst();
  }

  private static String names(List<Person> people) {
    return people.stream().map(Person::displayName).collect(Collectors.joining(", "));
  }

  private static String day(Series.Entry call) {
    return call.date().map(Object::toString).orElse(call.name());
  }
}
