package dev.rollcall.export.image;

import dev.rollcall.export.image.internal.decode.PngRepair;
import dev.rollcall.export.image.internal.load.ImageReading;
import dev.rollcall.model.text.SafeUrl;
import java.util.Map;

/**
 * Finds the pictures that stand in a document itself, under the limits that hold for files; asks
 * another loader for all others.
 */
public final class GivenImageLoader implements ImageLoader {

  private final Map<String, byte[]> pictures;
  private final ImageLoader others;
  private final ImageReading reading;

  /**
   * Creates a loader.
   *
   * @param pictures the bytes of pictures by the names that the call has for them
   * @param others finds all others
   */
  public GivenImageLoader(Map<String, byte[]> pictures, ImageLoader others) {
    this(pictures, others, ImageLimits.defaults());
  }

  /** Creates a loader with limits of its own. */
  public GivenImageLoader(Map<String, byte[]> pictures, ImageLoader others, ImageLimits limits) {
    this.pictures = Map.copyOf(pictures);
    this.others = others;
    this.reading = new ImageReading(limits);
  }

  @Override
  public ImageResult load(SafeUrl source) {
    byte[] bytes = pictures.get(source.value());
    return bytes == null
        ? others.load(source)
        : reading.read(PngRepair.mended(bytes), source.value());
  }
}
