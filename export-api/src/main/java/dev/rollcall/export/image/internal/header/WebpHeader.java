package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the headers of a WebP: the container's and those of its first bit stream (RFC 9649). Both
 * are needed, since a decoder makes room for what the bit stream says.
 */
public final class WebpHeader {

  private static final int VP8 = fourCc("VP8 ");
  private static final int VP8L = fourCc("VP8L");
  private static final int VP8X = fourCc("VP8X");
  private static final int ANMF = fourCc("ANMF");
  private static final int EXIF = fourCc("EXIF");
  private static final int FRAME_HEADER_BYTES = 16;

  private final ByteBuffer webp;
  private int canvasWidth;
  private int canvasHeight;
  private int frameWidth;
  private int frameHeight;
  private int orientation = ExifOrientation.UPRIGHT;

  private WebpHeader(ByteBuffer webp) {
    this.webp = webp;
  }

  static ImageHeader read(ByteBuffer bytes) throws DamagedImageException {
    WebpHeader header = new WebpHeader(bytes.order(ByteOrder.LITTLE_ENDIAN));
    header.chunks(12, bytes.limit());
    if (header.frameWidth == 0 || header.frameHeight == 0) {
      throw new DamagedImageException("has no frame");
    }
    int width = header.canvasWidth > 0 ? header.canvasWidth : header.frameWidth;
    int height = header.canvasHeight > 0 ? header.canvasHeight : header.frameHeight;
    long pixels = Math.max((long) width * height, (long) header.frameWidth * header.frameHeight);
    return new ImageHeader(ImageKind.WEBP, width, height, header.orientation, pixels, true);
  }

  /**
   * Checks that a file is as long as it says.
   *
   * @throws DamagedImageException when it is shorter
   */
  public static void checkLength(byte[] bytes) throws DamagedImageException {
    ByteBuffer webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (Integer.toUnsignedLong(webp.getInt(4)) + 8 > bytes.length + 1L) {
      throw new DamagedImageException("ends too early"); // but for a byte of padding
    }
  }

  private void chunks(int from, int to) {
    int at = from;
    while (at <= to - 8) {
      int type = webp.getInt(at);
      long end = at + 8 + Integer.toUnsignedLong(webp.getInt(at + 4));
      if (end > to) {
        end = to; // a truncated picture still has its size; the decoder finds the damage
      }
      chunk(type, at + 8, (int) end);
      at = (int) (end + (end & 1));
    }
  }

  private void chunk(int type, int start, int end) {
    if (type == VP8X) {
      canvasWidth = 1 + unsigned24(start + 4);
      canvasHeight = 1 + unsigned24(start + 7);
    } else if (type == VP8) {
      frame(webp.getShort(start + 6) & 0x3fff, webp.getShort(start + 8) & 0x3fff);
    } else if (type == VP8L) {
      int sizes = webp.getInt(start + 1);
      frame(1 + (sizes & 0x3fff), 1 + (sizes >> 14 & 0x3fff));
    } else if (type == ANMF && frameWidth == 0) {
      frame(1 + unsigned24(start + 6), 1 + unsigned24(start + 9));
      chunks(start + FRAME_HEADER_BYTES, end);
    } else if (type == EXIF) {
      boolean prefixed = end - start > 6 && webp.getInt(start) == fourCc("Exif");
      orientation =
          ExifOrientation.read(
              webp.duplicate().order(ByteOrder.BIG_ENDIAN), prefixed ? start + 6 : start, end);
    }
  }

  /** Keeps the largest frame: a second one would be decoded no less. */
  private void frame(int width, int height) {
    frameWidth = Math.max(frameWidth, width);
    frameHeight = Math.max(frameHeight, height);
  }

  private int unsigned24(int index) {
    return (webp.getShort(index) & 0xffff) | (webp.get(index + 2) & 0xff) << 16;
  }

  private static int fourCc(String name) {
    return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
  }
}
