package dev.rollcall.series.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a name or an item.
 *
 * @param plain its letters and digits in lower case, without accents
 * @param stem the same in American spelling and in the singular: equal for spellings of one word
 */
public record Word(String plain, String stem) {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern PLURAL = Pattern.compile(".*[^suiw]s");

  /** The last letters of the words that {@link Spelling} may change: most words have others. */
  private static final String ENDS = "edglnr";

  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling(Pattern.compile("is(ation|ing|ed|e)$"), "iz$1"),
          new Spelling(Pattern.compile("our(ed|ing|al)?$"), "or$1"),
          new Spelling(Pattern.compile("(cent|theat|fib|met)re$"), "$1er"),
          new Spelling(Pattern.compile("(catal|dial|anal)ogue$"), "$1og"),
          new Spelling(Pattern.compile("gramme$"), "gram"),
          new Spelling(Pattern.compile("(defen|licen|offen)ce$"), "$1se"),
          new Spelling(Pattern.compile("ll(ed|ing)$"), "l$1"));

  /** A British ending and its American spelling. */
  private record Spelling(Pattern british, String american) {}

  /** A word as it is written. */
  public static Word of(String text) {
    String plain = (isAscii(text) ? text : withoutAccents(text)).toLowerCase(Locale.ROOT);
    return new Word(plain, stem(plain));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutAccents(String text) {
    String parts = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD);
    return ACCENT.matcher(parts).replaceAll("");
  }

  /** The words of a text, without what stands between them. */
  public static List<Word> allOf(String text) {
    return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).map(Word::of).toList();
  }

  /** Whether it tells things apart that are named alike: a number, a year, a version. */
  public boolean hasDigit() {
    return plain.chars().anyMatch(Character::isDigit);
  }

  private static String stem(String plain) {
    String word = plain;
    if (word.length() > 4 && word.endsWith("ies")) {
      word = word.substring(0, word.length() - 3) + "y";
    } else if (word.length() > 3 && PLURAL.matcher(word).matches()) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.length() > 5 && ENDS.indexOf(word.charAt(word.length() - 1)) >= 0) {
      for (Spelling spelling : SPELLINGS) {
        word = spelling.british().matcher(word).replaceAll(spelling.american());
      }
    }
    return word;
  }
}
