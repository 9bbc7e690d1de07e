package dev.rollcall.series.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A word of a name or an item.
 *
 * @param plain its letters and digits in lower case, without accents
 * @param stem the same in American spelling and in the singular: equal for spellings of one word
 */
public record Word(String plain, String stem) {

  /** A word as it is written. */
  public static Word of(String text) {
    String plain =
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return new Word(plain, stem(plain));
  }

  /** The words of a text, without what stands between them. */
  public static List<Word> allOf(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(Word::of)
        .toList();
  }

  /** Whether it tells things apart that are named alike: a number, a year, a version. */
  public boolean hasDigit() {
    return plain.chars().anyMatch(Character::isDigit);
  }

  private static String stem(String plain) {
    String word = plain;
    if (word.length() > 4 && word.endsWith("ies")) {
      word = word.substring(0, word.length() - 3) + "y";
    } else if (word.length() > 3 && word.matches(".*[^suiw]s")) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.length() > 5) {
      word =
          word.replaceAll("is(ation|ing|ed|e)$", "iz$1")
              .replaceAll("our(ed|ing|al)?$", "or$1")
              .replaceAll("(cent|theat|fib|met)re$", "$1er")
              .replaceAll("(catal|dial|anal)ogue$", "$1og")
              .replaceAll("gramme$", "gram")
              .replaceAll("(defen|licen|offen)ce$", "$1se")
              .replaceAll("ll(ed|ing)$", "l$1");
    }
    return word;
  }
}
