package dev.rollcall.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.theme.FontFamily;
import dev.rollcall.export.theme.FontFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FontMetricsTest {

  private final FontFiles files = new FontFiles();

  static Stream<String> faces() {
    return Stream.concat(FontFamily.LATO.faces().stream(), FontFamily.MONO.faces().stream());
  }

  /** FontBox reads the same file independently. */
  @ParameterizedTest
  @MethodSource("faces")
  void widthsAndCoverageAreThoseOfTheFont(String face) throws IOException {
    byte[] bytes = files.read(face);
    FontMetrics metrics = new FontMetrics(bytes);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      double em = font.getUnitsPerEm();
      for (int c = 0; c < 0x20000; c++) {
        int glyph = cmap.getGlyphId(c);
        assertEquals(glyph != 0, metrics.covers(c), Integer.toHexString(c));
        assertEquals(
            font.getAdvanceWidth(glyph) / em,
            metrics.width(Character.toString(c), 1),
            1e-6,
            Integer.toHexString(c));
      }
      assertEquals(font.getHorizontalHeader().getAscender() / em, metrics.ascent(1), 1e-9);
      assertEquals(-font.getHorizontalHeader().getDescender() / em, metrics.descent(1), 1e-9);
    }
    assertTrue(metrics.isEmbeddable());
  }

  @Test
  void widthsGrowWithSizeAndLength() {
    FontMetrics metrics = new FontMetrics(files.read("Lato-Regular.ttf"));
    assertEquals(2 * metrics.width("Call", 10), metrics.width("Call", 20), 1e-9);
    assertEquals(
        metrics.width("Call", 10) + metrics.width("😀s", 10), metrics.width("Call😀s", 10), 1e-9);
  }

  @Test
  void whatIsNoFontIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new FontMetrics(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new FontMetrics(new byte[1000]));
  }

  /** Whatever is cut or changed, a font is read or refused, and nothing else happens. */
  @Test
  void damagedFontsAreReadOrRefused() {
    byte[] font = files.read("NotoSansMono-Regular.ttf");
    Random random = new Random(7);
    for (int run = 0; run < 2_000; run++) {
      byte[] changed =
          Arrays.copyOf(font, run % 3 == 0 ? random.nextInt(font.length) : font.length);
      for (int i = 0; i < 10 && changed.length > 0; i++) {
        changed[random.nextInt(Math.min(changed.length, 3_000))] = (byte) random.nextInt(256);
      }
      try {
        double width = new FontMetrics(changed).width("Hällo, Wörld – 😀", 12);
        assertTrue(Double.isFinite(width));
      } catch (IllegalArgumentException e) {
        // refused, as it should be
      }
    }
  }
}
