package dev.rollcall.export;

import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.model.Call;
import dev.rollcall.model.PictureUse;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;

/** Finds the pictures of a call that an export could not show, without exporting anything. */
public final class ImageCheck {

  private final ImageLoader images;

  /** Creates a check that looks for pictures as an export would. */
  public ImageCheck(ImageLoader images) {
    this.images = images;
  }

  /** Reports each place that names a picture which is absent or cannot be read. */
  public void check(Call call, DiagnosticSink sink) {
    for (PictureUse use : PictureUse.of(call)) {
      diagnose(use).ifPresent(sink::report);
    }
  }

  private Optional<Diagnostic> diagnose(PictureUse use) {
    return switch (images.load(use.source())) {
      case ImageResult.Loaded loaded -> Optional.empty();
      case ImageResult.Unavailable unavailable ->
          Optional.of(
              new Diagnostic(
                  ExportCode.of(unavailable.reason()),
                  unavailable.message(),
                  use.range(),
                  List.of()));
    };
  }
}
