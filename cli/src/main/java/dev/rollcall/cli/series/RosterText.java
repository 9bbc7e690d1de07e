package dev.rollcall.cli.series;

import dev.rollcall.model.TeamKind;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.KnownPerson;
import dev.rollcall.series.identity.People;
import dev.rollcall.series.identity.TeamIdentity;
import dev.rollcall.series.identity.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** A roster as YAML to review: entries for what is sure, comments for evidence and doubts. */
public final class RosterText {

  /** Begins the comments that a later run replaces. */
  static final String REMARK = "# rollcall: ";

  private final Series series;
  private final Teams teams;
  private final People people;
  private final StringBuilder text = new StringBuilder();

  /** Creates a text. */
  public RosterText(Series series, Teams teams, People people) {
    this.series = series;
    this.teams = teams;
    this.people = people;
  }

  /** A whole roster. */
  public String fresh() {
    text.append("# The teams of ").append(count(series.calls().size(), "call"));
    text.append(span(first(), last()).map(s -> ", " + s).orElse(""))
        .append(", for you to review:\n");
    text.append("# join what is one, correct names, say who is expected (expected: true).\n");
    text.append("teams:\n");
    listed().forEach(team -> entry(team, "  "));
    persons();
    return text.toString();
  }

  /**
   * A roster that somebody has edited, with what is new: nothing of theirs is changed, and the
   * teams that they describe stay as they are.
   */
  public String beside(String roster) {
    KeptRoster kept = KeptRoster.of(roster);
    List<TeamIdentity> fresh = listed().filter(team -> !team.known()).toList();
    for (TeamIdentity team : fresh) {
      entry(team, kept.indentation());
    }
    for (TeamIdentity team : teams.all()) {
      List<String> unknown =
          team.known()
              ? team.aliases().stream().filter(name -> !kept.names(name)).toList()
              : List.of();
      if (!unknown.isEmpty()) {
        line(kept.indentation(), REMARK + team.id() + " was also called " + names(unknown) + ".");
      }
    }
    return kept.with(text.toString());
  }

  /** What recurs; a topic that came up once is none of the community's teams. */
  private Stream<TeamIdentity> listed() {
    return teams.all().stream()
        .filter(team -> team.kind() != TeamKind.TOPIC || team.calls() > 1 || team.known());
  }

  private void entry(TeamIdentity team, String indentation) {
    line(indentation, "# " + evidence(team));
    line(indentation, "- id: " + scalar(team.id()));
    line(indentation, "  name: " + scalar(team.name()));
    line(indentation, "  kind: " + team.kind().name().toLowerCase(Locale.ROOT));
    if (!team.aliases().isEmpty()) {
      line(
          indentation,
          team.aliases().stream()
              .map(RosterText::flowScalar)
              .collect(Collectors.joining(", ", "  aliases: [", "]")));
    }
    for (Teams.Doubt doubt : teams.doubts()) {
      if (doubt.one().equals(team) || doubt.other().equals(team)) {
        TeamIdentity other = doubt.one().equals(team) ? doubt.other() : doubt.one();
        line(
            indentation,
            REMARK
                + "perhaps also %s (%s): %s."
                    .formatted(plain(other.name()), times(other), doubt.reason()));
      }
    }
  }

  private static String evidence(TeamIdentity team) {
    StringBuilder evidence = new StringBuilder(times(team));
    if (!team.reporters().isEmpty()) {
      evidence.append("; reported by ").append(names(team.reporters()));
    }
    List<String> others =
        team.spellings().stream()
            .filter(spelling -> !spelling.name().equals(team.name()))
            .map(spelling -> plain(spelling.name()) + " (" + spelling.calls() + ")")
            .toList();
    return others.isEmpty()
        ? evidence.toString()
        : evidence.append("; also as ").append(String.join(", ", others)).toString();
  }

  private static String times(TeamIdentity team) {
    return count(team.calls(), "call")
        + span(team.since(), team.until()).map(span -> ", " + span).orElse("");
  }

  private void persons() {
    List<KnownPerson> known = people.all().stream().filter(person -> person.calls() > 1).toList();
    if (known.isEmpty()) {
      return;
    }
    text.append("\n# Who is named in several calls.\npersons:\n");
    for (KnownPerson person : known) {
      line("  ", "# " + count(person.calls(), "call"));
      line("  ", "- name: " + scalar(person.name()));
      list("handles", person.handles());
      list("names", person.names());
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      line(
          "    ",
          values.stream()
              .map(RosterText::flowScalar)
              .collect(Collectors.joining(", ", key + ": [", "]")));
    }
  }

  private void line(String indentation, String line) {
    text.append(indentation).append(line).append('\n');
  }

  private Optional<LocalDate> first() {
    return series.calls().stream().flatMap(call -> call.date().stream()).findFirst();
  }

  private Optional<LocalDate> last() {
    return series.calls().reversed().stream().flatMap(call -> call.date().stream()).findFirst();
  }

  private static Optional<String> span(Optional<LocalDate> since, Optional<LocalDate> until) {
    if (since.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    String from = month(since.get());
    String to = month(until.get());
    return Optional.of(from.equals(to) ? from : from + " to " + to);
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, day.toString().length() - 3);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String names(List<String> names) {
    return names.stream().map(RosterText::plain).collect(Collectors.joining(", "));
  }

  /** A name in a comment: on one line. */
  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }

  static String scalar(String value) {
    DumpSettings settings = DumpSettings.builder().setSplitLines(false).build();
    return new Dump(settings).dumpToString(value).strip();
  }

  /** A scalar within brackets, where more characters mean something. */
  private static String flowScalar(String value) {
    String scalar = scalar(value);
    return scalar.equals(value) && !value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_&()-]*")
        ? "'" + value.replace("'", "''") + "'"
        : scalar;
  }
}
