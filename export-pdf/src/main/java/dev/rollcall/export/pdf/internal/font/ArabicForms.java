package dev.rollcall.export.pdf.internal.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Joins Arabic letters: replaces each by the presentation form for its place in the word (Unicode
 * 9.2, Arabic cursive joining). Extraction maps the forms back to the letters.
 */
final class ArabicForms {

  private enum Place {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private record Form(String letters, Place place) {}

  private static final Map<Form, Integer> FORMS = read();

  private ArabicForms() {}

  /** The text in logical order with its letters joined. */
  static String join(String text) {
    if (text.chars().noneMatch(ArabicForms::isArabic)) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    boolean before = false; // whether the letter before reaches out to this one
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isTransparent(c)) {
        joined.appendCodePoint(c);
        i = next;
        continue;
      }
      Optional<Integer> ligature = ligature(text, i, before);
      if (ligature.isPresent()) {
        joined.appendCodePoint(ligature.get());
        before = false; // a ligature of lam and alef never reaches out
        i = next + 1;
        continue;
      }
      boolean after = reachesOut(c) && acceptsBefore(letterBehind(text, next));
      Integer form = FORMS.get(new Form(Character.toString(c), place(before, after)));
      joined.appendCodePoint(form == null ? c : form);
      before = reachesOut(c);
      i = next;
    }
    return joined.toString();
  }

  private static Optional<Integer> ligature(String text, int lam, boolean before) {
    if (text.charAt(lam) != 'ل' || lam + 1 >= text.length()) {
      return Optional.empty();
    }
    String letters = text.substring(lam, lam + 2);
    return Optional.ofNullable(FORMS.get(new Form(letters, before ? Place.FINAL : Place.ISOLATED)));
  }

  private static Place place(boolean before, boolean after) {
    if (before) {
      return after ? Place.MEDIAL : Place.FINAL;
    }
    return after ? Place.INITIAL : Place.ISOLATED;
  }

  private static boolean reachesOut(int c) {
    return c == 'ـ'
        || c == JOINER
        || FORMS.containsKey(new Form(Character.toString(c), Place.INITIAL));
  }

  private static final int JOINER = 0x200d;

  private static boolean acceptsBefore(int c) {
    return c == 'ـ'
        || c == JOINER
        || FORMS.containsKey(new Form(Character.toString(c), Place.FINAL));
  }

  private static int letterBehind(String text, int from) {
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isTransparent(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return ' ';
  }

  private static boolean isTransparent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isArabic(int c) {
    return c >= 0x620 && c <= 0x6ff;
  }

  private static Map<Form, Integer> read() {
    Map<Form, Integer> forms = new HashMap<>();
    for (int c = 0xfb50; c <= 0xfefc; c++) {
      String name = Character.isDefined(c) ? Character.getName(c) : null;
      if (name == null || !name.endsWith(" FORM")) {
        continue;
      }
      String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      boolean isLigature = letters.length() == 2 && letters.charAt(0) == 'ل';
      if (letters.length() == 1 || (isLigature && c >= 0xfef5)) {
        String place = name.substring(0, name.length() - " FORM".length());
        place = place.substring(place.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        forms.putIfAbsent(new Form(letters, Place.valueOf(place)), c);
      }
    }
    return forms;
  }
}
