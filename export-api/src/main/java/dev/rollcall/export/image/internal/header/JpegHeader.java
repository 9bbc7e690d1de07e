package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import java.nio.ByteBuffer;

/** Reads the header of a JPEG (ITU-T T.81, annex B): its markers up to the first scan. */
final class JpegHeader {

  private static final int EXIF = 0x45786966; // "Exif", then two zero bytes

  private JpegHeader() {}

  static ImageHeader read(ByteBuffer jpeg) throws DamagedImageException {
    int orientation = ExifOrientation.UPRIGHT;
    JpegSegments segments = new JpegSegments(jpeg);
    while (segments.next()) {
      int start = segments.start();
      int end = segments.end();
      if (segments.marker() == JpegSegments.APP1
          && orientation == ExifOrientation.UPRIGHT
          && end - start > 6
          && jpeg.getInt(start) == EXIF
          && jpeg.getShort(start + 4) == 0) {
        orientation = ExifOrientation.read(jpeg, start + 6, end);
      } else if (segments.isFrame()) {
        int height = Short.toUnsignedInt(jpeg.getShort(start + 1));
        int width = Short.toUnsignedInt(jpeg.getShort(start + 3));
        boolean inOnePass =
            segments.marker() == JpegSegments.SOF0 || segments.marker() == JpegSegments.SOF0 + 1;
        // Of a progressive picture a decoder keeps all coefficients until the end.
        long pixels = (long) width * height * (inOnePass ? 1 : 2);
        return new ImageHeader(ImageKind.JPEG, width, height, orientation, pixels, false);
      }
    }
    throw new DamagedImageException("has no frame");
  }
}
