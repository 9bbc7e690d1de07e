package dev.rollcall.export;

import dev.rollcall.export.image.ImageResult;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import java.util.List;
import java.util.Optional;

/** What exporters report. */
public enum ExportCode implements DiagnosticCode {
  /** A picture is not where it was looked for. */
  IMAGE_NOT_FOUND("image-not-found", Severity.WARNING, "A picture is not in the pictures' folder."),
  /** A picture cannot be read. */
  IMAGE_UNREADABLE(
      "image-unreadable", Severity.WARNING, "A picture is damaged, too large or of unknown kind."),
  /** A picture is shown without some of its parts. */
  IMAGE_SIMPLIFIED(
      "image-simplified", Severity.INFO, "A picture is shown without what cannot be drawn of it."),
  /** A picture moves, and is shown still. */
  ANIMATED_IMAGE("animated-image", Severity.INFO, "A picture moves; exports show it still."),
  /** No font has a character. */
  MISSING_GLYPH("missing-glyph", Severity.WARNING, "No font at hand has a character."),
  /** A slide holds more than fits at a readable size. */
  OVERFULL_SLIDE(
      "overfull-slide", Severity.WARNING, "A slide holds more than fits at a readable size."),
  /** A span of days has no calls. */
  EMPTY_SPAN("empty-span", Severity.ERROR, "No call is of the days asked for."),
  /** A theme cannot be used. */
  THEME_UNUSABLE("theme-unusable", Severity.ERROR, "A theme cannot be used."),
  /** A template cannot be used. */
  TEMPLATE_UNUSABLE("template-unusable", Severity.ERROR, "A template cannot be used."),
  /** A template lacks a placeholder, which is replaced as well as possible. */
  TEMPLATE_INCOMPLETE(
      "template-incomplete", Severity.WARNING, "A template lacks a layout or placeholder.");

  private final String id;
  private final Severity severity;
  private final String description;

  ExportCode(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  /** The code for a picture that cannot be shown. */
  public static ExportCode of(ImageResult.Reason reason) {
    return switch (reason) {
      case NOT_FOUND, REFUSED -> IMAGE_NOT_FOUND;
      case UNREADABLE, TOO_LARGE -> IMAGE_UNREADABLE;
    };
  }

  /** What is reported of a picture that turns out to be damaged: the same by every exporter. */
  public static Diagnostic damaged(SafeUrl source, Optional<SourceRange> range) {
    return new Diagnostic(
        IMAGE_UNREADABLE, "'%s' is damaged; replace it.".formatted(source), range, List.of());
  }

  /** What is to be told of a picture; empty when it is shown as it is. */
  static Optional<Diagnostic> diagnostic(ImageResult result, Optional<SourceRange> range) {
    return switch (result) {
      case ImageResult.Loaded loaded ->
          loaded
              .remark()
              .map(message -> new Diagnostic(IMAGE_SIMPLIFIED, message, range, List.of()));
      case ImageResult.Unavailable unavailable ->
          Optional.of(
              new Diagnostic(of(unavailable.reason()), unavailable.message(), range, List.of()));
    };
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
