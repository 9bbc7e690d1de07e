package dev.rollcall.export;

import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.model.Call;
import dev.rollcall.model.PictureUse;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.text.SafeUrl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the pictures of a call that an export could not show, without exporting anything. */
public final class ImageCheck {

  private static final Pattern MOVING = Pattern.compile("(?i).*\\.(?:gif|webp|a?png)(?:[?#].*)?");

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

  /** Reports each picture that moves: exports show it still. */
  public void tellMoving(Call call, DiagnosticSink sink) {
    Set<SafeUrl> told = new HashSet<>();
    for (PictureUse use : PictureUse.of(call)) {
      if (mayMove(use.source())
          && told.add(use.source())
          && images.load(use.source()) instanceof ImageResult.Loaded loaded
          && loaded.image().isMoving()) {
        sink.report(
            new Diagnostic(
                ExportCode.ANIMATED_IMAGE,
                "'%s' moves; exports show it still, so choose a frame that says enough."
                    .formatted(use.source()),
                use.range(),
                List.of()));
      }
    }
  }

  /** Only these kinds can; others need not be read for it. */
  private static boolean mayMove(SafeUrl source) {
    return MOVING.matcher(source.value()).matches();
  }
}
