package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import java.nio.ByteBuffer;

/** Reads the header of a PNG (ISO/IEC 15948, 11.2.1). */
public final class PngHeader {

  /** Where the first chunk begins. */
  public static final int FIRST_CHUNK = 8;

  public static final int IHDR = 0x49484452;
  public static final int IDAT = 0x49444154;
  public static final int IEND = 0x49454e44;
  static final int EXIF = 0x65584966;

  private PngHeader() {}

  static ImageHeader read(ByteBuffer png) throws DamagedImageException {
    if (png.getInt(FIRST_CHUNK) != 13 || png.getInt(FIRST_CHUNK + 4) != IHDR) {
      throw new DamagedImageException("does not begin with its header");
    }
    int width = png.getInt(16);
    int height = png.getInt(20);
    return new ImageHeader(
        ImageKind.PNG, width, height, orientation(png), (long) width * height, false);
  }

  private static int orientation(ByteBuffer png) {
    int chunk = FIRST_CHUNK;
    while (chunk <= png.limit() - 12) {
      int length = png.getInt(chunk);
      int type = png.getInt(chunk + 4);
      if (length < 0 || length > png.limit() - chunk - 12 || type == IDAT) {
        break;
      }
      if (type == EXIF) {
        return ExifOrientation.read(png, chunk + 8, chunk + 8 + length);
      }
      chunk += length + 12;
    }
    return ExifOrientation.UPRIGHT;
  }
}
