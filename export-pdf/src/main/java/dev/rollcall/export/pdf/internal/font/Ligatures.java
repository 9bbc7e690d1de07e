package dev.rollcall.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ligatures of a font: lookups of type 4 in its GSUB table (OpenType 1.9, "GSUB"). */
final class Ligatures {

  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;

  private final Map<List<Integer>, Integer> glyphs = new HashMap<>();
  private int longest;

  Ligatures(ByteBuffer gsub) {
    int lookups = unsigned(gsub, 8);
    int count = unsigned(gsub, lookups);
    for (int i = 0; i < count; i++) {
      readLookup(gsub, lookups + unsigned(gsub, lookups + 2 + 2 * i));
    }
  }

  /** The glyphs after every ligature has been formed, longer ones first. */
  List<Integer> apply(List<Integer> sequence) {
    List<Integer> before = sequence;
    List<Integer> after = pass(before);
    while (after.size() < before.size()) {
      before = after;
      after = pass(before);
    }
    return after;
  }

  private List<Integer> pass(List<Integer> sequence) {
    List<Integer> result = new ArrayList<>();
    int at = 0;
    while (at < sequence.size()) {
      int length = Math.min(longest, sequence.size() - at);
      while (length > 1 && !glyphs.containsKey(sequence.subList(at, at + length))) {
        length--;
      }
      List<Integer> part = sequence.subList(at, at + Math.max(1, length));
      result.add(glyphs.getOrDefault(part, part.getFirst()));
      at += part.size();
    }
    return result;
  }

  private void readLookup(ByteBuffer gsub, int lookup) {
    int type = unsigned(gsub, lookup);
    int count = unsigned(gsub, lookup + 4);
    for (int i = 0; i < count; i++) {
      int subtable = lookup + unsigned(gsub, lookup + 6 + 2 * i);
      int subtype = type;
      if (type == EXTENSION) {
        subtype = unsigned(gsub, subtable + 2);
        subtable += gsub.getInt(subtable + 4);
      }
      if (subtype == LIGATURE) {
        readSubtable(gsub, subtable);
      }
    }
  }

  private void readSubtable(ByteBuffer gsub, int subtable) {
    List<Integer> firsts = coverage(gsub, subtable + unsigned(gsub, subtable + 2));
    for (int set = 0; set < firsts.size(); set++) {
      int ligatureSet = subtable + unsigned(gsub, subtable + 6 + 2 * set);
      int count = unsigned(gsub, ligatureSet);
      for (int i = 0; i < count; i++) {
        int ligature = ligatureSet + unsigned(gsub, ligatureSet + 2 + 2 * i);
        int parts = unsigned(gsub, ligature + 2);
        List<Integer> sequence = new ArrayList<>(List.of(firsts.get(set)));
        for (int part = 1; part < parts; part++) {
          sequence.add(unsigned(gsub, ligature + 2 + 2 * part));
        }
        glyphs.putIfAbsent(List.copyOf(sequence), unsigned(gsub, ligature));
        longest = Math.max(longest, parts);
      }
    }
  }

  private static List<Integer> coverage(ByteBuffer gsub, int table) {
    List<Integer> covered = new ArrayList<>();
    int count = unsigned(gsub, table + 2);
    boolean single = unsigned(gsub, table) == 1;
    for (int i = 0; i < count; i++) {
      if (single) {
        covered.add(unsigned(gsub, table + 4 + 2 * i));
      } else {
        int last = unsigned(gsub, table + 4 + 6 * i + 2);
        for (int glyph = unsigned(gsub, table + 4 + 6 * i); glyph <= last; glyph++) {
          covered.add(glyph);
        }
      }
    }
    return covered;
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return buffer.getShort(at) & 0xffff;
  }
}
