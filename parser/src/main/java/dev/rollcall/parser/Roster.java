package dev.rollcall.parser;

import dev.rollcall.model.TeamKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The teams of a community: their names, what else they are called, and who is expected to report;
 * {@link RosterReader} reads it from a file.
 *
 * <pre>{@code
 * teams:
 *   - name: Team IAM & Security
 *     id: iam
 *     aliases: [Team IAM, Team Identity]
 *     kind: team
 *     expected: true
 * }</pre>
 *
 * @param teams the teams, in the order of the file
 * @param handles the accounts of the people whom it names
 */
public record Roster(List<Entry> teams, List<String> handles) {

  /** Copies the lists. */
  public Roster {
    teams = List.copyOf(teams);
    handles = List.copyOf(handles);
  }

  /** A roster that names teams only. */
  public Roster(List<Entry> teams) {
    this(teams, List.of());
  }

  /**
   * A team of the roster.
   *
   * @param id its identity across calls: lower-case letters, digits, hyphens
   * @param name its name
   * @param aliases what else it is called
   * @param kind what kind of section it is; derived from the heading where absent
   * @param expected whether every call should have its report
   */
  public record Entry(
      String id, String name, List<String> aliases, Optional<TeamKind> kind, boolean expected) {

    /** Copies the aliases. */
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  /** A roster without teams. */
  public static Roster empty() {
    return new Roster(List.of());
  }

  /** The team that a section's name means, by name, alias or id. */
  public Optional<Entry> find(String name) {
    String wanted = normal(name);
    return teams.stream()
        .filter(
            team ->
                normal(team.name()).equals(wanted)
                    || team.aliases().stream().anyMatch(alias -> normal(alias).equals(wanted)))
        .findFirst();
  }

  /** An account that it names, as it spells it. */
  public Optional<String> handle(String account) {
    return handles.stream().filter(account::equalsIgnoreCase).findFirst();
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
