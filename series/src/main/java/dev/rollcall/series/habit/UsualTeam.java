package dev.rollcall.series.habit;

import dev.rollcall.model.Team;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.TeamIdentity;
import java.util.List;

/**
 * A section that the next call will have, too.
 *
 * @param call the last call that has it
 * @param section its section there
 * @param isSame whether it said the same in the call before: a standing section
 * @param reporters who reported in the last call
 */
public record UsualTeam(
    TeamIdentity team, Series.Entry call, Team section, boolean isSame, List<String> reporters) {

  /** Copies the list. */
  public UsualTeam {
    reporters = List.copyOf(reporters);
  }
}
