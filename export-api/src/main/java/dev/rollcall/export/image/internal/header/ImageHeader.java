package dev.rollcall.export.image.internal.header;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a picture file says of itself before anything is decoded.
 *
 * @param kind the kind of file, judged by its content
 * @param width stored pixels, before the orientation is applied; for SVG CSS pixels
 * @param height stored pixels, before the orientation is applied; for SVG CSS pixels
 * @param orientation the EXIF orientation, 1 to 8; 1 is upright
 * @param decodedPixels how many pixels a decoder has to make room for: a frame may be larger than
 *     the picture it is part of
 * @param whole whether the picture can only be decoded as a whole
 */
public record ImageHeader(
    ImageKind kind, int width, int height, int orientation, long decodedPixels, boolean whole) {

  /**
   * Reads the header of a picture.
   *
   * @return empty when the bytes are of no kind that is known
   * @throws DamagedImageException when the kind is clear but the header is broken
   */
  public static Optional<ImageHeader> read(byte[] bytes) throws DamagedImageException {
    Optional<ImageKind> kind = kindOf(bytes);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    try {
      ImageHeader header =
          switch (kind.get()) {
            case PNG -> PngHeader.read(buffer);
            case JPEG -> JpegHeader.read(buffer);
            case GIF -> GifHeader.read(buffer);
            case WEBP -> WebpHeader.read(buffer);
            case SVG -> SvgHeader.read(bytes);
          };
      if (header.width < 1 || header.height < 1) {
        throw new DamagedImageException("has no size");
      }
      return Optional.of(header);
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedImageException("ends too early", e);
    }
  }

  /** The kind of file that some bytes begin; empty when it is not known. */
  static Optional<ImageKind> kindOf(byte[] bytes) {
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(ImageKind.PNG);
    }
    if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(ImageKind.JPEG);
    }
    if (startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) {
      return Optional.of(ImageKind.GIF);
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return Optional.of(ImageKind.WEBP);
    }
    return SvgHeader.isSvg(bytes) ? Optional.of(ImageKind.SVG) : Optional.empty();
  }

  /** Whether width and height change places when the picture is turned upright. */
  public boolean turned() {
    return orientation >= 5;
  }

  /** The picture of some bytes that have this header. */
  public SourceImage image(byte[] bytes) {
    return new SourceImage(
        bytes, kind, turned() ? height : width, turned() ? width : height, orientation);
  }

  /** Whether the bytes at an offset are these characters of Latin-1. */
  public static boolean startsWith(byte[] bytes, int offset, String magic) {
    if (bytes.length - offset < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[offset + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
