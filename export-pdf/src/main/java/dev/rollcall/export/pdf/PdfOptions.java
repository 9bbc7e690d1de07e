package dev.rollcall.export.pdf;

import java.util.List;
import org.immutables.value.Value;

/** What users choose about a PDF. */
@Value.Immutable
public interface PdfOptions {

  /** The paper. */
  @Value.Default
  default PaperSize paper() {
    return PaperSize.A4;
  }

  /** How the call is arranged on pages. */
  @Value.Default
  default PdfLayout layout() {
    return PdfLayout.HANDOUT;
  }

  /** Whether a handout has a table of contents. */
  @Value.Default
  default Contents contents() {
    return Contents.AUTO;
  }

  /** Whether tables of decisions and actions stand at the start. */
  @Value.Default
  default boolean summary() {
    return true;
  }

  /** Where the targets of links are printed. */
  @Value.Default
  default LinkTargets links() {
    return LinkTargets.NOTES;
  }

  /** Whether the speaker's notes are printed. */
  @Value.Default
  default boolean speakerNotes() {
    return false;
  }

  /** Fonts for characters that the fonts of rollcall lack, asked in this order. */
  List<ExtraFont> fonts();

  /** Starts some options. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PdfOptions}. */
  final class Builder extends ImmutablePdfOptions.Builder {
    Builder() {}
  }
}
