package dev.rollcall.export.pdf.internal.font;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Some characters of an OpenType font with PostScript outlines, as a font of their own. OpenPDF's
 * subsets of such fonts lack the private dictionaries that viewers insist on, and damage glyphs.
 */
final class OpenTypeSubset {

  /** Outlines are written in thousandths of an em, the unit where a font does not say another. */
  private static final double EM = 1000;

  private final OpenTypeFont font;
  private final String name;
  private final List<Integer> glyphs = new ArrayList<>();
  private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

  private OpenTypeSubset(OpenTypeFont font, String name, SortedSet<Integer> characters)
      throws IOException {
    this.font = font;
    this.name = name;
    glyphs.add(0); // .notdef
    CmapLookup cmap = font.getUnicodeCmapLookup();
    Map<Integer, Integer> known = new LinkedHashMap<>();
    for (int character : characters) {
      int glyph = cmap.getGlyphId(character);
      if (glyph > 0) {
        Integer number = known.get(glyph);
        if (number == null) {
          number = glyphs.size();
          known.put(glyph, number);
          glyphs.add(glyph);
        }
        numbers.put(character, number);
      }
    }
  }

  /**
   * A font file with some characters of another one.
   *
   * @param file a font or collection
   * @param original the PostScript name of the font in it
   * @param name the PostScript name of the new one
   * @param characters code points; those without glyph are left out
   * @throws IOException when the font cannot be read
   */
  static byte[] of(byte[] file, String original, String name, SortedSet<Integer> characters)
      throws IOException {
    if (file[0] == 't') { // "ttcf"
      try (TrueTypeCollection fonts = new TrueTypeCollection(new ByteArrayInputStream(file))) {
        return of(fonts.getFontByName(original), name, characters);
      }
    }
    try (OpenTypeFont font = new OTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      return of(font, name, characters);
    }
  }

  private static byte[] of(TrueTypeFont font, String name, SortedSet<Integer> characters)
      throws IOException {
    if (!(font instanceof OpenTypeFont openType) || !openType.isPostScript()) {
      throw new IOException("Not a font with PostScript outlines");
    }
    return new OpenTypeSubset(openType, name, characters).write();
  }

  private byte[] write() throws IOException {
    byte[] horizontal = table("hhea");
    ByteBuffer.wrap(horizontal).putShort(34, (short) glyphs.size());
    ByteBuffer maximum = ByteBuffer.allocate(6);
    maximum.putInt(0x00005000).putShort((short) glyphs.size()); // version 0.5
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("CFF ", outlines());
    tables.put("OS/2", table("OS/2"));
    tables.put("cmap", CharacterMap.table(numbers));
    tables.put("head", table("head"));
    tables.put("hhea", horizontal);
    tables.put("hmtx", metrics());
    tables.put("maxp", maximum.array());
    tables.put("name", name());
    tables.put("post", table("post"));
    return SfntTables.file(tables);
  }

  private byte[] table(String tag) throws IOException {
    TTFTable table = font.getTableMap().get(tag);
    if (table == null) {
      throw new IOException("The font has no table " + tag);
    }
    return font.getTableBytes(table);
  }

  private byte[] metrics() throws IOException {
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      metrics.putShort((short) font.getAdvanceWidth(glyph)).putShort((short) 0);
    }
    return metrics.array();
  }

  private byte[] outlines() throws IOException {
    double scale = EM / font.getUnitsPerEm();
    CFFFont cff = font.getCFF().getFont();
    List<byte[]> charstrings = new ArrayList<>();
    for (int glyph : glyphs) {
      Type2CharString charstring =
          cff.getType2CharString(
              cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph);
      charstrings.add(
          CharstringWriter.of(
              (int) Math.round(font.getAdvanceWidth(glyph) * scale),
              charstring
                  .getPath()
                  .getPathIterator(AffineTransform.getScaleInstance(scale, scale))));
    }
    int[] box = {
      (int) Math.floor(font.getHeader().getXMin() * scale),
      (int) Math.floor(font.getHeader().getYMin() * scale),
      (int) Math.ceil(font.getHeader().getXMax() * scale),
      (int) Math.ceil(font.getHeader().getYMax() * scale)
    };
    return CffWriter.write(name, box, charstrings);
  }

  /** A name table with what OpenPDF reads: family, style, full name and PostScript name. */
  private byte[] name() {
    int[] ids = {1, 2, 4, 6};
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer table = ByteBuffer.allocate(6 + 12 * ids.length + text.length);
    table.putShort((short) 0).putShort((short) ids.length).putShort((short) (6 + 12 * ids.length));
    for (int id : ids) {
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409); // Windows, English
      table.putShort((short) id).putShort((short) text.length).putShort((short) 0);
    }
    return table.put(text).array();
  }
}
