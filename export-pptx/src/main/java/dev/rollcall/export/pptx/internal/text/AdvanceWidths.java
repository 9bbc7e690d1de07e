package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.text.FontMetrics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How wide characters are at most: the larger of Lato's and Arial's advance widths.
 *
 * <p>Lato is rarely installed where a deck is opened, and a deck cannot carry its typefaces; what
 * fits at these widths fits with Lato and with what stands in for it.
 */
public final class AdvanceWidths {

  private static final int COUNT = 0x2300;
  private static final double WIDE = 1.0; // ideographs, emoji: an em square
  private static final double UNKNOWN = 0.65;
  private static final double MONOSPACED = 0.602; // of Courier New and its like, at most

  /** Letters about as often as texts have them. */
  private static final String SAMPLE =
      "The quick brown fox jumps over the lazy dog; a team reports on what is new since 2026.";

  private final short[] upright = new short[COUNT];
  private final short[] bold = new short[COUNT];

  /** How much wider than in the table text may be. */
  private final double stretch;

  /** The widths of the usual typefaces. */
  public AdvanceWidths() {
    this(1);
  }

  /**
   * Reads the table that ships with this class.
   *
   * @param stretch how much wider another typeface is, at least 1
   */
  private AdvanceWidths(double stretch) {
    this.stretch = stretch;
    try (InputStream in = AdvanceWidths.class.getResourceAsStream("advance-widths.txt")) {
      if (in == null) {
        throw new IllegalStateException("The table of advance widths is missing");
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The widths of a typeface, or of the usual ones where these are wider. */
  public static AdvanceWidths of(FontMetrics regular) {
    AdvanceWidths usual = new AdvanceWidths();
    double known = SAMPLE.codePoints().mapToDouble(c -> usual.of(c, false, false)).sum();
    return new AdvanceWidths(Math.max(1, regular.width(SAMPLE, 1) / known));
  }

  private void read(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split(" ");
      int first = Integer.parseInt(cells[0], 16);
      for (int i = 1; i < cells.length; i++) {
        int comma = cells[i].indexOf(',');
        if (comma > 0) {
          upright[first + i - 1] = Short.parseShort(cells[i].substring(0, comma));
          bold[first + i - 1] = Short.parseShort(cells[i].substring(comma + 1));
        }
      }
    }
  }

  /** The width of a code point in ems. */
  public double of(int codePoint, boolean isBold, boolean isCode) {
    if (isCode) {
      return codePoint < 0x1100 ? MONOSPACED : Math.max(MONOSPACED, other(codePoint));
    }
    if (codePoint < COUNT) {
      short width = isBold ? bold[codePoint] : upright[codePoint];
      if (width > 0) {
        return width / 1000.0 * stretch;
      }
    }
    return other(codePoint);
  }

  private static double other(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return codePoint >= 0x2190 ? WIDE : UNKNOWN;
  }
}
