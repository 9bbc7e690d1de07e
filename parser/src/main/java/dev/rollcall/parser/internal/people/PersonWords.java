package dev.rollcall.parser.internal.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that introduce people, and those that stand for nobody. */
public final class PersonWords {

  private PersonWords() {}

  /** Starts a line that names who reports; also with the slips that the word invites. */
  public static final Pattern REPORT =
      Pattern.compile(
          "(?i)^[\\s>*_–—-]*(?:"
              + "(?:re[pbv]orts?|repo[rt]?ts?|reprots?|raports?|rep+orr?ts?|re[pbv]orted|reproted)"
              + "(?:\\s+(?:was|is|given))*\\s+(?:by|bye|bz|bei)\\b"
              + "|(?:reporters?|reporting|berichterstatter(?:in)?)\\s*:"
              + "|bericht\\s+von\\b)[\\s:]*");

  /** A line 'Report: @somebody', where a handle or a link must follow. */
  public static final Pattern REPORT_COLON =
      Pattern.compile("(?i)^[\\s>*_–—-]*report\\s*[:–—-]\\s*");

  /** A remark within other text. */
  public static final Pattern REMARK =
      Pattern.compile("(?i)\\(\\s*report(?:ed)?\\s+by\\b[\\s:]*([^()]*)\\)");

  /** Starts a line that names who presents the call. */
  public static final Pattern PRESENTER =
      Pattern.compile(
          "(?i)^[\\s>*_–—-]*(?:"
              + "(?:presented|moderated|hosted|facilitated|chaired|led)\\s+(?:to\\s+you\\s+)?by\\b"
              + "|(?:presenters?|presentation|presenting|moderat(?:or|ors|orin|ion)|hosts?"
              + "|facilitat(?:or|ors|ion)|chair)\\s*:)[\\s:]*");

  /** Starts a line that names who takes the minutes. */
  public static final Pattern MINUTES =
      Pattern.compile(
          "(?i)^[\\s>*_–—-]*(?:(?:minutes|notes|protokoll)(?:\\s+(?:by|taken\\s+by))?"
              + "|(?:minute|note)[\\s-]*takers?|scribes?|protokollant(?:in)?)\\s*:\\s*"
              + "|(?i)^[\\s>*_–—-]*(?:minutes|notes)\\s+(?:taken\\s+)?by\\b[\\s:]*");

  /** Starts a line that names who is there. */
  public static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)^[\\s>*_–—-]*(?:participants?|attendees?|present|teilnehmer(?:innen)?)\\s*:\\s*");

  private static final Set<String> NOBODY =
      Set.of(
          "todo",
          "tbd",
          "tba",
          "tbc",
          "tbd.",
          "t.b.d",
          "t.b.d.",
          "t.b.a",
          "t.b.a.",
          "noone",
          "no one",
          "no-one",
          "nobody",
          "none",
          "nn",
          "n.n",
          "n.n.",
          "na",
          "n/a",
          "xxx",
          "xx",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "name",
          "your name",
          "yourname",
          "name here",
          "your-name",
          "handle",
          "your handle",
          "your-handle",
          "github handle",
          "github-handle",
          "githubhandle",
          "username",
          "user",
          "reporter",
          "presenter",
          "who",
          "whom",
          "volunteer",
          "volunteers",
          "wanted",
          "nickname",
          "firstname lastname",
          "to be determined",
          "to be defined",
          "to be announced",
          "missing",
          "unknown",
          "open",
          "niemand",
          "jemand",
          "foo",
          "bar",
          "foobar",
          "placeholder",
          "fixme");

  /** Whether a word stands where a name should, and names nobody. */
  static boolean isNobody(String name) {
    String word = name.strip().replaceAll("^[@<\\[{(\\s]+|[>\\]})\\s?!…]+$", "");
    word = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return word.codePoints().noneMatch(Character::isLetter)
        || NOBODY.contains(word)
        || NOBODY.contains(word.replaceAll("[.\\s]+$", ""));
  }
}
