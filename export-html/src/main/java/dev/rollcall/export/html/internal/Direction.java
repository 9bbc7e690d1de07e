package dev.rollcall.export.html.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way text runs. */
enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of the {@code dir} attribute. */
  String attribute() {
    return attribute;
  }

  /** The direction of a language, given as a BCP 47 tag. */
  static Direction ofLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rightToLeft =
        switch (locale.getScript()) {
          case "" -> RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage());
          case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm" -> true;
          default -> false;
        };
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** The direction of the first strong character (Unicode UAX 9, rule P2), where there is one. */
  static Optional<Direction> ofText(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return Optional.of(LEFT_TO_RIGHT);
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return Optional.of(RIGHT_TO_LEFT);
        }
        default -> i += Character.charCount(c);
      }
    }
    return Optional.empty();
  }
}
