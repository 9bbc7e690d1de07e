package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the header of a GIF (GIF89a, 18 to 20) and that of its first frame. */
final class GifHeader {

  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2c;

  private GifHeader() {}

  static ImageHeader read(ByteBuffer bytes) throws DamagedImageException {
    ByteBuffer gif = bytes.order(ByteOrder.LITTLE_ENDIAN);
    int width = Short.toUnsignedInt(gif.getShort(6));
    int height = Short.toUnsignedInt(gif.getShort(8));
    int at = 13 + tableBytes(gif.get(10));
    while (Byte.toUnsignedInt(gif.get(at)) == EXTENSION) {
      at += 2;
      int size = Byte.toUnsignedInt(gif.get(at));
      while (size > 0) {
        at += size + 1;
        size = Byte.toUnsignedInt(gif.get(at));
      }
      at++;
    }
    if (Byte.toUnsignedInt(gif.get(at)) != FRAME) {
      throw new DamagedImageException("has no frame");
    }
    int frameWidth = Short.toUnsignedInt(gif.getShort(at + 5));
    int frameHeight = Short.toUnsignedInt(gif.getShort(at + 7));
    if (width == 0 || height == 0) {
      width = frameWidth; // as browsers do it
      height = frameHeight;
    }
    return new ImageHeader(
        ImageKind.GIF,
        width,
        height,
        ExifOrientation.UPRIGHT,
        Math.max((long) width * height, (long) frameWidth * frameHeight),
        true);
  }

  private static int tableBytes(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }
}
