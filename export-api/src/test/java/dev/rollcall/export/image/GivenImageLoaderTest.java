package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rollcall.model.text.SafeUrl;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures that stand in a document itself are held to the limits of files. */
final class GivenImageLoaderTest {

  private static final SafeUrl NAME = SafeUrl.of("data-0123456789abcdef.png");

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 2, 0xff8800);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static ImageResult load(byte[] bytes, ImageLimits limits) {
    return new GivenImageLoader(Map.of(NAME.value(), bytes), ImageLoader.none(), limits).load(NAME);
  }

  @Test
  void areFoundBeforeOthers() throws IOException {
    ImageResult result = load(png(), ImageLimits.defaults());
    assertArrayEquals(png(), assertInstanceOf(ImageResult.Loaded.class, result).image().bytes());
  }

  @Test
  void othersAreAskedFor() {
    ImageResult others = new ImageResult.Unavailable(ImageResult.Reason.NOT_FOUND, "elsewhere");
    assertEquals(others, new GivenImageLoader(Map.of(), source -> others).load(NAME));
  }

  @Test
  void haveTheLimitsOfFiles() throws IOException {
    byte[] wide = png();
    wide[18] = 127; // 32,520 pixels wide
    wide[22] = 127;
    assertEquals(
        ImageResult.Reason.TOO_LARGE,
        assertInstanceOf(ImageResult.Unavailable.class, load(wide, ImageLimits.defaults()))
            .reason());
    byte[] words = "words".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        ImageResult.Reason.UNREADABLE,
        assertInstanceOf(ImageResult.Unavailable.class, load(words, ImageLimits.defaults()))
            .reason());
  }

  @Test
  void wrongCheckSumsAreMended() throws IOException {
    byte[] wrong = png();
    int adler = wrong.length - 12 - 4 - 1; // before IEND and the check sum of its chunk
    wrong[adler] ^= 1;
    ImageResult.Loaded loaded =
        assertInstanceOf(ImageResult.Loaded.class, load(wrong, ImageLimits.defaults()));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(loaded.image().bytes()));
    assertEquals(0xffff8800, image.getRGB(3, 2));
  }
}
