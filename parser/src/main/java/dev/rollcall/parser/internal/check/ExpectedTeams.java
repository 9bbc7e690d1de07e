package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Team;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.Roster;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the teams that report with those that the roster expects. */
final class ExpectedTeams implements Check {

  private final Roster roster;

  ExpectedTeams(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void check(CheckedCall call) {
    Set<String> present = // a private team reports, too, and is not to be named
        Stream.concat(call.call().teams().stream().map(Team::id), call.withheldTeams().stream())
            .collect(Collectors.toUnmodifiableSet());
    for (Roster.Entry entry : roster.teams()) {
      if (entry.expected() && !present.contains(entry.id())) {
        call.report(
            Optional.of(SourceRange.at(1, 1)),
            ParserCode.MISSING_TEAM,
            "The roster expects " + entry.name() + ", which does not report; add its section.");
      }
    }
  }
}
