package dev.rollcall.export.image;

import dev.rollcall.model.text.SafeUrl;

/** Finds a picture by the URL that a call names. Thread-safe. */
@FunctionalInterface
public interface ImageLoader {

  /** Loads a picture; whatever goes wrong is an {@link ImageResult.Unavailable}. */
  ImageResult load(SafeUrl source);

  /** A loader that finds nothing. */
  static ImageLoader none() {
    return source ->
        new ImageResult.Unavailable(
            ImageResult.Reason.NOT_FOUND, "Pictures are not looked for here.");
  }
}
