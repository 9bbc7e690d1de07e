package dev.rollcall.export.text;

import java.nio.ByteBuffer;

/**
 * Which glyph stands for which character: a subtable of a font's cmap (OpenType, formats 4, 12).
 */
final class CharacterMap {

  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  private final ByteBuffer table;
  private final int format;
  private final int groups;

  private CharacterMap(ByteBuffer table, int format) {
    this.table = table;
    this.format = format;
    this.groups = format == 4 ? FontMetrics.unsigned(table, 6) / 2 : table.getInt(12);
    long needed = format == 4 ? 16L + groups * 8L : 16L + groups * 12L;
    if (groups < 0 || needed > table.limit()) {
      throw new IllegalArgumentException("A font with a damaged character map");
    }
  }

  /**
   * Chooses the Unicode subtable that covers most.
   *
   * @throws IllegalArgumentException when there is none
   */
  static CharacterMap read(ByteBuffer cmap) {
    int best = -1;
    int bestFormat = 0;
    int count = FontMetrics.unsigned(cmap, 2);
    for (int i = 0; i < count; i++) {
      int platform = FontMetrics.unsigned(cmap, 4 + i * 8);
      int encoding = FontMetrics.unsigned(cmap, 6 + i * 8);
      int offset = cmap.getInt(8 + i * 8);
      boolean unicode =
          platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
      int format = unicode ? FontMetrics.unsigned(cmap, offset) : 0;
      if ((format == 4 || format == 12) && format > bestFormat) {
        best = offset;
        bestFormat = format;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("A font without Unicode characters");
    }
    return new CharacterMap(cmap.slice(best, cmap.limit() - best), bestFormat);
  }

  /** The glyph of a code point; 0 where there is none. */
  int glyph(int codePoint) {
    try {
      return format == 4 ? inSegments(codePoint) : inGroups(codePoint);
    } catch (IndexOutOfBoundsException e) {
      return 0; // the table points behind its end
    }
  }

  private int inSegments(int c) {
    if (c > 0xffff) {
      return 0;
    }
    int low = 0;
    int high = groups - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (FontMetrics.unsigned(table, 14 + middle * 2) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = 16 + groups * 2;
    int start = FontMetrics.unsigned(table, starts + low * 2);
    if (c < start || c > FontMetrics.unsigned(table, 14 + low * 2)) {
      return 0;
    }
    int delta = table.getShort(starts + groups * 2 + low * 2);
    int offsetAt = starts + groups * 4 + low * 2;
    int offset = FontMetrics.unsigned(table, offsetAt);
    if (offset == 0) {
      return c + delta & 0xffff;
    }
    int glyph = FontMetrics.unsigned(table, offsetAt + offset + (c - start) * 2);
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }

  private int inGroups(int c) {
    int low = 0;
    int high = groups - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int group = 16 + middle * 12;
      if (c < table.getInt(group)) {
        high = middle - 1;
      } else if (c > table.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return table.getInt(group + 8) + c - table.getInt(group) & 0xffff;
      }
    }
    return 0;
  }
}
