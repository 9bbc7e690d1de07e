package dev.rollcall.export.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How wide and how high a typeface sets text, read from a TrueType or OpenType file's head, hhea,
 * hmtx and cmap tables. Immutable and thread-safe.
 *
 * <p>Only these tables are read, when they are needed: a font library, which reads them all, would
 * take longer than exporting a small call.
 */
public final class FontMetrics {

  private static final int TRUETYPE = 0x00010000;
  private static final int TRUETYPE_OF_APPLE = 0x74727565; // "true"
  private static final int OPENTYPE = 0x4f54544f; // "OTTO"
  private static final int CACHED = 0x2200; // Latin, Greek, Cyrillic and general punctuation

  private final CharacterMap characters;
  private final ByteBuffer advances;
  private final int advanceCount;
  private final double unitsPerEm;
  private final double ascent;
  private final double descent;
  private final double lineGap;
  private final boolean embeddable;

  /** Widths in ems, not a number where still unknown; threads may both find out, and agree. */
  private final float[] widths = new float[CACHED];

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException when it is none, or damaged
   */
  public FontMetrics(byte[] font) {
    try {
      ByteBuffer file = ByteBuffer.wrap(font).asReadOnlyBuffer();
      int kind = file.getInt(0);
      if (kind != TRUETYPE && kind != TRUETYPE_OF_APPLE && kind != OPENTYPE) {
        throw new IllegalArgumentException("Not a TrueType or OpenType font");
      }
      ByteBuffer head = table(file, "head");
      ByteBuffer hhea = table(file, "hhea");
      unitsPerEm = unsigned(head, 18);
      ascent = hhea.getShort(4) / unitsPerEm;
      descent = -hhea.getShort(6) / unitsPerEm;
      lineGap = hhea.getShort(8) / unitsPerEm;
      advanceCount = unsigned(hhea, 34);
      advances = table(file, "hmtx");
      characters = CharacterMap.read(table(file, "cmap"));
      embeddable = !hasTable(file, "OS/2") || (table(file, "OS/2").getShort(8) & 0xf) != 2;
      if (unitsPerEm == 0 || advanceCount == 0 || advances.limit() < advanceCount * 4) {
        throw new IllegalArgumentException("A font without widths");
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("A damaged font", e);
    }
    Arrays.fill(widths, Float.NaN);
  }

  /** Whether the typeface has a glyph for a code point. */
  public boolean covers(int codePoint) {
    return characters.glyph(codePoint) != 0;
  }

  /** Whether the font's maker allows it to be embedded into documents (OS/2, fsType). */
  public boolean isEmbeddable() {
    return embeddable;
  }

  /**
   * How wide a text is set on one line, without kerning.
   *
   * @param size the type size in points
   * @return points
   */
  public double width(String text, double size) {
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      ems += advance(c);
      i += Character.charCount(c);
    }
    return ems * size;
  }

  /** The height above the base line in points, for a type size in points. */
  public double ascent(double size) {
    return ascent * size;
  }

  /** The depth below the base line in points (positive), for a type size in points. */
  public double descent(double size) {
    return descent * size;
  }

  /** The distance of base lines set solid, in points, for a type size in points. */
  public double lineHeight(double size) {
    return (ascent + descent + lineGap) * size;
  }

  private double advance(int codePoint) {
    if (codePoint >= CACHED) {
      return advanceOf(characters.glyph(codePoint));
    }
    float known = widths[codePoint];
    if (Float.isNaN(known)) {
      known = advanceOf(characters.glyph(codePoint));
      widths[codePoint] = known;
    }
    return known;
  }

  /** In ems; the last advance holds for all glyphs behind it (OpenType, hmtx). */
  private float advanceOf(int glyph) {
    return (float) (unsigned(advances, Math.min(glyph, advanceCount - 1) * 4) / unitsPerEm);
  }

  private static boolean hasTable(ByteBuffer file, String name) {
    return entry(file, name) > 0;
  }

  private static ByteBuffer table(ByteBuffer file, String name) {
    int entry = entry(file, name);
    if (entry < 0) {
      throw new IllegalArgumentException("A font without its table " + name);
    }
    return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
  }

  private static int entry(ByteBuffer file, String name) {
    int tag = name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    int count = unsigned(file, 4);
    for (int i = 0; i < count; i++) {
      if (file.getInt(12 + i * 16) == tag) {
        return 12 + i * 16;
      }
    }
    return -1;
  }

  static int unsigned(ByteBuffer buffer, int index) {
    return Short.toUnsignedInt(buffer.getShort(index));
  }
}
