package dev.rollcall.series.identity;

import dev.rollcall.model.Team;
import dev.rollcall.series.Series;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The teams of a series, each under all its names.
 *
 * @param all by kind, those with most calls first
 * @param doubts pairs that may be one, and may not
 */
public record Teams(
    List<TeamIdentity> all, List<Doubt> doubts, Map<Heading, TeamIdentity> byHeading) {

  /** Copies the lists. */
  public Teams {
    all = List.copyOf(all);
    doubts = List.copyOf(doubts);
    byHeading = Map.copyOf(byHeading);
  }

  /** What a call says of a section: the id that its name gives, and the name. */
  public record Heading(String id, String name) {

    /** The heading of a section. */
    public static Heading of(Team team) {
      return new Heading(team.id(), team.name());
    }
  }

  /**
   * Two teams that may be one.
   *
   * @param reason what speaks for it
   */
  public record Doubt(TeamIdentity one, TeamIdentity other, String reason) {}

  /** Finds the teams of a series; joins only what is surely one. */
  public static Teams of(Series series) {
    return of(series, List.of());
  }

  /** Finds the teams of a series beside those that are known. */
  public static Teams of(Series series, Collection<KnownTeam> known) {
    return new TeamFinder(series, List.copyOf(known)).find();
  }

  /** The team that a section of one of the calls belongs to. */
  public Optional<TeamIdentity> of(Team section) {
    return Optional.ofNullable(byHeading.get(Heading.of(section)));
  }

  /** The identity of a section's team: the series', or the one that its name gives. */
  public String idOf(Team section) {
    return of(section).map(TeamIdentity::id).orElse(section.id());
  }
}
