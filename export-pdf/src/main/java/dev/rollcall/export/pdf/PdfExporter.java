package dev.rollcall.export.pdf;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.Format;
import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.Target;
import dev.rollcall.export.pdf.internal.font.FontStack;
import dev.rollcall.export.pdf.internal.page.HandoutLayout;
import dev.rollcall.export.pdf.internal.page.SlidesLayout;
import dev.rollcall.export.pdf.internal.paint.PdfPainter;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.model.Call;
import java.io.IOException;
import java.util.List;

/**
 * Writes a call as a PDF that is PDF/UA-1 and PDF/A-2a at once.
 *
 * <pre>{@code
 * Exporter exporter = new PdfExporter(PdfOptions.builder().paper(PaperSize.LETTER).build());
 * exporter.export(call, ExportContext.builder().build(), target);
 * }</pre>
 */
public final class PdfExporter implements Exporter {

  static final Format FORMAT =
      new Format("pdf", "pdf", "application/pdf", "an accessible handout to print or read");

  private final PdfOptions options;

  /**
   * Creates an exporter.
   *
   * @throws InvalidOptionException when a font of the options cannot be read
   */
  public PdfExporter(PdfOptions options) {
    this.options = options;
    options.fonts().forEach(FontStack::check);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /** Reads the theme's fonts, which every document then parses for itself. */
  @Override
  public void prepare(ExportContext context) {
    FontStack fonts = new FontStack(context.theme(), List.of());
    fonts.text(false, false);
    fonts.text(true, false);
  }

  @Override
  public void export(Call call, ExportContext context, Target target) throws IOException {
    DocumentPlan plan =
        switch (options.layout()) {
          case HANDOUT -> new HandoutLayout(call, context, options).plan();
          case SLIDES, SLIDES_3 -> new SlidesLayout(call, context, options).plan();
        };
    target.document(out -> new PdfPainter(plan).paint(out));
  }
}
