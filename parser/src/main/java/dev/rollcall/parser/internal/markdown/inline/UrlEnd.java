package dev.rollcall.parser.internal.markdown.inline;

/**
 * Finds where a bare address ends as a reader would: before the punctuation of the sentence around
 * it, in every script, and before text that follows without a blank where a script has none.
 */
public final class UrlEnd {

  /** Characters that end an address although browsers take them. */
  private static final String NEVER = "<>\"|`";

  /** Punctuation that addresses hold, and that ends none. */
  private static final String TRAILING = ".,:;!?'*_~&";

  /** Not punctuation to those who write with them: a middle dot stands within words. */
  private static final String WITHIN_WORDS = "\u00b7\u30fb\u05be\u05f3\u05f4";

  private UrlEnd() {}

  /**
   * The offset behind an address.
   *
   * @param from where it begins, with its scheme or host
   */
  public static int find(CharSequence text, int from) {
    int end = from;
    boolean pathSegmentIsLatin = true;
    while (end < text.length()) {
      int c = Character.codePointAt(text, end);
      if (isEnd(c)) {
        break;
      }
      if (c == '/' || c == '?' || c == '#' || c == '=' || c == '&') {
        pathSegmentIsLatin = false;
      } else if (isWrittenWithoutBlanks(c)) {
        if (pathSegmentIsLatin) {
          break;
        }
      } else if (c < 128 && Character.isLetterOrDigit(c)) {
        pathSegmentIsLatin = true;
      }
      end += Character.charCount(c);
    }
    return withoutTrailing(text, from, end);
  }

  /**
   * Whether a script sets its words off without blanks: text may follow an address, or stand before
   * it, with nothing between.
   */
  public static boolean isWrittenWithoutBlanks(int c) {
    return c >= 0x0e00
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  private static boolean isEnd(int c) {
    if (c < 128) {
      return c <= ' ' || c == 127 || NEVER.indexOf(c) >= 0;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          WITHIN_WORDS.indexOf(c) < 0;
      case Character.FORMAT -> c != 0x200c && c != 0x200d; // these join letters
      default -> c >= 0xff01 && c <= 0xff65 && !Character.isLetterOrDigit(c); // full-width signs
    };
  }

  private static int withoutTrailing(CharSequence text, int from, int to) {
    int end = to;
    int[] unclosed = unclosed(text, from, end);
    while (end > from) {
      char c = text.charAt(end - 1);
      int bracket = ")]}".indexOf(c);
      if (bracket >= 0 && unclosed[bracket] > 0) {
        unclosed[bracket]--;
      } else if ("([{".indexOf(c) >= 0) {
        unclosed["([{".indexOf(c)]++;
      } else if (TRAILING.indexOf(c) < 0 && WITHIN_WORDS.indexOf(c) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  /** How many closing brackets of each kind there are too many. */
  private static int[] unclosed(CharSequence text, int from, int to) {
    int[] closed = new int[3];
    for (int i = from; i < to; i++) {
      int open = "([{".indexOf(text.charAt(i));
      int close = ")]}".indexOf(text.charAt(i));
      if (open >= 0) {
        closed[open]--;
      } else if (close >= 0) {
        closed[close]++;
      }
    }
    return closed;
  }
}
