package dev.rollcall.parser.internal;

import dev.rollcall.parser.Roster;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out the sections of teams that the front matter names as private. */
final class PrivateTeams {

  private static final Pattern SEPARATOR = Pattern.compile("-{3,4}[ \\t]*");

  private final List<String> names;
  private final Roster roster;

  PrivateTeams(List<String> names, Roster roster) {
    this.names = names;
    this.roster = roster;
  }

  /** The lines without the private sections. */
  List<Line> hide(List<Line> lines, Outline outline, boolean deck) {
    List<Line> shown = lines;
    List<Section> sections = outline.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (isPrivate(sections.get(i).heading())) {
        int from = start(sections.get(i), lines, deck);
        int to = i + 1 < sections.size() ? start(sections.get(i + 1), lines, deck) : lines.size();
        shown = PrivateParts.blank(shown, from, Math.max(from, to));
      }
    }
    return shown;
  }

  /** Whether a section is meant; names that are nearly alike are, too: a slip must not publish. */
  private boolean isPrivate(String heading) {
    String id = id(heading);
    String name = TeamNames.bare(heading).toLowerCase(Locale.ROOT);
    return names.stream()
        .anyMatch(
            wanted ->
                id.equals(wanted)
                    || id.equals(id(wanted))
                    || PrivateParts.isLike(
                        name, TeamNames.bare(wanted).toLowerCase(Locale.ROOT), name.length() / 5)
                    || TeamNames.key(heading).equals(TeamNames.key(wanted)));
  }

  private String id(String name) {
    Optional<Roster.Entry> known =
        roster.find(TeamNames.name(name)).or(() -> roster.find(TeamNames.plain(name)));
    return known.map(Roster.Entry::id).orElseGet(() -> TeamNames.id(name));
  }

  /** The index of the first line of a section: in decks the one behind its separator. */
  private static int start(Section section, List<Line> lines, boolean deck) {
    int index = section.slides().getFirst().place().line() - 1;
    if (deck) {
      while (index > 0 && !SEPARATOR.matcher(lines.get(index - 1).text()).matches()) {
        index--;
      }
    }
    return index;
  }
}
