package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.image.internal.decode.AreaScaler;
import dev.rollcall.export.image.internal.decode.PixelRows;
import dev.rollcall.export.image.internal.decode.Pixels;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.load.ImageReading;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageScalerTest {

  private final ImageScaler scaler = ImageScaler.create();

  @Test
  void picturesThatFitAreReturnedWithoutTheirMetadata() {
    byte[] jpeg = TestPictures.jpeg(40, 30);
    byte[] withComment =
        TestPictures.withSegment(jpeg, 0xfe, "secret place".getBytes(StandardCharsets.UTF_8));
    EncodedImage result = scale(TestPictures.concat(withComment, new byte[99]), 40, 30);
    assertArrayEquals(jpeg, result.bytes());

    byte[] png = TestPictures.png(40, 30);
    byte[] withText = TestPictures.withChunk(png, "tEXt", TestPictures.latin("Author\0Somebody"));
    EncodedImage same = scale(withText, 100, 100);
    assertFalse(new String(same.bytes(), StandardCharsets.ISO_8859_1).contains("Somebody"));
    assertQuarters(same, 40, 30, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void picturesAreTurnedUpright(int orientation) {
    // Stored so that the orientation turns it into red, green / blue, white.
    BufferedImage upright = TestPictures.quarters(64, 32, BufferedImage.TYPE_3BYTE_BGR);
    BufferedImage stored = TestPictures.stored(upright, orientation);
    byte[] jpeg =
        TestPictures.withOrientation(TestPictures.encode(stored, "jpeg"), orientation, true);
    assertQuarters(scale(jpeg, 64, 32), 64, 32, 40);
    assertQuarters(scale(jpeg, 16, 16), 16, 8, 40);
    byte[] png =
        TestPictures.withChunk(
            TestPictures.encode(stored, "png"), "eXIf", TestPictures.tiff(orientation, false));
    assertQuarters(scale(png, 64, 32), 64, 32, 0);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("JPEG", TestPictures.jpeg(400, 200), ImageKind.JPEG),
        Arguments.of(
            "progressive JPEG",
            TestPictures.progressive(TestPictures.quarters(400, 200, BufferedImage.TYPE_3BYTE_BGR)),
            ImageKind.JPEG),
        Arguments.of("RGB JPEG", TestPictures.rgbJpeg(400, 200), ImageKind.JPEG),
        Arguments.of("CMYK JPEG", TestPictures.cmykJpeg(400, 200), ImageKind.JPEG),
        Arguments.of("PNG", TestPictures.png(400, 200), ImageKind.PNG),
        Arguments.of("16-bit PNG", TestPictures.png16(400, 200), ImageKind.PNG),
        Arguments.of(
            "palette PNG",
            TestPictures.encode(
                TestPictures.quarters(400, 200, BufferedImage.TYPE_BYTE_INDEXED), "png"),
            ImageKind.PNG),
        Arguments.of(
            "ARGB PNG",
            TestPictures.encode(
                TestPictures.quarters(400, 200, BufferedImage.TYPE_4BYTE_ABGR), "png"),
            ImageKind.PNG),
        Arguments.of(
            "interlaced PNG",
            TestPictures.interlacedPng(
                TestPictures.quarters(400, 200, BufferedImage.TYPE_3BYTE_BGR)),
            ImageKind.PNG),
        Arguments.of("GIF", TestPictures.gif(400, 200), ImageKind.PNG));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyKindIsScaledDown(String name, byte[] bytes, ImageKind kind) {
    EncodedImage scaled = scale(bytes, 100, 1000);
    assertEquals(kind, scaled.kind());
    assertFalse(scaled.transparent());
    assertQuarters(scaled, 100, 50, 60);
    EncodedImage whole = scale(bytes, 400, 200);
    assertQuarters(whole, 400, 200, 60);
    assertArrayEquals(
        scaled.bytes(),
        ImageScaler.create().scale(image(bytes), 100, 1000).orElseThrow().bytes(),
        "other bytes the second time");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void truncatedPicturesAreDamaged(String name, byte[] bytes, ImageKind kind) throws Exception {
    for (double share : new double[] {0.5, 0.8, 0.95}) {
      byte[] cut = Arrays.copyOf(bytes, (int) (bytes.length * share));
      if (ImageHeader.read(cut).isPresent() && !name.equals("GIF")) {
        assertEquals(Optional.empty(), scaler.scale(image(cut), 100, 100), name + " " + share);
      }
    }
  }

  @Test
  void losslessWebpIsRead() {
    byte[] webp = TestPictures.singleColorWebp();
    EncodedImage result = scale(webp, 100, 100);
    assertEquals(ImageKind.PNG, result.kind());
    assertTrue(result.width() > 0);
  }

  @Test
  void svgIsDrawnAtTheSizeAskedFor() {
    EncodedImage drawn = scale(TestPictures.svg(20, 10), 200, 100);
    assertEquals(ImageKind.PNG, drawn.kind());
    assertTrue(drawn.transparent());
    BufferedImage image = TestPictures.decode(drawn.bytes());
    assertEquals(200, image.getWidth());
    assertEquals(100, image.getHeight());
  }

  @Test
  void transparencyIsKept() {
    BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 80 * 40; i++) {
      image.setRGB(i % 80, i / 80, 0x80_ff_00_00);
    }
    EncodedImage scaled = scale(TestPictures.encode(image, "png"), 20, 20);
    assertTrue(scaled.transparent());
    BufferedImage decoded = TestPictures.decode(scaled.bytes());
    assertEquals(0x80ff0000, decoded.getRGB(5, 5));
    assertEquals(0, decoded.getRGB(5, 15) >>> 24);
  }

  @Test
  void transparencyDoesNotDarkenEdges() {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, i % 2 == 0 ? 0xffffff00 : 0);
    }
    BufferedImage decoded =
        TestPictures.decode(scale(TestPictures.encode(image, "png"), 16, 16).bytes());
    assertEquals(0x80ffff00, decoded.getRGB(8, 8));
  }

  @Test
  void photographsBecomeJpegAndDrawingsStayPng() {
    BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(1);
    for (int i = 0; i < 400 * 300; i++) {
      noise.setRGB(i % 400, i / 400, random.nextInt(1 << 24));
    }
    byte[] png = TestPictures.encode(noise, "png");
    assertEquals(ImageKind.JPEG, scale(png, 200, 150).kind());
    assertEquals(ImageKind.JPEG, scale(png, 400, 300).kind());
    assertTrue(scale(png, 400, 300).bytes().length < png.length);
    assertEquals(ImageKind.PNG, scale(TestPictures.png(400, 300), 200, 150).kind());
  }

  @Test
  void otherColorSpacesBecomeSrgb() {
    // Linear light: the middle of sRGB is stored as 55.
    ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
    for (int i = 0; i < 64 * 64; i++) {
      grey.setRGB(i % 64, i / 64, 0x373737);
    }
    byte[] icc = TestPictures.concat(TestPictures.latin("ICC_PROFILE\0\1\1"), linear.getData());
    byte[] jpeg = TestPictures.withSegment(TestPictures.encode(grey, "jpeg"), 0xe2, icc);
    BufferedImage decoded = TestPictures.decode(scale(jpeg, 64, 64).bytes());
    assertEquals(128, decoded.getRaster().getSample(32, 32, 0), 4);
    byte[] iccp =
        TestPictures.concat(
            TestPictures.latin("linear\0\0"), TestPictures.deflate(linear.getData()));
    byte[] png = TestPictures.withChunk(TestPictures.encode(grey, "png"), "iCCP", iccp);
    decoded = TestPictures.decode(scale(png, 64, 64).bytes());
    assertEquals(128, decoded.getRaster().getSample(32, 32, 0), 4);
  }

  @Test
  void areasAreAveraged() {
    BufferedImage stripes = new BufferedImage(300, 100, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 300; x++) {
        stripes.setRGB(x, y, x % 2 == 0 ? 0xffffff : 0);
      }
    }
    BufferedImage scaled =
        TestPictures.decode(scale(TestPictures.encode(stripes, "png"), 150, 50).bytes());
    ColorModel model = scaled.getColorModel();
    assertEquals(1, model.getNumComponents(), "grey suffices");
    for (int x = 0; x < 150; x++) {
      assertEquals(128, scaled.getRaster().getSample(x, 20, 0));
    }
  }

  @Test
  void greyKeepsItsBrightness() {
    BufferedImage grey16 = new BufferedImage(60, 60, BufferedImage.TYPE_USHORT_GRAY);
    BufferedImage grey8 = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 60 * 60; i++) {
      grey16.getRaster().setSample(i % 60, i / 60, 0, 100 * 257);
      grey8.getRaster().setSample(i % 60, i / 60, 0, 100);
    }
    for (byte[] bytes :
        List.of(
            TestPictures.encode(grey16, "png"),
            TestPictures.encode(grey8, "png"),
            TestPictures.encode(grey8, "jpeg"))) {
      BufferedImage scaled = TestPictures.decode(scale(bytes, 30, 30).bytes());
      assertEquals(1, scaled.getRaster().getNumBands());
      assertEquals(100, scaled.getRaster().getSample(15, 15, 0));
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 5, 3, 2", "1000, 3, 999, 3", "50, 50, 1, 1", "2000, 1, 1, 1", "3, 3, 3, 3"})
  void aPlainColorStaysItselfAtAnySize(int width, int height, int newWidth, int newHeight) {
    PixelRows rows = (y, argb) -> Arrays.fill(argb, 0xff_12_34_56);
    for (boolean opaque : new boolean[] {true, false}) {
      Pixels pixels = AreaScaler.scale(rows, opaque, width, height, newWidth, newHeight);
      for (int pixel : pixels.argb()) {
        assertEquals(0xff123456, pixel);
      }
    }
  }

  @Test
  void onePictureIsMadeOnceForAllWhoAsk() throws Exception {
    SourceImage image = image(TestPictures.jpeg(1000, 800));
    Callable<EncodedImage> ask = () -> scaler.scale(image, 300, 300).orElseThrow();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<EncodedImage> results =
          threads.invokeAll(java.util.Collections.nCopies(16, ask)).stream()
              .map(
                  future -> {
                    try {
                      return future.get();
                    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
      results.forEach(result -> assertSame(results.getFirst(), result));
    }
  }

  @Test
  void changedPicturesNeverBreakTheScaler() throws IOException {
    List<byte[]> seeds = kinds().map(arguments -> (byte[]) arguments.get()[1]).toList();
    Random random = new Random(42);
    for (int run = 0; run < 300; run++) {
      byte[] changed = seeds.get(run % seeds.size()).clone();
      for (int i = random.nextInt(8); i >= 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      if (new ImageReading(ImageLimits.defaults()).read(changed, "x")
          instanceof ImageResult.Loaded loaded) {
        scaler
            .scale(loaded.image(), 50, 50)
            .ifPresent(result -> TestPictures.decode(result.bytes()));
      }
    }
  }

  private EncodedImage scale(byte[] bytes, int width, int height) {
    return scaler.scale(image(bytes), width, height).orElseThrow();
  }

  private static SourceImage image(byte[] bytes) {
    try {
      return ImageHeader.read(bytes).orElseThrow().image(bytes);
    } catch (DamagedImageException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertQuarters(EncodedImage image, int width, int height, int tolerance) {
    BufferedImage decoded = TestPictures.decode(image.bytes());
    assertEquals(width, decoded.getWidth());
    assertEquals(height, decoded.getHeight());
    assertEquals(width, image.width());
    assertEquals(height, image.height());
    assertColor(0xff0000, decoded.getRGB(width / 4, height / 4), tolerance);
    assertColor(0x00ff00, decoded.getRGB(width * 3 / 4, height / 4), tolerance);
    assertColor(0x0000ff, decoded.getRGB(width / 4, height * 3 / 4), tolerance);
    assertColor(0xffffff, decoded.getRGB(width * 3 / 4, height * 3 / 4), tolerance);
  }

  private static void assertColor(int expected, int actual, int tolerance) {
    for (int shift : new int[] {0, 8, 16}) {
      assertEquals(
          expected >> shift & 0xff,
          actual >> shift & 0xff,
          tolerance,
          () -> "expected %06x but was %06x".formatted(expected, actual & 0xffffff));
    }
  }
}
