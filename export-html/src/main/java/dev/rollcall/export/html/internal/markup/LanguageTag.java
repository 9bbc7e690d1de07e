package dev.rollcall.export.html.internal.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Language tags as documents may name them. */
public final class LanguageTag {

  /** The form of RFC 5646, 2.1. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Ways of writing that Unicode does not count as one script. */
  private static final Set<String> MIXED_SCRIPTS = Set.of("hans", "hant", "jpan", "kore");

  private static final Pattern WITH_REGION = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");

  private LanguageTag() {}

  /** Whether a language, where one is known, is German. */
  public static boolean isGerman(Optional<String> language) {
    String tag = language.orElse("").toLowerCase(Locale.ROOT);
    return tag.equals("de") || tag.startsWith("de-");
  }

  /** Whether a tag is of a language and a country only, such as {@code de-AT}. */
  public static boolean namesRegion(String tag) {
    return WITH_REGION.matcher(tag).matches();
  }

  /**
   * The tag in the form that HTML allows: language, script and country, each of them known; what
   * else it says is left out. Empty when it names no language.
   */
  public static Optional<String> of(String tag) {
    String form = tag.strip().replace('_', '-');
    if (!FORM.matcher(form).matches()) {
      return Optional.empty();
    }
    String[] parts = form.split("-");
    String language = parts[0].toLowerCase(Locale.ROOT);
    if (language.length() == 2 && !LANGUAGES.contains(language)) {
      return Optional.empty();
    }
    StringBuilder known = new StringBuilder(language);
    int next = 1;
    if (next < parts.length && isScript(parts[next])) {
      known.append('-').append(Character.toUpperCase(parts[next].charAt(0)));
      known.append(parts[next].substring(1).toLowerCase(Locale.ROOT));
      next++;
    }
    if (next < parts.length && COUNTRIES.contains(parts[next].toUpperCase(Locale.ROOT))) {
      known.append('-').append(parts[next].toUpperCase(Locale.ROOT));
    }
    return Optional.of(known.toString());
  }

  private static boolean isScript(String part) {
    if (part.length() != 4 || MIXED_SCRIPTS.contains(part.toLowerCase(Locale.ROOT))) {
      return part.length() == 4;
    }
    try {
      return Character.UnicodeScript.forName(part) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
