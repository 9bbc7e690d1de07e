package dev.rollcall.export.pdf.internal.layout;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cover's picture across the top of a page, or a bar in the theme's colour where it has none.
 *
 * @param height points
 * @param boxes from the page's upper left corner; decoration only
 */
record CoverBand(double height, List<Box> boxes) {

  private static final double PLAIN = 14;
  private static final double BAR = 4;
  private static final double MOST_DPI = 200;

  CoverBand {
    boxes = List.copyOf(boxes);
  }

  /**
   * Makes the band of a call.
   *
   * @param width points
   * @param height how high it is where there is a picture, in points
   */
  static CoverBand of(Call call, ExportContext context, double width, double height) {
    Optional<EncodedImage> picture =
        call.cover().stream()
            .map(Slide::background)
            .flatMap(Optional::stream)
            .map(Background::image)
            .flatMap(Optional::stream)
            .map(context.images()::load)
            .filter(ImageResult.Loaded.class::isInstance)
            .map(result -> ((ImageResult.Loaded) result).image())
            .map(
                image -> {
                  int pixels = (int) (width / 72 * MOST_DPI);
                  return context.scaler().scale(image, pixels, pixels);
                })
            .flatMap(Optional::stream)
            .findFirst();
    double bottom = picture.isPresent() ? height : PLAIN;
    double bar = picture.isPresent() ? BAR : PLAIN;
    List<Box> boxes = new ArrayList<>();
    picture.ifPresent(
        image -> boxes.add(new PictureBox(0, 0, width, height, image, Optional.empty(), true)));
    boxes.add(new FillBox(0, bottom - bar, width, bar, context.theme().primary(), 0));
    return new CoverBand(bottom, boxes);
  }
}
