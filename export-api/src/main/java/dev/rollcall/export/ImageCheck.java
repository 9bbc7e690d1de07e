package dev.rollcall.export;

import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.PictureUse;
import dev.rollcall.model.diagnostic.DiagnosticSink;

/** Finds the pictures of a call that an export could not show, without exporting anything. */
public final class ImageCheck {

  private final ImageLoader images;

  /** Creates a check that looks for pictures as an export would. */
  public ImageCheck(ImageLoader images) {
    this.images = images;
  }

  /** Reports each place that names a picture which is absent, or cannot be shown as it is. */
  public void check(Call call, DiagnosticSink sink) {
    for (PictureUse use : PictureUse.of(call)) {
      ExportCode.diagnostic(images.load(use.source()), use.range()).ifPresent(sink::report);
    }
  }
}
