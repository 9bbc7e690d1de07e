package dev.rollcall.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType font file (OpenType 1.9, "Font file"). */
final class SfntTables {

  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  private final ByteBuffer font;
  private final Map<String, int[]> tables = new LinkedHashMap<>();

  SfntTables(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    int count = font.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + RECORD * i;
      String tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
      tables.put(tag, new int[] {font.getInt(at + 8), font.getInt(at + 12)});
    }
  }

  /** A table's content; its positions count from the table's start. */
  ByteBuffer table(String tag) {
    int[] place = tables.get(tag);
    if (place == null) {
      throw new IllegalArgumentException("The font has no table " + tag);
    }
    return font.slice(place[0], place[1]);
  }

  /** The font with another content of one table, which is put at its end. */
  byte[] replaced(String tag, byte[] content) {
    int end = (font.capacity() + 3) / 4 * 4;
    byte[] bytes = new byte[end + content.length];
    font.get(0, bytes, 0, font.capacity());
    System.arraycopy(content, 0, bytes, end, content.length);
    ByteBuffer changed = ByteBuffer.wrap(bytes);
    int index = tables.keySet().stream().toList().indexOf(tag);
    int at = DIRECTORY + RECORD * index;
    changed.putInt(at + 8, end);
    changed.putInt(at + 12, content.length);
    return bytes;
  }
}
