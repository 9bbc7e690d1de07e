package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of one document: each is stored once, with the pixels that its largest place on
 * paper needs. That size is known when the pages are finished.
 */
public final class PictureStore {

  /** More pixels than these to an inch are not worth their bytes. */
  private static final double MOST_DPI = 200;

  private final ImageScaler scaler;
  private final Map<SourceImage, Optional<EncodedImage>> tried = new HashMap<>();

  public PictureStore(ImageScaler scaler) {
    this.scaler = scaler;
  }

  /**
   * Decodes a picture once, to see whether it can be shown.
   *
   * @param width about how wide it will be shown, in points
   * @param height about how high it will be shown, in points
   * @return whether it is undamaged
   */
  public boolean add(SourceImage image, double width, double height) {
    return tried.computeIfAbsent(image, key -> scaled(key, width, height)).isPresent();
  }

  /** What is stored of the pictures on some finished pages. */
  public Map<SourceImage, EncodedImage> of(List<PagePlan> pages) {
    Map<SourceImage, double[]> sizes = new LinkedHashMap<>();
    for (PagePlan page : pages) {
      page.boxes().stream()
          .filter(PictureBox.class::isInstance)
          .map(PictureBox.class::cast)
          .forEach(box -> widen(sizes.computeIfAbsent(box.image(), i -> new double[2]), box));
    }
    Map<SourceImage, EncodedImage> pictures = new HashMap<>();
    sizes.forEach(
        (image, size) ->
            scaled(image, size[0], size[1])
                .or(() -> tried.getOrDefault(image, Optional.empty()))
                .ifPresent(encoded -> pictures.put(image, encoded)));
    return pictures;
  }

  private static void widen(double[] size, PictureBox box) {
    double width = box.width();
    double height = box.height();
    if (box.crop()) {
      double scale = Math.max(width / box.image().width(), height / box.image().height());
      width = box.image().width() * scale;
      height = box.image().height() * scale;
    }
    size[0] = Math.max(size[0], width);
    size[1] = Math.max(size[1], height);
  }

  private Optional<EncodedImage> scaled(SourceImage image, double width, double height) {
    return scaler.scale(image, pixels(width), pixels(height));
  }

  private static int pixels(double points) {
    return (int) Math.max(1, Math.ceil(points / 72 * MOST_DPI));
  }
}
