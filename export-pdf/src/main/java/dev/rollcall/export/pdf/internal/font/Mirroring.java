package dev.rollcall.export.pdf.internal.font;

/** The brackets and signs that face the other way in text from right to left (UAX 9, L4). */
final class Mirroring {

  private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩";

  private Mirroring() {}

  /** The counterpart of a character, or itself. */
  static String of(String character) {
    int at = PAIRS.indexOf(character);
    return at < 0 ? character : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
  }
}
