package dev.rollcall.series.words;

import dev.rollcall.model.spelling.EditDistance;
import java.util.Set;

/** How one word relates to another. */
public enum Likeness {
  /** One word, perhaps in another spelling or number. */
  SAME,
  /** Another form of it: {@code standards}, {@code standardization}. */
  FORM,
  /** One is short for the other: {@code std}, {@code standards}. */
  ABBREVIATION,
  /** One is the other with a letter missing, doubled, changed or swapped. */
  SLIP,
  /** Another word. */
  NONE;

  private static final int SHORTEST_ROOT = 5;
  private static final int SHORTEST_SLIP = 5;
  private static final int LONG = 10;

  private static final Set<String> ENDINGS =
      Set.of(
          "", "al", "ation", "ations", "ization", "izing", "ize", "ized", "ed", "ing", "ment",
          "ments", "ity", "ive", "ion", "ions", "e", "ate", "s", "es");

  /** Compares two words. */
  public static Likeness of(Word a, Word b) {
    if (a.stem().equals(b.stem())) {
      return SAME;
    }
    if (a.hasDigit() || b.hasDigit()) {
      return NONE;
    }
    if (isForm(a.stem(), b.stem())) {
      return FORM;
    }
    if (isShort(a.plain(), b.plain()) || isShort(b.plain(), a.plain())) {
      return ABBREVIATION;
    }
    return isSlip(a.stem(), b.stem()) ? SLIP : NONE;
  }

  private static boolean isForm(String a, String b) {
    int root = 0;
    while (root < Math.min(a.length(), b.length()) && a.charAt(root) == b.charAt(root)) {
      root++;
    }
    return root >= SHORTEST_ROOT
        && ENDINGS.contains(a.substring(root))
        && ENDINGS.contains(b.substring(root));
  }

  /** The beginning of a word, or its first letter and consonants of it in their order. */
  private static boolean isShort(String brief, String full) {
    if (brief.length() < 2
        || brief.length() > SHORTEST_ROOT
        || full.length() < brief.length() + 2) {
      return false;
    }
    if (brief.length() > 2 && full.startsWith(brief)) {
      return true;
    }
    if (brief.length() > 3
        && brief.endsWith("s")
        && isShort(brief.substring(0, brief.length() - 1), full)) {
      return true;
    }
    if (brief.charAt(0) != full.charAt(0) || !brief.substring(1).matches("[^aeiou]{2,}")) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      at = full.indexOf(brief.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSlip(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return length >= SHORTEST_SLIP
        && a.charAt(0) == b.charAt(0)
        && EditDistance.within(a, b, length >= LONG ? 2 : 1);
  }
}
