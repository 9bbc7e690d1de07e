package dev.rollcall.export;

import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.link.Documents;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.series.identity.KnownTeam;
import dev.rollcall.series.promise.OpenAction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an exporter may use beside the call: nothing else reaches it from outside. */
@Value.Immutable
public interface ExportContext {

  /** The looks. */
  @Value.Default
  default Theme theme() {
    return Theme.scs();
  }

  /** Finds pictures by the URLs that the call names. */
  @Value.Default
  default ImageLoader images() {
    return ImageLoader.none();
  }

  /** Finds the other documents of the run that links lead to. */
  @Value.Default
  default Documents documents() {
    return Documents.none();
  }

  /** Decodes and scales pictures; shared between documents. */
  @Value.Default
  default ImageScaler scaler() {
    return ImageScaler.create();
  }

  /** Takes what the exporter has to tell. */
  @Value.Default
  default DiagnosticSink diagnostics() {
    return DiagnosticSink.none();
  }

  /** The time, for progress only: it never reaches a document. */
  @Value.Default
  default Clock clock() {
    return Clock.systemUTC();
  }

  /** The teams that somebody has described, for what is told of several calls. */
  List<KnownTeam> knownTeams();

  /** What calls before this one asked for and is open, where somebody wants to be told of it. */
  List<OpenAction> openActions();

  /** What is shared between documents. */
  @Value.Default
  default ExportSession session() {
    return new ExportSession();
  }

  /**
   * Finds a picture. What cannot be shown, or not wholly, is reported.
   *
   * @param range where the source names it
   */
  default Optional<SourceImage> picture(SafeUrl source, Optional<SourceRange> range) {
    ImageResult result = images().load(source);
    ExportCode.diagnostic(result, range).ifPresent(diagnostics()::report);
    return switch (result) {
      case ImageResult.Loaded loaded -> Optional.of(loaded.image());
      case ImageResult.Unavailable unavailable -> Optional.empty();
    };
  }

  /** Starts a context. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ExportContext}. */
  final class Builder extends ImmutableExportContext.Builder {
    Builder() {}
  }
}
