package dev.rollcall.series.identity;

import dev.rollcall.model.TeamKind;
import java.util.List;
import java.util.Optional;

/**
 * A team that somebody has described, which holds over all that is found out.
 *
 * @param aliases what else it is called
 */
public record KnownTeam(String id, String name, List<String> aliases, Optional<TeamKind> kind) {

  /** Copies the aliases. */
  public KnownTeam {
    aliases = List.copyOf(aliases);
  }
}
