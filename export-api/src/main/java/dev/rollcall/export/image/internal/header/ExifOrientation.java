package dev.rollcall.export.image.internal.header;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the one EXIF tag that changes how a picture is shown (Exif 2.32, 4.6.4: tag 0x0112). A
 * metadata library would cost more time at start than decoding a small picture.
 */
public final class ExifOrientation {

  /** The orientation of an upright picture. */
  public static final int UPRIGHT = 1;

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY_BYTES = 12;

  private ExifOrientation() {}

  /**
   * The orientation in a TIFF structure; upright where it is absent or broken, as browsers do it.
   *
   * @param buffer the bytes
   * @param start where the byte order mark of the TIFF structure stands
   * @param end where the structure ends
   */
  static int read(ByteBuffer buffer, int start, int end) {
    if (start < 0 || end > buffer.limit() || end - start < 8) {
      return UPRIGHT;
    }
    ByteBuffer tiff = buffer.slice(start, end - start);
    short order = tiff.getShort(0);
    if (order == 0x4949) {
      tiff.order(ByteOrder.LITTLE_ENDIAN);
    } else if (order != 0x4d4d) {
      return UPRIGHT;
    }
    int directory = tiff.getInt(4);
    if (tiff.getShort(2) != 42 || directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (entry > tiff.limit() - ENTRY_BYTES) {
        return UPRIGHT;
      }
      if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
        int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
