package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds pictures and scales them for where they are shown. */
public final class Pictures {

  private static final double DOTS_PER_INCH = 220; // what PowerPoint compresses pictures to
  private static final double POINTS_PER_INCH = 72;

  private final ExportContext context;

  /** What is to be reported of a picture that turns out to be damaged when it is scaled. */
  private final Map<SourceImage, Diagnostic> damage = new HashMap<>();

  public Pictures(ExportContext context) {
    this.context = context;
  }

  /** Finds a picture; what cannot be shown is reported and empty. */
  public Optional<SourceImage> load(SafeUrl source, Optional<SourceRange> range) {
    Optional<SourceImage> image = context.picture(source, range);
    image.ifPresent(found -> damage.putIfAbsent(found, ExportCode.damaged(source, range)));
    return image;
  }

  /** A picture for a box; empty, and reported, when it turns out to be damaged. */
  public Optional<EncodedImage> scaled(SourceImage image, Box box) {
    Optional<EncodedImage> scaled =
        context.scaler().scale(image, pixels(box.width()), pixels(box.height()));
    if (scaled.isEmpty()) {
      Optional.ofNullable(damage.get(image)).ifPresent(context.diagnostics()::report);
    }
    return scaled;
  }

  private static int pixels(double points) {
    return Math.max(1, (int) Math.ceil(points / POINTS_PER_INCH * DOTS_PER_INCH));
  }
}
