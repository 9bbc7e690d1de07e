package dev.rollcall.parser.internal.call;

import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.team.TeamNames;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings of a cover from those of sections. */
final class CoverHeadings {

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i).*\\b(?:call|meeting|weekly|biweekly|monthly|sync|stand-?up|town\\s?hall|all[- ]hands"
              + "|jour fixe|meetup|gathering|session|treffen|runde)\\b.*");

  private CoverHeadings() {}

  /** Whether a heading reads like the name of a meeting. */
  static boolean namesMeeting(String heading) {
    return MEETING.matcher(heading).matches();
  }

  /** Whether a slide's heading goes on with the cover rather than opening the first section. */
  static boolean belongs(String heading, Optional<String> title, String series) {
    String rest = Dates.without(heading);
    boolean dated = !Dates.find(heading).isEmpty();
    if (rest.isEmpty()) {
      return true; // nothing, or nothing but a date
    }
    String key = TeamNames.key(rest);
    return key.equals(TeamNames.key(series))
        || title.filter(t -> TeamNames.key(Dates.without(t)).equals(key)).isPresent()
        || (dated && namesMeeting(rest));
  }
}
