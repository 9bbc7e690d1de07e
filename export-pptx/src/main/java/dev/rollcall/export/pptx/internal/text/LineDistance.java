package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.List;

/**
 * How far lines are apart, as a share of the type size: it depends on the typefaces that a text is
 * shown in, and those of many scripts are higher than Latin ones.
 */
final class LineDistance {

  /** Of Lato and of what stands in for it. */
  static final double USUAL = 1.2;

  /** Of typefaces for Indian, South-East and East Asian scripts, such as Noto's. */
  static final double HIGH = 1.45;

  /** What is high begins to be so early in a paragraph; long ones are not read to their end. */
  private static final int LOOKED_AT = 2000;

  private LineDistance() {}

  /** The distance of the lines of some text. */
  static double of(List<TextRun> pieces) {
    int left = LOOKED_AT;
    for (TextRun piece : pieces) {
      if (piece instanceof TextRun.Run run) {
        String text = run.text();
        for (int i = 0; i < text.length() && left > 0; i++, left--) {
          if (text.charAt(i) >= 0x900 && isHigh(text.codePointAt(i))) {
            return HIGH;
          }
        }
      }
    }
    return USUAL;
  }

  private static boolean isHigh(int codePoint) {
    return (codePoint >= 0x900 && codePoint < 0x1e00) // Devanagari to Balinese
        || (codePoint >= 0x2e80 && codePoint < 0xd800) // ideographs, kana, hangul
        || (codePoint >= 0xf900 && codePoint < 0xfb00)
        || (codePoint >= 0xff00 && codePoint < 0xfff0) // full-width forms
        || (codePoint >= 0x20000 && codePoint < 0x40000);
  }
}
