package dev.rollcall.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The characters of a font and their glyphs: a cmap subtable of format 12 (OpenType 1.9, "cmap").
 */
final class CharacterMap {

  /** The first of the private characters that name a glyph by its number. */
  static final int GLYPHS = 0xf0000;

  private static final int GROUP = 12;
  private static final int HEADER = 16;

  private final ByteBuffer groups;
  private final int count;
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final Map<Integer, Integer> characters = new HashMap<>();

  private CharacterMap(ByteBuffer groups, int count) {
    this.groups = groups;
    this.count = count;
    for (int i = 0; i < count; i++) {
      int first = groups.getInt(GROUP * i);
      int last = groups.getInt(GROUP * i + 4);
      int glyph = groups.getInt(GROUP * i + 8);
      for (int c = first; c <= last; c++) {
        glyphs.put(c, glyph + c - first);
        characters.putIfAbsent(glyph + c - first, c);
      }
    }
  }

  /**
   * Reads a cmap table.
   *
   * @throws IllegalArgumentException when it has no subtable of format 12
   */
  static CharacterMap read(ByteBuffer cmap) {
    int subtables = cmap.getShort(2);
    for (int i = 0; i < subtables; i++) {
      int offset = cmap.getInt(4 + 8 * i + 4);
      if (cmap.getShort(offset) == 12) {
        int count = cmap.getInt(offset + 12);
        return new CharacterMap(cmap.slice(offset + HEADER, GROUP * count), count);
      }
    }
    throw new IllegalArgumentException("The font has no character map of format 12");
  }

  /** The glyph of a character; 0 where it has none. */
  int glyph(int character) {
    return glyphs.getOrDefault(character, 0);
  }

  /** The character that shows a glyph: its own, or a private one in {@link #withGlyphs}. */
  int character(int glyph) {
    return characters.getOrDefault(glyph, GLYPHS + glyph);
  }

  /** A cmap table for some characters and their glyphs. */
  static byte[] table(SortedMap<Integer, Integer> glyphs) {
    ByteBuffer groups = ByteBuffer.allocate(GROUP * glyphs.size());
    glyphs.forEach((character, glyph) -> groups.putInt(character).putInt(character).putInt(glyph));
    return table(groups.flip());
  }

  private static byte[] table(ByteBuffer groups) {
    int length = HEADER + groups.remaining();
    ByteBuffer table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12); // Windows, all of Unicode
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
    return table.putInt(groups.remaining() / GROUP).put(groups).array();
  }

  /** A cmap table in which private characters also name each glyph by its number. */
  byte[] withGlyphs(int glyphCount) {
    ByteBuffer more = ByteBuffer.allocate(GROUP * (count + 1));
    more.put(groups.duplicate().rewind());
    more.putInt(GLYPHS).putInt(GLYPHS + glyphCount - 1).putInt(0);
    return table(more.flip());
  }
}
