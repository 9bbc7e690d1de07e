package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures that move are told from those that do not. */
final class MotionTest {

  private static byte[] gif(int images) {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    gif.writeBytes("GIF89a".getBytes(StandardCharsets.ISO_8859_1));
    gif.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, 9, 9, 9});
    gif.writeBytes(new byte[] {'!', (byte) 0xfe, 2, ',', ',', 0}); // a comment of commas
    for (int i = 0; i < images; i++) {
      gif.writeBytes(new byte[] {'!', (byte) 0xf9, 4, 0, 0, 0, 0, 0});
      gif.writeBytes(new byte[] {',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 'D', 1, 0});
    }
    gif.write(';');
    return gif.toByteArray();
  }

  private static byte[] png(String chunk) {
    ByteBuffer png = ByteBuffer.allocate(8 + 25 + 20 + 12).putLong(0x89504e470d0a1a0aL);
    png.putInt(13).put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).put(new byte[17]);
    png.putInt(8).put(chunk.getBytes(StandardCharsets.ISO_8859_1)).put(new byte[12]);
    return png.putInt(0).put("IDAT".getBytes(StandardCharsets.ISO_8859_1)).putInt(0).array();
  }

  @Test
  void gif() {
    assertFalse(Motion.isIn(ImageKind.GIF, gif(1)));
    assertTrue(Motion.isIn(ImageKind.GIF, gif(2)));
    assertFalse(Motion.isIn(ImageKind.GIF, Arrays.copyOf(gif(2), 40)));
    assertFalse(Motion.isIn(ImageKind.GIF, Arrays.copyOf(gif(2), 5)));
  }

  @Test
  void png() {
    assertTrue(Motion.isIn(ImageKind.PNG, png("acTL")));
    assertFalse(Motion.isIn(ImageKind.PNG, png("tEXt")));
  }

  @Test
  void webp() {
    byte[] webp = Arrays.copyOf("RIFF....WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1), 30);
    assertFalse(Motion.isIn(ImageKind.WEBP, webp));
    webp[20] = 0x12;
    assertTrue(Motion.isIn(ImageKind.WEBP, webp));
    assertEquals(false, Motion.isIn(ImageKind.JPEG, webp));
  }
}
