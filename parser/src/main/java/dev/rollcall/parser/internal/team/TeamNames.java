package dev.rollcall.parser.internal.team;

import dev.rollcall.model.TeamKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of sections say: which kind they are, and which of them mean the same. */
public final class TeamNames {

  private static final Pattern TEAM =
      Pattern.compile(
          "(?:Team|TEAM)\\s+(?!(?i:updates?|reports?|status|news|minutes|meetings?|calls?|sessions?|lunch"
              + "|event|building|members?|structure|overview|agenda)\\b)(\\p{Lu}|\\p{N}).*");
  private static final Pattern SIG =
      Pattern.compile(
          "(?i)(?:new\\s+)?(?:sig|wg|working\\s+group|special\\s+interest\\s+group)\\b[\\s:-]*\\S.*"
              + "|.*\\S\\s+(?:sig|wg|working\\s+group|(?:special\\s+)?interest\\s+group)");
  private static final Pattern TEAM_SUFFIX = Pattern.compile("\\S+(?:\\s+\\S+)?\\s+Team");
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)\\s*(?:[-–—,:]\\s*)?(?:\\((?:part\\s+)?\\d+(?:\\s*(?:/|of)\\s*\\d+)?\\)"
              + "|\\(?(?:cont(?:inued|\\.|'d)?|(?:second|third|next|last)\\s+page|part\\s+\\d+|page\\s+\\d+)\\)?"
              + "|\\b\\d+\\s*/\\s*\\d+)\\s*$");
  private static final Pattern TOPIC = Pattern.compile("\\s+(?:-{1,3}|–|—|\\|)\\s+.*|:\\s+.*");
  private static final Pattern REMARK = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)\\s*(?:\\(\\s*report(?:ed)? by[^)]*\\)|[-–—,:]?\\s+report(?:ed)? by\\b.*)$");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:new\\s+)?(?:team|sig|wg|working\\s+group|special\\s+interest\\s+group)\\b[\\s:-]*");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?i)\\s+(?:team|sig|wg|working\\s+group|(?:special\\s+)?interest\\s+group)\\s*$");

  private TeamNames() {}

  /** What kind of section a heading opens. */
  public static TeamKind kind(String heading) {
    String text = withoutRemarks(heading);
    if (SIG.matcher(text).matches()) {
      return TeamKind.SIG;
    }
    if (TEAM.matcher(text).matches() || TEAM_SUFFIX.matcher(text).matches()) {
      return TeamKind.TEAM;
    }
    return TeamKind.TOPIC;
  }

  /** The name of the section that a heading opens: without the topic of its first slide. */
  public static String name(String heading) {
    String text = REPORT.matcher(heading).replaceFirst("").strip().replaceAll("\\s+", " ");
    if (kind(text) == TeamKind.TOPIC) {
      return text.isEmpty() ? heading.strip() : text;
    }
    String name = TOPIC.matcher(text).replaceFirst("").strip();
    Matcher remark = REMARK.matcher(name);
    if (remark.find() && !COUNTER.matcher(name).find() && remark.start() > 0) {
      name = name.substring(0, remark.start());
    }
    return name.isEmpty() ? text : name;
  }

  /** Whether two headings name one team or group, before or behind the word that says it is one. */
  public static boolean same(String heading, String section) {
    return key(heading).equals(key(section))
        || (kind(heading) != TeamKind.TOPIC
            && kind(heading) == kind(section)
            && key(bare(heading)).equals(key(bare(section))));
  }

  /** A form of a name that is equal for headings which mean the same section. */
  public static String key(String heading) {
    String text = withoutRemarks(heading).toLowerCase(Locale.ROOT);
    text = text.startsWith("team ") ? text.substring(5) : text;
    return text.replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether a heading goes on with a section: the section's name and a separator. */
  public static boolean continues(String heading, String section) {
    if (same(heading, section)) {
      return true;
    }
    String name = COUNTER.matcher(section).replaceFirst("").strip();
    String text = heading.strip().replaceAll("\\s+", " ");
    if (name.isEmpty() || !text.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    String rest = text.substring(name.length()).stripLeading();
    return !rest.isEmpty() && "-–—:/|(".indexOf(rest.charAt(0)) >= 0;
  }

  /** Whether a team's or group's heading names the same one as a section's name. */
  public static boolean sameTeam(String heading, String section) {
    return kind(heading) == kind(section) && firstWord(heading).equals(firstWord(section));
  }

  private static String firstWord(String name) {
    return bare(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 2)[0];
  }

  /** A name without the words that say it is a team or a group. */
  public static String bare(String name) {
    String text = withoutRemarks(name(name));
    String bare = PREFIX.matcher(text).replaceFirst("");
    bare = SUFFIX.matcher(bare).replaceFirst("").strip();
    return bare.isEmpty() ? text : bare;
  }

  /** The identity of a team across calls, as far as its name tells. */
  public static String id(String name) {
    TeamKind kind = kind(name);
    String text = kind == TeamKind.TOPIC ? withoutRemarks(name) : bare(name);
    if (kind != TeamKind.TOPIC) {
      text = text.split("\\s*(?:&|/|,|\\+|\\band\\b|\\bund\\b)\\s*", 2)[0];
    }
    String slug = slug(text);
    if (slug.isEmpty()) {
      slug = slug(name);
    }
    slug = slug.isEmpty() ? "section" : slug;
    return kind == TeamKind.SIG ? "sig-" + slug : slug;
  }

  /** Lower-case letters, digits and hyphens. */
  public static String slug(String text) {
    String plain =
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }

  /** A heading without counters and blanks at its ends. */
  public static String plain(String heading) {
    return withoutRemarks(heading);
  }

  private static String withoutRemarks(String heading) {
    return COUNTER.matcher(heading.strip()).replaceFirst("").strip();
  }
}
