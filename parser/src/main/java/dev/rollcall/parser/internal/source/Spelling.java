package dev.rollcall.parser.internal.source;

/** Tells misspelt words from others. */
public final class Spelling {

  private Spelling() {}

  /** Whether the edit distance (Levenshtein) of two words is at most {@code most}. */
  public static boolean isLike(String word, String wanted, int most) {
    if (Math.abs(word.length() - wanted.length()) > most) {
      return false;
    }
    int[] previous = new int[wanted.length() + 1];
    for (int j = 0; j <= wanted.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int[] current = new int[wanted.length() + 1];
      current[0] = i;
      for (int j = 1; j <= wanted.length(); j++) {
        int same = word.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
      }
      previous = current;
    }
    return previous[wanted.length()] <= most;
  }
}
