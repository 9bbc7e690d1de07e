package dev.rollcall.export.image;

import dev.rollcall.export.image.internal.scale.CachingImageScaler;
import java.util.Optional;

/**
 * Decodes pictures and scales them down, once for each content and size. Thread-safe.
 *
 * <p>The result is upright sRGB: a JPEG with three components or one (grey), or a PNG of at most 8
 * bits a channel that is not interlaced. JPEG stays JPEG; GIF and SVG become PNG; PNG and WebP that
 * have to be decoded become JPEG when they are opaque photographs, else PNG. Nothing but the
 * picture is kept of a file: no EXIF, places, thumbnails, comments, nor anything behind its end.
 *
 * <p>The same picture and size give the same bytes.
 */
public interface ImageScaler {

  /**
   * Returns a picture for a size it is shown at, with the proportions it has. It is never enlarged;
   * a picture that is upright, sRGB, of a plain kind and not larger than asked for is returned as
   * it is, and so is one less than half as large again which would take more bytes when scaled
   * down. SVG is drawn as large as fits into the size asked for, up to 16 million pixels.
   *
   * @param maxWidth pixels, at least 1
   * @param maxHeight pixels, at least 1
   * @return empty when the picture turns out to be damaged
   */
  Optional<EncodedImage> scale(SourceImage image, int maxWidth, int maxHeight);

  /** A scaler for any number of documents, with a cache of its own, bounded in bytes. */
  static ImageScaler create() {
    return new CachingImageScaler(SourceImage::hash);
  }

  /**
   * A scaler for one document in all its formats. It compares pictures instead of hashing them,
   * which saves time where there are few, and memory where there are not.
   */
  static ImageScaler forOneDocument() {
    return new CachingImageScaler(image -> image);
  }
}
