package dev.rollcall.parser.internal.people;

import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.parser.internal.role.MinutesRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one person of an attendance list, such as 'Kim Doe (@kim), Acme - remote'. */
final class PersonReader {

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\w.@/])@\\s?([A-Za-z0-9](?:[\\w.-]*\\w)?)");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]?");
  private static final Pattern MAIL = Pattern.compile("<?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+>?");
  private static final Pattern EDGES =
      Pattern.compile(
          "^[^\\p{L}\\p{N}@(\\[<]+|[^\\p{L}\\p{N}.)\\]>]+$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DASH = Pattern.compile("\\s+[-–—|•·]+\\s*|\\s*[–—|]\\s+|\\s+//\\s*");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?i)\\W*(?:he|she|they|xe|ze|it|any|sie|er|il|elle|él|ella|iel|him|her|them)\\b(?:\\W+.*)?");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i).*\\b(?:co-?chair|vice[- ]chair|chair(?:person|man|woman)?|facilitator|facilitating|moderator|host|scribe|scribing|notes?|minutes"
              + "|note-?taker|remote(?:ly)?|phone|online|in person|virtual|guest|observer|visitor|member|voting|non-voting|regular"
              + "|until|from \\d|joined|joining|left|leaving|leave|leaves|late|partial|part-time|drop|bail|arrived?|half|regrets?"
              + "|absent|apologies|proxy|alternate|emeritus|invited|new|first time|presenter|secretary|organi[sz]er|lead|liaison|zoom|gast|vorsitz|leitung|protokoll)\\b.*"
              + "|.*\\d{1,2}:\\d{2}.*|\\d[\\W\\d_]*|\\d+ ?(?:am|pm|hrs?|hours?|min|mins|minutes|uhr|(?-i:m|h|st|nd|rd|th))\\b.*|[\\W\\d_]*");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?i).*\\b(?:not (?:attending|present|here)|regrets|absent|excused|did not attend|out sick|on vacation|abwesend|entschuldigt)\\b.*");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:\\+?\\d+\\b.*|.*\\b(?:others|more|folks|everyone|everybody|everybody else|quorum|attendees?|participants?|names?|your name|et al|etc|anonymous"
              + "|unknown|add yourself|please|people|alle|todos|tous|weitere|und andere)\\b.*|all|introductions?|welcome|guests?|observers?|staff|none|no|yes|n/?a|tbd|team|regrets|nobody|no one|nil|keine[rs]?|niemand|aucune?|néant|personne"
              + "|ningun[oa]|nadie|-+)");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?i)van|von|vom|zu|zur|der|den|de|di|da|do|dos|das|del|della|du|la|le|bin|ibn|al|el|ben|y|e|ter|ten|af|av|st|dr|prof");
  private static final int LONGEST = 50;
  private static final int MOST_WORDS = 5;

  private static final Pattern CHAIR =
      Pattern.compile(
          "(?i)(?:meeting )?(?:chair|chairing|chairperson|facilitator|facilitating|moderator|moderating|host|leitung|moderation|vorsitz(?:ende[rn]?)?"
              + "|sitzungsleitung|président(?:e)? de séance|animateur|animatrice|preside|moderador[a]?)");
  private static final Pattern SCRIBE =
      Pattern.compile(
          "(?i)(?:scribe|scribing|notes?|minutes|note[- ]?taker|note[- ]?taking|(?:taking|takes) (?:the )?(?:notes|minutes)"
              + "|minute[- ]?taker|protokoll|protokollant(?:in)?|secrétaire|secretari[oa])");

  /**
   * A person, whether a remark says that they were not there, and what a remark says that they did.
   */
  record Entry(Person person, boolean away, Optional<MinutesRole> role) {}

  private PersonReader() {}

  /**
   * Reads a person.
   *
   * @param text an item of a list, a cell, or a part of an enumeration
   * @param url the address that the name links to
   * @param commas whether a comma sets off the affiliation; else what stands behind it is a remark
   */
  static Optional<Entry> read(String text, Optional<SafeUrl> url, boolean commas) {
    String rest = MAIL.matcher(text).replaceAll(" ");
    List<String> remarks = new ArrayList<>();
    Optional<String> handle = Optional.empty();
    Matcher at = HANDLE.matcher(rest);
    if (at.find()) {
      handle = Optional.of(at.group(1)).filter(h -> !PersonWords.isNobody(h));
      if (handle.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.substring(0, at.start()) + " " + rest.substring(at.end());
      rest = HANDLE.matcher(rest).replaceAll(" ");
    }
    boolean handleFirst = handle.isPresent() && EDGES.matcher(text).replaceAll("").startsWith("@");
    Matcher brackets = BRACKETS.matcher(rest);
    StringBuilder outside = new StringBuilder();
    String nameInside = "";
    while (brackets.find()) {
      String inside = brackets.group(1).strip();
      String before = rest.substring(0, brackets.start());
      boolean leads = tidy(before).isEmpty() && outside.isEmpty();
      if (nameInside.isEmpty() && handleFirst && leads && isName(tidy(inside))) {
        nameInside = tidy(inside);
      } else if (!inside.isEmpty()) {
        remarks.add(inside);
      }
      brackets.appendReplacement(outside, " \u0000 ");
    }
    brackets.appendTail(outside);
    String[] parts = outside.toString().split("\u0000", 2);
    String head = parts[0];
    String tail = parts.length > 1 ? parts[1].replace("\u0000", " ") : "";
    List<String> cut = cut(head, commas);
    String name = nameInside.isEmpty() ? tidy(cut.getFirst()) : nameInside;
    remarks.addAll(cut.subList(1, cut.size()));
    remarks.addAll(cut(tail, true));
    Optional<String> account =
        handle.or(() -> url.flatMap(PeopleReader::profile).filter(a -> !PersonWords.isNobody(a)));
    boolean named = isName(name) && !account.filter(name::equalsIgnoreCase).isPresent();
    if (!named && account.isEmpty()) {
      return Optional.empty();
    }
    Person person =
        Person.builder()
            .name(named ? Optional.of(name) : Optional.empty())
            .handle(account)
            .url(url)
            .affiliation(affiliation(remarks, name))
            .build();
    return Optional.of(new Entry(person, AWAY.matcher(text).matches(), role(remarks)));
  }

  private static Optional<MinutesRole> role(List<String> remarks) {
    for (String remark : remarks) {
      for (String part : SEPARATOR.split(remark)) {
        String word = tidy(part);
        if (CHAIR.matcher(word).matches()) {
          return Optional.of(MinutesRole.CHAIR);
        }
        if (SCRIBE.matcher(word).matches()) {
          return Optional.of(MinutesRole.SCRIBE);
        }
      }
    }
    return Optional.empty();
  }

  /** A name, and what a dash, a bar or a comma sets off behind it. */
  private static List<String> cut(String text, boolean commas) {
    List<String> parts = new ArrayList<>();
    for (String part : DASH.split(text, -1)) {
      if (commas) {
        parts.addAll(List.of(SEPARATOR.split(part, -1)));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static Optional<String> affiliation(List<String> remarks, String name) {
    for (String remark : remarks) {
      for (String part : SEPARATOR.split(remark)) {
        String word = tidy(part);
        boolean says =
            !word.isEmpty()
                && !PRONOUNS.matcher(word).matches()
                && !STATUS.matcher(word).matches()
                && word.length() <= LONGEST
                && word.split("\\s+").length <= MOST_WORDS
                && !word.matches(
                    "(?i)unaffiliated|no(?:ne| affiliation| company)?|n/?a|nil|individual")
                && (word.matches("(?:\\p{Lu}|\\d+\\p{Lu}).*")
                    || word.matches("(?i)independent|self|freelance"))
                && !word.matches("[A-Z]{2,4}[+-]\\d+|[A-Z]{1,3}T|UTC|GMT|TZ")
                && !word.equalsIgnoreCase(name.replaceAll("(\\p{L})\\p{L}*\\W*", "$1"))
                && !word.contains("://");
        if (says) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words read like somebody's name. */
  static boolean isName(String name) {
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.contains("://")
        || name.matches(".*[?!:=<>{}\"].*")
        || NOBODY.matcher(name).matches()
        || PersonWords.isNobody(name)) {
      return false;
    }
    String[] words = name.split("\\s+");
    if (words.length > MOST_WORDS || name.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      if (Character.isLowerCase(word.codePointAt(0)) && !PARTICLE.matcher(word).matches()) {
        small++;
      }
    }
    return words.length <= 2 || small * 2 <= words.length;
  }

  static String tidy(String text) {
    String word =
        EDGES.matcher(text.replace('\u0000', ' ')).replaceAll("").strip().replaceAll("\\s+", " ");
    boolean initial = word.matches(".*\\b\\p{Lu}\\.|.*\\b(?:Jr|Sr|Dr)\\.");
    return initial ? word : word.replaceAll("[.)\\]>]+$", "");
  }
}
