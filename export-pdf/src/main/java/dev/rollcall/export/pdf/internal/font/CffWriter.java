package dev.rollcall.export.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a CID-keyed CFF font whose CIDs are its glyphs' numbers (Adobe Technical Note 5176): one
 * font dictionary with a private one, which some viewers insist on, and no subroutines.
 */
final class CffWriter {

  /** The first of the strings that a font brings along. */
  private static final int OWN_STRING = 391;

  private static final int ESCAPE = 12;
  private static final int OFFSET_SIZE = 4;

  private static final int FONT_BBOX = 5;
  private static final int CHARSET = 15;
  private static final int CHARSTRINGS = 17;
  private static final int PRIVATE = 18;
  private static final int DEFAULT_WIDTH_X = 20;
  private static final int NOMINAL_WIDTH_X = 21;
  private static final int ROS = ESCAPE << 8 | 30;
  private static final int CID_COUNT = ESCAPE << 8 | 34;
  private static final int FD_ARRAY = ESCAPE << 8 | 36;
  private static final int FD_SELECT = ESCAPE << 8 | 37;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private CffWriter() {}

  /**
   * A font.
   *
   * @param name its PostScript name
   * @param box its bounding box: left, bottom, right, top in thousandths of an em
   * @param charstrings its glyphs, of which the first is {@code .notdef}; at least two
   */
  static byte[] write(String name, int[] box, List<byte[]> charstrings) {
    int count = charstrings.size();
    byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
    byte[] strings =
        index(
            List.of(
                "Adobe".getBytes(StandardCharsets.US_ASCII),
                "Identity".getBytes(StandardCharsets.US_ASCII)));
    byte[] glyphs = index(charstrings);
    byte[] privateDict =
        new CffWriter().entry(DEFAULT_WIDTH_X, 0).entry(NOMINAL_WIDTH_X, 0).bytes();
    byte[] charset = new CffWriter().add(2, 1).add(1, 2).add(count - 2, 2).bytes();
    byte[] select = new CffWriter().add(3, 1).add(1, 2).add(0, 3).add(count, 2).bytes();
    // All offsets take as many bytes, so the lengths of what holds them are known beforehand.
    int topLength = index(List.of(top(box, count, 0, 0, 0, 0))).length;
    int charsetAt = 4 + names.length + topLength + strings.length + 2;
    int selectAt = charsetAt + charset.length;
    int glyphsAt = selectAt + select.length;
    int privateAt = glyphsAt + glyphs.length;
    int fontsAt = privateAt + privateDict.length;
    byte[] font = new CffWriter().entry(PRIVATE, privateDict.length, privateAt).bytes();
    return new CffWriter()
        .add(1, 1) // version 1.0
        .add(0, 1)
        .add(4, 1) // the header's length
        .add(OFFSET_SIZE, 1)
        .add(names)
        .add(index(List.of(top(box, count, charsetAt, selectAt, glyphsAt, fontsAt))))
        .add(strings)
        .add(0, 2) // no global subroutines
        .add(charset)
        .add(select)
        .add(glyphs)
        .add(privateDict)
        .add(index(List.of(font)))
        .bytes();
  }

  private static byte[] top(
      int[] box, int count, int charsetAt, int selectAt, int glyphsAt, int fontsAt) {
    return new CffWriter()
        .entry(ROS, OWN_STRING, OWN_STRING + 1, 0)
        .entry(FONT_BBOX, box)
        .entry(CID_COUNT, count)
        .entry(CHARSET, charsetAt)
        .entry(CHARSTRINGS, glyphsAt)
        .entry(FD_ARRAY, fontsAt)
        .entry(FD_SELECT, selectAt)
        .bytes();
  }

  private static byte[] index(List<byte[]> objects) {
    CffWriter index = new CffWriter().add(objects.size(), 2).add(OFFSET_SIZE, 1);
    int offset = 1;
    index.add(offset, OFFSET_SIZE);
    for (byte[] object : objects) {
      offset += object.length;
      index.add(offset, OFFSET_SIZE);
    }
    objects.forEach(index::add);
    return index.bytes();
  }

  /** Adds an entry of a dictionary; every number takes five bytes. */
  private CffWriter entry(int operator, int... operands) {
    for (int operand : operands) {
      add(29, 1).add(operand, 4);
    }
    return operator > 0xff ? add(operator, 2) : add(operator, 1);
  }

  private CffWriter add(int value, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) {
      out.write(value >> (8 * i));
    }
    return this;
  }

  private CffWriter add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  private byte[] bytes() {
    return out.toByteArray();
  }
}
