package dev.rollcall.export.image.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.image.TestPictures;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageHeaderTest {

  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of(ImageKind.PNG, TestPictures.png(31, 17)),
        Arguments.of(ImageKind.JPEG, TestPictures.jpeg(31, 17)),
        Arguments.of(ImageKind.GIF, TestPictures.gif(31, 17)),
        Arguments.of(ImageKind.SVG, TestPictures.svg(31, 17)),
        Arguments.of(
            ImageKind.WEBP,
            TestPictures.webp(TestPictures.webpChunk("VP8L", TestPictures.vp8l(31, 17)))));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void kindAndSizeComeFromTheContent(ImageKind kind, byte[] bytes) throws Exception {
    ImageHeader header = ImageHeader.read(bytes).orElseThrow();
    assertEquals(kind, header.kind());
    assertEquals(31, header.width());
    assertEquals(17, header.height());
    assertEquals(1, header.orientation());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void orientationIsReadFromJpegPngAndWebp(int orientation) throws Exception {
    for (boolean bigEndian : new boolean[] {true, false}) {
      byte[] tiff = TestPictures.tiff(orientation, bigEndian);
      byte[] jpeg = TestPictures.withOrientation(TestPictures.jpeg(31, 17), orientation, bigEndian);
      byte[] png = TestPictures.withChunk(TestPictures.png(31, 17), "eXIf", tiff);
      byte[] webp =
          TestPictures.webp(
              TestPictures.webpChunk("VP8X", TestPictures.vp8x(31, 17)),
              TestPictures.webpChunk("VP8L", TestPictures.vp8l(31, 17)),
              TestPictures.webpChunk("EXIF", tiff));
      for (byte[] bytes : new byte[][] {jpeg, png, webp}) {
        ImageHeader header = ImageHeader.read(bytes).orElseThrow();
        assertEquals(orientation, header.orientation());
        SourceImage image = header.image(bytes);
        assertEquals(orientation < 5 ? 31 : 17, image.width());
        assertEquals(orientation < 5 ? 17 : 31, image.height());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "9", "255"})
  void orientationsThatDoNotExistAreUpright(int orientation) throws Exception {
    byte[] jpeg = TestPictures.withOrientation(TestPictures.jpeg(8, 8), orientation, true);
    assertEquals(1, ImageHeader.read(jpeg).orElseThrow().orientation());
  }

  @Test
  void aFrameLargerThanItsPictureCounts() throws Exception {
    byte[] webp =
        TestPictures.webp(
            TestPictures.webpChunk("VP8X", TestPictures.vp8x(10, 10)),
            TestPictures.webpChunk("VP8L", TestPictures.vp8l(16384, 16384)));
    ImageHeader header = ImageHeader.read(webp).orElseThrow();
    assertEquals(10, header.width());
    assertEquals(16384L * 16384, header.decodedPixels());

    byte[] gif = TestPictures.gif(4, 4);
    gif[6] = 1; // the logical screen becomes one pixel wide
    assertEquals(16, ImageHeader.read(gif).orElseThrow().decodedPixels());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <svg width="2in" height="1in"/>                      | 192 | 96
          <svg viewBox="0 0 40 20"/>                           | 40  | 20
          <svg width="80" viewBox="0 0 40 20"/>                | 80  | 40
          <svg height="10" viewBox="0,0,40,20"/>               | 20  | 10
          <svg width="100%" height="100%" viewBox="0 0 4 2"/>  | 4   | 2
          <svg/>                                               | 300 | 150
          <s:svg xmlns:s="http://www.w3.org/2000/svg" width="9" height="8"/> | 9 | 8
          <!DOCTYPE svg [<!ENTITY a "b">]><svg width="7" height="6"/> | 7 | 6
          """)
  void svgSizesAreReadAsBrowsersDo(String svg, int width, int height) throws Exception {
    ImageHeader header = ImageHeader.read(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertEquals(width, header.width());
    assertEquals(height, header.height());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain text",
        "<html><svg/></html>",
        "%PDF-1.7",
        "<svgx/>",
        "BM",
        "RIFF1234WAVE"
      })
  void otherFilesAreOfNoKind(String content) throws Exception {
    assertEquals(Optional.empty(), ImageHeader.read(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void externalEntitiesOfAnSvgAreNotRead() {
    String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg width=\"&x;\"/>";
    assertThrows(
        DamagedImageException.class, () -> ImageHeader.read(svg.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whatever is cut or changed, the header is read or refused, and nothing else happens. */
  @ParameterizedTest
  @MethodSource("pictures")
  void cutAndChangedHeadersAreReadOrRefused(ImageKind kind, byte[] bytes) {
    for (int length = 0; length < Math.min(bytes.length, 400); length++) {
      tryToRead(Arrays.copyOf(bytes, length));
    }
    Random random = new Random(kind.name().hashCode());
    for (int run = 0; run < 3_000; run++) {
      byte[] changed = bytes.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        changed[random.nextInt(Math.min(changed.length, 200))] = (byte) random.nextInt(256);
      }
      tryToRead(changed);
    }
  }

  private static void tryToRead(byte[] bytes) {
    try {
      ImageHeader.read(bytes)
          .ifPresent(
              header -> {
                assertEquals(true, header.width() > 0 && header.height() > 0);
                assertEquals(true, header.decodedPixels() > 0);
              });
    } catch (DamagedImageException e) {
      // refused, as it should be
    }
  }
}
