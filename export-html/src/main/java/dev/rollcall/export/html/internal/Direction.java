package dev.rollcall.export.html.internal;

import java.util.Locale;
import java.util.Set;

/** Which way text runs. */
final class Direction {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  private Direction() {}

  /** Whether text in a language, given as a BCP 47 tag, runs from right to left. */
  static boolean ofLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getScript()) {
      case "" -> RIGHT_TO_LEFT.contains(locale.getLanguage());
      case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm" -> true;
      default -> false;
    };
  }

  /** Whether the first strong character runs from right to left (Unicode UAX 9, rule P2). */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> i += Character.charCount(c);
      }
    }
    return false;
  }
}
