package dev.rollcall.parser.internal.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Knows what headings and labels of minutes are called, from {@code roles.yaml}. */
public final class RoleLexicon {

  private static final int LONGEST_LABEL = 60;
  private static final Pattern COLON =
      Pattern.compile(
          "^(?:[^:：\\n]|:(?=in(?:nen)?\\b)){1,70}?\\s*[:：](?!//|in(?:nen)?\\b)[*_]*\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NAME = Pattern.compile("[@\\p{Lu}](?:(?!://).){1,60}");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:top|tagesordnungspunkt|punkt|point|punto|item)?\\s*\\d+(?:\\.\\d+)*[.:)]?|[ivx]+[.)])\\s+");
  private static final Pattern REMARK = Pattern.compile("[(\\[].*$", Pattern.DOTALL);
  private static final Pattern TRAILING = Pattern.compile("[\\s:：*_]+$");
  private static final Pattern ACCENTS = Pattern.compile("['’]|\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern TOGETHER =
      Pattern.compile("\\s*(?:/|&|\\+|,|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:the|our|todays|this weeks|list of|list|meeting|call|new|liste des|liste der|lista de)\\s+)+");

  /** 'Directors present', 'Voting members present'. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:.* )?(?:members?|directors|trustees|officers|staff|councill?ors|commissioners|delegates|representatives"
              + "|editors|maintainers|observers|guests|visitors|board|committee|council|quorum|mitglieder|membres|miembros)"
              + " (?:present|presents|presentes|anwesend)");

  /** 'Next TC call', 'Prochain CA', 'Next meeting dates and chair'. */
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:next|upcoming|nachste[rsn]?|kommende[rsn]?|prochaine?s?|proxim[ao]s?)(?: \\p{L}+){0,3}?"
              + " (?:meetings?|calls?|sessions?|telecons?|syncs?|sitzung(?:en)?|treffen|termine?|reunions?|reunion(?:es)?"
              + "|seances?|ca|ag|cn|bureau|conseil|comite|commission|sesion(?:es)?|llamadas?|rendez vous)"
              + "(?: (?:date|dates|time|times|day|and|chair|chairs|chairperson|person|host|hosts|facilitator|scribe|location"
              + "|place|agenda|details|info|is|on|datum|date et lieu))*");

  private final Map<String, MinutesRole> forms = new HashMap<>();
  private final List<String> introductions;

  /**
   * Reads the forms.
   *
   * @param more forms beside those that are known, by the names of their roles
   */
  public RoleLexicon(Map<String, List<String>> more) {
    read()
        .forEach(
            (role, languages) ->
                languages
                    .values()
                    .forEach(list -> list.forEach(form -> forms.put(form, named(role)))));
    more.forEach((role, list) -> list.forEach(form -> forms.put(key(form), named(role))));
    introductions =
        forms.keySet().stream()
            .filter(form -> form.matches(".* (?:by|von|par|por|from)"))
            .sorted()
            .toList();
  }

  private static MinutesRole named(String role) {
    return MinutesRole.valueOf(role.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  @SuppressWarnings("unchecked") // the resource's own shape
  private static Map<String, Map<String, List<String>>> read() {
    try (InputStream yaml = RoleLexicon.class.getResourceAsStream("roles.yaml")) {
      Load load = new Load(LoadSettings.builder().build());
      return (Map<String, Map<String, List<String>>>)
          load.loadFromInputStream(Objects.requireNonNull(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a heading or a line by itself introduces; empty for the title of a matter. */
  public Optional<RoleMatch> heading(String text) {
    String line = text.strip();
    if (line.length() > 160) {
      return Optional.empty();
    }
    Set<MinutesRole> roles = roles(TRAILING.matcher(line).replaceFirst(""));
    return roles.isEmpty() ? Optional.empty() : Optional.of(new RoleMatch(roles, text.length()));
  }

  /** What the label at the start of a line introduces; empty where there is none. */
  public Optional<RoleMatch> label(String line) {
    Matcher colon = COLON.matcher(line);
    if (colon.find()) {
      String label = TRAILING.matcher(colon.group()).replaceFirst("");
      Set<MinutesRole> roles = label.length() > LONGEST_LABEL ? Set.of() : roles(label);
      if (!roles.isEmpty()) {
        return Optional.of(new RoleMatch(roles, colon.end()));
      }
    }
    return introduction(line);
  }

  /** What a heading that is a label says, as in 'Facilitator: Kim' or 'Duration: 1 hour'. */
  public Optional<RoleMatch> labelledHeading(String text) {
    return label(text)
        .filter(match -> !text.substring(match.end()).isBlank())
        .filter(
            match ->
                match.namesPeople()
                    || match.is(MinutesRole.DATE)
                    || match.is(MinutesRole.TIME)
                    || match.is(MinutesRole.LOCATION)
                    || match.is(MinutesRole.LINKS)
                    || match.is(MinutesRole.NEXT_MEETING)
                    || (match.is(MinutesRole.NOTES)
                        && NAME.matcher(text.substring(match.end())).matches()));
  }

  /** 'Notes taken by Kim', which needs no colon. */
  private Optional<RoleMatch> introduction(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < lower.length() && !Character.isLetter(lower.charAt(from))) {
      from++;
    }
    for (String form : introductions) {
      if (lower.startsWith(form + " ", from)) {
        return Optional.of(
            new RoleMatch(
                Set.of(Objects.requireNonNull(forms.get(form))), from + form.length() + 1));
      }
    }
    for (String form : List.of("meeting date ", "date ", "datum ", "fecha ")) {
      int end = from + form.length();
      if (lower.startsWith(form, from)
          && end < lower.length()
          && Character.isDigit(lower.charAt(end))) {
        return Optional.of(new RoleMatch(Set.of(MinutesRole.DATE), end));
      }
    }
    return Optional.empty();
  }

  private Set<MinutesRole> roles(String text) {
    String key = key(REMARK.matcher(text).replaceFirst(""));
    Optional<MinutesRole> whole = role(key);
    if (whole.isPresent()) {
      return EnumSet.of(whole.get());
    }
    Set<MinutesRole> together = EnumSet.noneOf(MinutesRole.class);
    String[] parts = TOGETHER.split(REMARK.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT));
    if (parts.length < 2 || parts.length > 4) {
      return together;
    }
    for (String part : parts) {
      Optional<MinutesRole> role = role(key(part));
      if (role.isEmpty()) {
        return EnumSet.noneOf(MinutesRole.class);
      }
      together.add(role.get());
    }
    return together;
  }

  private Optional<MinutesRole> role(String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return form(key)
        .or(() -> form(LEADING.matcher(key).replaceFirst("")))
        .or(() -> form(NUMBERING.matcher(key).replaceFirst("")))
        .or(() -> kindOfPeople(key))
        .or(
            () ->
                NEXT_MEETING.matcher(key).matches()
                    ? Optional.of(MinutesRole.NEXT_MEETING)
                    : Optional.empty());
  }

  private Optional<MinutesRole> form(String key) {
    return Optional.ofNullable(forms.get(key));
  }

  /** 'Committee member regrets', 'Community participants', 'Attendees of the council'. */
  private Optional<MinutesRole> kindOfPeople(String key) {
    String[] words = key.split(" ");
    if (words.length < 2 || words.length > 5) {
      return Optional.empty();
    }
    return form(words[words.length - 1])
        .filter(role -> role == MinutesRole.ATTENDEES || role == MinutesRole.ABSENT)
        .filter(
            role ->
                GROUP.matcher(key).matches()
                    || !words[words.length - 1].matches(
                        "present|others|guest|visitors|observers|invites|invitados"));
  }

  /** A form without case, accents, emoji and punctuation. */
  private static String key(String text) {
    String letters = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    String numberless = NUMBERING.matcher(plain.strip()).replaceFirst("");
    return BETWEEN_WORDS.matcher(numberless).replaceAll(" ").strip();
  }
}
