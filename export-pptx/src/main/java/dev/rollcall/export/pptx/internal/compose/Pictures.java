package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/** Finds pictures and scales them for where they are shown. */
final class Pictures {

  private static final double DOTS_PER_INCH = 220; // what PowerPoint compresses pictures to
  private static final double POINTS_PER_INCH = 72;

  private final ExportContext context;

  Pictures(ExportContext context) {
    this.context = context;
  }

  /** Finds a picture; what cannot be shown is reported and empty. */
  Optional<SourceImage> load(SafeUrl source, Optional<SourceRange> range) {
    return switch (context.images().load(source)) {
      case ImageResult.Loaded loaded -> Optional.of(loaded.image());
      case ImageResult.Unavailable unavailable -> {
        ExportCode code =
            unavailable.reason() == ImageResult.Reason.NOT_FOUND
                ? ExportCode.IMAGE_NOT_FOUND
                : ExportCode.IMAGE_UNREADABLE;
        report(code, unavailable.message(), range);
        yield Optional.empty();
      }
    };
  }

  /** A picture for a box; empty, and reported, when it turns out to be damaged. */
  Optional<EncodedImage> scaled(SourceImage image, Box box) {
    Optional<EncodedImage> scaled =
        context.scaler().scale(image, pixels(box.width()), pixels(box.height()));
    if (scaled.isEmpty()) {
      report(
          ExportCode.IMAGE_UNREADABLE,
          "A picture is damaged or of a kind that cannot be shown; save it anew as PNG or JPEG.",
          Optional.empty());
    }
    return scaled;
  }

  private static int pixels(double points) {
    return Math.max(1, (int) Math.ceil(points / POINTS_PER_INCH * DOTS_PER_INCH));
  }

  private void report(ExportCode code, String message, Optional<SourceRange> range) {
    context.diagnostics().report(new Diagnostic(code, message, range, List.of()));
  }
}
