package dev.rollcall.export.html.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags as documents may name them. */
final class LanguageTag {

  /** The form of RFC 5646, 2.1, without judging whether the language exists. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private static final Pattern WITH_REGION = Pattern.compile("[a-z]{2,3}-[A-Z]{2}");

  private LanguageTag() {}

  /** Whether a language, where one is known, is German. */
  static boolean isGerman(Optional<String> language) {
    String tag = language.orElse("").toLowerCase(Locale.ROOT);
    return tag.equals("de") || tag.startsWith("de-");
  }

  /** Whether a tag is of a language and a country only, such as {@code de-AT}. */
  static boolean namesRegion(String tag) {
    return WITH_REGION.matcher(tag).matches();
  }

  /** The tag in the form that HTML allows; empty when it is none. */
  static Optional<String> of(String tag) {
    return Optional.of(tag.strip().replace('_', '-')).filter(t -> FORM.matcher(t).matches());
  }
}
