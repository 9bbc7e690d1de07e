package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.export.InvalidOptionException;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A font with PostScript outlines that the user names, such as most Chinese and Japanese ones. */
class PostScriptFontTest {

  private static final String TEXT = "開発者週次コール太字移行：한국어、";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyGlyphLooksAsInTheFont(boolean collection) throws Exception {
    byte[] font = sample();
    byte[] pdf = export(collection ? collection(font) : font);
    assertEquals(List.of(), Judge.objections(pdf));
    Map<String, GeneralPath> shown = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf);
        OpenTypeFont original = new OTFParser(true).parse(new RandomAccessReadBuffer(font))) {
      gather(document, shown);
      CFFCIDFont outlines = assertInstanceOf(CFFCIDFont.class, original.getCFF().getFont());
      for (Map.Entry<String, GeneralPath> glyph : shown.entrySet()) {
        int number = original.getUnicodeCmapLookup().getGlyphId(glyph.getKey().codePointAt(0));
        int cid = outlines.getCharset().getCIDForGID(number);
        assertEquals(
            segments(outlines.getType2CharString(cid).getPath()),
            segments(glyph.getValue()),
            glyph.getKey());
      }
    }
    assertEquals(
        TEXT.codePoints().sorted().mapToObj(Character::toString).distinct().toList(),
        List.copyOf(shown.keySet()));
  }

  @Test
  void everyFontDictionaryHasAPrivateOne() throws IOException {
    try (PDDocument document = Loader.loadPDF(export(sample()))) {
      PDPage page = document.getPage(0);
      int found = 0;
      for (var name : page.getResources().getFontNames()) {
        if (page.getResources().getFont(name) instanceof PDType0Font font
            && font.getDescendantFont() instanceof PDCIDFontType0 descendant) {
          CFFCIDFont embedded = assertInstanceOf(CFFCIDFont.class, descendant.getFontBoxFont());
          assertEquals(embedded.getFontDicts().size(), embedded.getPrivDicts().size());
          embedded.getPrivDicts().forEach(d -> assertNotNull(d.get("nominalWidthX")));
          found++;
        }
      }
      assertEquals(1, found);
    }
  }

  @Test
  void aFontWithoutOutlinesIsRefused() throws IOException {
    byte[] font = sample();
    byte[] tag = "CFF ".getBytes(StandardCharsets.US_ASCII);
    for (int i = 12; i < 300; i++) {
      if (Arrays.equals(font, i, i + 4, tag, 0, 4)) {
        font[i + 3] = '2'; // outlines of a later version, which nobody embeds in a PDF
      }
    }
    assertThrows(InvalidOptionException.class, () -> export(font));
  }

  private byte[] export(byte[] font) throws IOException {
    Path file = folder.resolve("deck.md");
    Files.writeString(
        file, "---\ntitle: Call\ntype: slide\n---\n# Call\n\n---\n\n# Team\n\n- " + TEXT + "\n");
    return new MarkdownDocument(file)
        .export(PdfOptions.builder().addFonts(new ExtraFont(font)).build());
  }

  private static byte[] sample() throws IOException {
    try (InputStream in =
        PostScriptFontTest.class.getResourceAsStream("fonts/NotoSansCJKjp-sample.otf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** A collection of this one font. */
  private static byte[] collection(byte[] font) {
    int header = 16;
    ByteBuffer file = ByteBuffer.allocate(header + font.length);
    file.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(header).put(font);
    int tables = file.getShort(header + 4);
    for (int i = 0; i < tables; i++) {
      int at = header + 12 + 16 * i + 8;
      file.putInt(at, file.getInt(at) + header);
    }
    return file.array();
  }

  /** The outlines of the characters that are set in a font with PostScript outlines. */
  private static void gather(PDDocument document, Map<String, GeneralPath> shown)
      throws IOException {
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition position) {
        if (position.getFont() instanceof PDType0Font font
            && font.getDescendantFont() instanceof PDCIDFontType0) {
          try {
            shown.put(position.getUnicode(), font.getPath(position.getCharacterCodes()[0]));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
    }.getText(document);
  }

  /** What is drawn; closing, and moving without drawing, leave no trace. */
  private static List<String> segments(GeneralPath path) {
    List<String> segments = new ArrayList<>();
    double[] points = new double[6];
    String move = "";
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(points);
      int count = kind == PathIterator.SEG_CUBICTO ? 6 : 2;
      String to =
          Arrays.stream(points, 0, count)
              .mapToObj(value -> " " + Math.round(value))
              .collect(Collectors.joining());
      if (kind == PathIterator.SEG_MOVETO) {
        move = "move" + to + " ";
      } else if (kind != PathIterator.SEG_CLOSE) {
        segments.add(move + kind + to);
        move = "";
      }
    }
    return segments;
  }
}
