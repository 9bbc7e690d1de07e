package dev.rollcall.export.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType font file (OpenType 1.9, "Font file"). */
final class SfntTables {

  private static final int POSTSCRIPT = 0x4f54544f; // "OTTO"
  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  private final ByteBuffer font;
  private final int directory;
  private final Map<String, int[]> tables = new LinkedHashMap<>();

  /** Reads the tables of a font, or of the first one of a collection. */
  SfntTables(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    directory = font.getInt(0) == COLLECTION ? font.getInt(12) : 0;
    int count = font.getShort(directory + 4);
    for (int i = 0; i < count; i++) {
      int at = directory + DIRECTORY + RECORD * i;
      String tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
      tables.put(tag, new int[] {font.getInt(at + 8), font.getInt(at + 12)});
    }
  }

  /** A font file of some tables; its outlines are PostScript's. */
  static byte[] file(Map<String, byte[]> tables) {
    int end = DIRECTORY + RECORD * tables.size();
    int power = Integer.highestOneBit(tables.size());
    ByteBuffer directory = ByteBuffer.allocate(end);
    directory.putInt(POSTSCRIPT).putShort((short) tables.size()).putShort((short) (power * RECORD));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) ((tables.size() - power) * RECORD));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    tables.forEach(
        (tag, table) -> {
          directory.put(tag.getBytes(StandardCharsets.US_ASCII));
          directory.putInt(0); // nobody checks the sum of what is read from memory
          directory.putInt(end + content.size()).putInt(table.length);
          content.writeBytes(table);
          content.writeBytes(new byte[(4 - table.length % 4) % 4]);
        });
    return ByteBuffer.allocate(end + content.size())
        .put(directory.array())
        .put(content.toByteArray())
        .array();
  }

  /** Whether the font has a table. */
  boolean has(String tag) {
    return tables.containsKey(tag);
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
    int at = directory + DIRECTORY + RECORD * index;
    changed.putInt(at + 8, end);
    changed.putInt(at + 12, content.length);
    return bytes;
  }
}
