package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.line.PictureStore;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
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

  CoverBand {
    boxes = List.copyOf(boxes);
  }

  /**
   * Makes the band of a call, and reports cover pictures that cannot be shown.
   *
   * @param width points
   * @param height how high it is where there is a picture, in points
   */
  static CoverBand of(
      Call call, ExportContext context, PictureStore store, double width, double height) {
    Optional<SourceImage> picture = Optional.empty();
    for (Slide slide : call.cover()) {
      Optional<SafeUrl> url = slide.background().flatMap(Background::image);
      if (picture.isEmpty() && url.isPresent()) {
        picture = load(url.get(), slide.source(), context, store, width);
      }
    }
    if (picture.isEmpty()) {
      return plain(context, width);
    }
    Box photo = new PictureBox(0, 0, width, height, picture.get(), Optional.empty(), true);
    Box bar = new FillBox(0, height - BAR, width, BAR, context.theme().primary(), 0);
    return new CoverBand(height, List.of(photo, bar));
  }

  /** A band without a picture. */
  static CoverBand plain(ExportContext context, double width) {
    return new CoverBand(
        PLAIN, List.of(new FillBox(0, 0, width, PLAIN, context.theme().primary(), 0)));
  }

  private static Optional<SourceImage> load(
      SafeUrl url,
      Optional<SourceRange> range,
      ExportContext context,
      PictureStore store,
      double width) {
    Optional<SourceImage> found = context.picture(url, range);
    if (found.isPresent()) {
      SourceImage image = found.get();
      double height = width * image.height() / image.width();
      if (!store.add(image, width, height)) {
        context.diagnostics().report(ExportCode.damaged(url, range));
        return Optional.empty();
      }
    }
    return found;
  }
}
