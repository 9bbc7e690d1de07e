package dev.rollcall.export.image;

import org.immutables.value.Value;

/** How large a picture may be. What is larger is refused before anything of it is decoded. */
@Value.Immutable
public interface ImageLimits {

  /** The bytes of a picture file. */
  @Value.Default
  default int maxBytes() {
    return 64 << 20;
  }

  /** The bytes of an SVG file, which grows by a multiple when it is parsed. */
  @Value.Default
  default int maxSvgBytes() {
    return 4 << 20;
  }

  /** The pixels of a picture that can be thinned out while it is decoded. */
  @Value.Default
  default int maxPixels() {
    return 100_000_000;
  }

  /** The pixels of a picture that is decoded as a whole: WebP, GIF. */
  @Value.Default
  default int maxWholePixels() {
    return 25_000_000;
  }

  /** The pixels of a picture's longer side. */
  @Value.Default
  default int maxSide() {
    return 50_000;
  }

  /** Checks that every limit is positive. */
  @Value.Check
  default void check() {
    if (maxBytes() < 1
        || maxSvgBytes() < 1
        || maxPixels() < 1
        || maxWholePixels() < 1
        || maxSide() < 1) {
      throw new IllegalStateException("Every limit must be greater than zero: " + this);
    }
  }

  /** The limits that hold where nothing else is said. */
  static ImageLimits defaults() {
    return builder().build();
  }

  /** Starts limits. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ImageLimits}. */
  final class Builder extends ImmutableImageLimits.Builder {
    Builder() {}
  }
}
