package dev.rollcall.export.image;

import dev.rollcall.export.image.internal.header.PngHeader;
import java.nio.ByteBuffer;

/** Tells pictures that move from those that do not. */
final class Motion {

  private static final int GIF_HEADER = 13;
  private static final int WEBP_FLAGS = 20;
  private static final int WEBP_ANIMATION = 0x02;
  private static final int ACTL = 0x6163544c;

  private Motion() {}

  /** Whether a picture has several frames, as far as its bytes are whole. */
  static boolean isIn(ImageKind kind, byte[] bytes) {
    try {
      return switch (kind) {
        case GIF -> gif(bytes);
        case WEBP ->
            bytes[12] == 'V' && bytes[15] == 'X' && (bytes[WEBP_FLAGS] & WEBP_ANIMATION) != 0;
        case PNG -> png(ByteBuffer.wrap(bytes));
        case JPEG, SVG -> false;
      };
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Counts images: blocks that are none are skipped (GIF89a, 20 to 26). */
  private static boolean gif(byte[] bytes) {
    int at = GIF_HEADER + colors(bytes[10]);
    int images = 0;
    while (images < 2 && bytes[at] != ';') {
      if (bytes[at] == ',') {
        images++;
        at += 10 + colors(bytes[at + 9]) + 1;
      } else {
        at += 2;
      }
      while (bytes[at] != 0) {
        at += (bytes[at] & 0xff) + 1;
      }
      at++;
    }
    return images > 1;
  }

  private static int colors(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  /** APNG says so before its first pixels. */
  private static boolean png(ByteBuffer png) {
    int at = PngHeader.FIRST_CHUNK;
    while (png.getInt(at + 4) != PngHeader.IDAT) {
      int length = png.getInt(at);
      if (png.getInt(at + 4) == ACTL) {
        return true;
      }
      if (length < 0) {
        return false;
      }
      at += length + 12;
    }
    return false;
  }
}
