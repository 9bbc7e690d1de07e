package dev.rollcall.export.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way text runs. */
public enum TextDirection {
  /** As Latin does. */
  LEFT_TO_RIGHT("ltr"),
  /** As Arabic and Hebrew do. */
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  private final String code;

  TextDirection(String code) {
    this.code = code;
  }

  /** Its name in HTML and CSS: {@code ltr} or {@code rtl}. */
  public String code() {
    return code;
  }

  /** The direction of a language, given as a BCP 47 tag. */
  public static TextDirection ofLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rightToLeft =
        switch (locale.getScript()) {
          case "" -> RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage());
          case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm" -> true;
          default -> false;
        };
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /**
   * The direction of the first character that has a strong one (Unicode Standard Annex 9, rule P2);
   * empty where none has.
   */
  public static Optional<TextDirection> ofText(String text) {
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
