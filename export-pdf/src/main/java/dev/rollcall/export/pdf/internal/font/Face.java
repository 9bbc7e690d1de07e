package dev.rollcall.export.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;

/**
 * A typeface of one document: what it has, how wide it sets text, and what of it is embedded. Not
 * thread-safe, like the document.
 */
public final class Face {

  /**
   * Characters that Lato draws with the glyph of another one. A PDF font tells one character for
   * each glyph, so copied text would hold the wrong one; another font draws them instead.
   */
  private static final Set<Integer> AMBIGUOUS =
      Set.of(0x00ad, 0x02c9, 0x1fbe, 0x2010, 0x2032, 0x2033, 0x2219);

  private final BaseFont base;
  private final boolean kerned;

  /**
   * Reads a font.
   *
   * @param fileName a name whose ending tells the kind of font
   * @param seed tells the subsets of one document apart; the same seed gives the same name
   * @throws UncheckedIOException when it cannot be parsed
   */
  Face(String fileName, byte[] file, int seed) {
    try {
      base = BaseFont.createFont(fileName, BaseFont.IDENTITY_H, true, false, file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    base.setIncludeCidSet(false); // OpenPDF's is incomplete, which PDF/A forbids
    base.setSecureRandom(new SubsetNaming(seed));
    kerned = base.hasKernPairs();
  }

  /** The font as OpenPDF knows it. */
  public BaseFont base() {
    return base;
  }

  /** Whether pairs of letters have distances of their own. */
  public boolean kerned() {
    return kerned;
  }

  /** Whether there is a glyph for a code point. */
  boolean covers(int codePoint) {
    return base.charExists(codePoint) && !(kerned && AMBIGUOUS.contains(codePoint));
  }

  /** Whether there are glyphs for all code points of a text. */
  boolean coversAll(String text) {
    return text.codePoints().allMatch(this::covers);
  }

  /** How wide a text is set on one line, in points, for a type size in points. */
  double width(String text, double size) {
    int thousandths = base.getWidth(text);
    if (kerned) {
      for (int i = 1; i < text.length(); i++) {
        thousandths += base.getKerning(text.charAt(i - 1), text.charAt(i));
      }
    }
    return thousandths * size / 1000;
  }
}
