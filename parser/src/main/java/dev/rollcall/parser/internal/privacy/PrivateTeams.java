package dev.rollcall.parser.internal.privacy;

import dev.rollcall.parser.Roster;
import dev.rollcall.parser.internal.source.HiddenText;
import dev.rollcall.parser.internal.source.Spelling;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes out the sections of teams that the front matter names as private. */
final class PrivateTeams {

  private final List<String> names;
  private final Roster roster;
  private final Set<String> known = new HashSet<>();

  PrivateTeams(List<String> names, Roster roster) {
    this.names = names;
    this.roster = roster;
  }

  /** The lines of the private sections. */
  List<HiddenText.Stretch> of(SectionStarts sections) {
    List<HiddenText.Stretch> hidden = new ArrayList<>();
    for (SectionStarts.Start section : sections.starts()) {
      if (isPrivate(section.heading())) {
        hidden.add(new HiddenText.Stretch(section.line(), 0, sections.endOf(section.line()), 0));
      }
    }
    return hidden;
  }

  /** The names that no section had. */
  List<String> unknown() {
    return names.stream().filter(name -> !known.contains(name)).toList();
  }

  /** Whether a section is meant; names that are nearly alike are, too: a slip must not publish. */
  private boolean isPrivate(String heading) {
    String id = id(heading);
    String name = TeamNames.bare(heading).toLowerCase(Locale.ROOT);
    List<String> meant =
        names.stream()
            .filter(
                wanted ->
                    id.equals(wanted)
                        || id.equals(id(wanted))
                        || Spelling.isLike(
                            name,
                            TeamNames.bare(wanted).toLowerCase(Locale.ROOT),
                            name.length() / 5)
                        || TeamNames.key(heading).equals(TeamNames.key(wanted)))
            .toList();
    known.addAll(meant);
    return !meant.isEmpty();
  }

  private String id(String name) {
    Optional<Roster.Entry> known =
        roster.find(TeamNames.name(name)).or(() -> roster.find(TeamNames.plain(name)));
    return known.map(Roster.Entry::id).orElseGet(() -> TeamNames.id(name));
  }
}
