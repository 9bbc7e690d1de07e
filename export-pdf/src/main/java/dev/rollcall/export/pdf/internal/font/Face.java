package dev.rollcall.export.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
  private final Optional<byte[]> postScript; // the file, where its outlines are PostScript's
  private final int seed;

  /**
   * Reads a font.
   *
   * @param fileName a name whose ending tells the kind of font
   * @param seed tells the subsets of one document apart; the same seed gives the same name
   * @throws UncheckedIOException when it cannot be parsed
   * @throws IllegalArgumentException when it has no outlines that a PDF can hold
   */
  Face(String fileName, byte[] file, int seed) {
    this.seed = seed;
    base = read(fileName, file);
    base.setSecureRandom(new SubsetNaming(seed));
    SfntTables tables = new SfntTables(file);
    if (!tables.has("CFF ") && !tables.has("glyf")) {
      throw new IllegalArgumentException("The font has no outlines that a PDF can hold");
    }
    postScript = tables.has("CFF ") ? Optional.of(file) : Optional.empty();
    kerned = postScript.isEmpty() && base.hasKernPairs();
  }

  private static BaseFont read(String fileName, byte[] file) {
    try {
      BaseFont font = BaseFont.createFont(fileName, BaseFont.IDENTITY_H, true, false, file, null);
      font.setIncludeCidSet(false); // OpenPDF's is incomplete, which PDF/A forbids
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The font as OpenPDF embeds it.
   *
   * @param characters the code points of all text that is set in it
   */
  public BaseFont embedded(SortedSet<Integer> characters) {
    return postScript.flatMap(file -> subset(file, characters)).orElse(base);
  }

  /** Whether its outlines can be embedded. */
  boolean isEmbeddable() {
    return postScript.isEmpty()
        || subset(postScript.get(), new TreeSet<>(Set.of((int) ' '))).isPresent();
  }

  /** Empty where an outline is damaged: OpenPDF copies what it does not understand. */
  private Optional<BaseFont> subset(byte[] file, SortedSet<Integer> characters) {
    String original = base.getPostscriptFontName();
    String name = SubsetNaming.tag(seed) + "+" + original;
    try {
      byte[] subset = OpenTypeSubset.of(file, original, name, characters);
      BaseFont font = read("subset.otf", subset);
      font.setSubset(false);
      return Optional.of(font);
    } catch (IOException | RuntimeException | StackOverflowError e) { // subroutines may go round
      return Optional.empty();
    }
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
