package dev.rollcall.parser.internal.dialect.reveal;

/**
 * A text that counts how often it is looked at, so that no regular expression of a document can
 * take for ever: the same text always ends at the same step.
 */
final class CountedText implements CharSequence {

  private final String text;
  private int left;

  /**
   * Wraps a text.
   *
   * @param left how often it may be looked at
   */
  CountedText(String text, int left) {
    this.text = text;
    this.left = left;
  }

  /** An expression that looks too often. */
  static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooManySteps();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
