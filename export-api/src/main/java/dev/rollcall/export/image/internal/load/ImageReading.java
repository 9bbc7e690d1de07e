package dev.rollcall.export.image.internal.load;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageLimits;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.ImageResult.Loaded;
import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.export.image.internal.svg.SvgFile;
import java.util.Optional;

/**
 * Judges the bytes of a picture file by their header and by the limits.
 *
 * @param limits how large a picture may be
 */
public record ImageReading(ImageLimits limits) {

  /**
   * Reads a picture's header.
   *
   * @param name the picture's name for messages
   */
  public ImageResult read(byte[] bytes, String name) {
    if (bytes.length > limits.maxBytes()) {
      return tooManyBytes(name);
    }
    try {
      if (SvgFile.isCompressed(bytes)) {
        return read(SvgFile.inflated(bytes, limits.maxSvgBytes()), name);
      }
      Optional<ImageHeader> header = ImageHeader.read(bytes);
      if (header.isEmpty()) {
        return new Unavailable(
            Reason.UNREADABLE,
            "'%s' is no picture of a known kind; give a PNG, JPEG, GIF, WebP or SVG."
                .formatted(name));
      }
      return judge(header.get(), bytes, name);
    } catch (DamagedImageException e) {
      return new Unavailable(
          Reason.UNREADABLE,
          "'%s' is damaged (it %s); replace it.".formatted(name, e.getMessage()));
    }
  }

  /** What is said of a file with too many bytes. */
  public Unavailable tooManyBytes(String name) {
    return new Unavailable(
        Reason.TOO_LARGE,
        "'%s' has more than %d MB; make it smaller.".formatted(name, limits.maxBytes() >> 20));
  }

  private ImageResult judge(ImageHeader header, byte[] bytes, String name)
      throws DamagedImageException {
    if (header.kind() == ImageKind.SVG && bytes.length > limits.maxSvgBytes()) {
      return new Unavailable(
          Reason.TOO_LARGE,
          "'%s' has more than %d MB, too much for an SVG; make it simpler."
              .formatted(name, limits.maxSvgBytes() >> 20));
    }
    int pixels = header.whole() ? limits.maxWholePixels() : limits.maxPixels();
    int side = Math.max(header.width(), header.height());
    if (header.decodedPixels() > pixels || side > limits.maxSide()) {
      return new Unavailable(
          Reason.TOO_LARGE,
          "'%s' has %d x %d pixels, more than the %d million allowed; make it smaller."
              .formatted(name, header.width(), header.height(), pixels / 1_000_000));
    }
    return new Loaded(
        header.image(bytes),
        header.kind() == ImageKind.SVG ? SvgFile.remark(bytes, name) : Optional.empty());
  }
}
