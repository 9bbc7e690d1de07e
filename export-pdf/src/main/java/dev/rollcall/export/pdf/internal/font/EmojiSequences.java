package dev.rollcall.export.pdf.internal.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the single glyphs of emoji that are written as several characters, such as flags and
 * families (UTS 51). The font knows them as ligatures, which have no characters of their own; a
 * copy of the font gives each glyph a private one, so that it can be shown like any other.
 */
final class EmojiSequences {

  private static final int JOINER = 0x200d;
  private static final int EMOJI_STYLE = 0xfe0f;

  private final byte[] font;
  private final CharacterMap characters;
  private final Ligatures ligatures;

  EmojiSequences(byte[] emojiFont) {
    SfntTables tables = new SfntTables(emojiFont);
    characters = CharacterMap.read(tables.table("cmap"));
    ligatures = new Ligatures(tables.table("GSUB"));
    int glyphCount = tables.table("maxp").getShort(4) & 0xffff;
    font = tables.replaced("cmap", characters.withGlyphs(glyphCount));
  }

  /** The font with a character for each glyph. */
  byte[] font() {
    return font;
  }

  /**
   * The characters of the font that show a cluster.
   *
   * @return empty when the font lacks a part of it
   */
  String resolve(String cluster) {
    List<Integer> glyphs = new ArrayList<>();
    for (int c : cluster.codePoints().toArray()) {
      int glyph = characters.glyph(c);
      if (glyph == 0 && c != EMOJI_STYLE && c != JOINER) {
        return "";
      }
      if (c != EMOJI_STYLE) {
        glyphs.add(glyph);
      }
    }
    StringBuilder shown = new StringBuilder();
    for (int glyph : ligatures.apply(glyphs)) {
      int character = characters.character(glyph);
      if (glyph != 0 && character != JOINER) {
        shown.appendCodePoint(character);
      }
    }
    return shown.toString();
  }
}
