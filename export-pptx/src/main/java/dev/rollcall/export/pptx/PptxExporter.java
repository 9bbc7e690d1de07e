package dev.rollcall.export.pptx;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExportSession;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.Format;
import dev.rollcall.export.Target;
import dev.rollcall.export.pptx.internal.compose.DeckComposer;
import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.template.BuiltInTemplate;
import dev.rollcall.export.pptx.internal.template.Template;
import dev.rollcall.export.pptx.internal.template.TemplateBuilder;
import dev.rollcall.export.pptx.internal.text.AdvanceWidths;
import dev.rollcall.export.pptx.internal.text.LineBreaks;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.pptx.internal.write.DeckWriter;
import dev.rollcall.export.text.FontMetrics;
import dev.rollcall.export.theme.FontFamily;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes a call as a PowerPoint deck that somebody else can go on with: a master, layouts,
 * placeholders, sections.
 *
 * <pre>{@code
 * new PptxExporter(PptxOptions.defaults()).export(call, ExportContext.builder().build(), target);
 * }</pre>
 */
public final class PptxExporter implements Exporter {

  static final Format FORMAT =
      new Format(
          "pptx",
          "pptx",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "a PowerPoint deck");

  private final PptxOptions options;

  /** Creates an exporter. */
  public PptxExporter(PptxOptions options) {
    this.options = options;
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  /**
   * {@inheritDoc}
   *
   * <p>With a template that cannot be used, nothing is written, and {@link
   * ExportCode#TEMPLATE_UNUSABLE} is reported.
   */
  @Override
  public void export(Call call, ExportContext context, Target target) throws IOException {
    Optional<Template> found = template(context);
    if (found.isEmpty()) {
      return; // reported; a deck in another design is not what was asked for
    }
    Template template = found.get();
    TextMeasure measure =
        context
            .session()
            .get(
                new ExportSession.Key<>(TextMeasure.class, PptxExporter.class, face(context)),
                () -> new TextMeasure(new LineBreaks(widths(context.theme()))));
    DeckPlan deck =
        new DeckComposer(template, measure, options.agenda(), options.summary())
            .compose(call, target.baseName(), context);
    target.document(out -> new DeckWriter(template).write(deck, out));
  }

  /** What is measured with: the theme's face, which a partner's design does not know. */
  private FontFamily face(ExportContext context) {
    return options.template().isPresent() ? FontFamily.LATO : context.theme().textFont();
  }

  private AdvanceWidths widths(Theme theme) {
    return options.template().isPresent() || theme.textFont().equals(FontFamily.LATO)
        ? new AdvanceWidths()
        : AdvanceWidths.of(new FontMetrics(theme.fonts().read(theme.textFont().regular())));
  }

  /** Reads rollcall's own template; a partner's is read with its document, to which it reports. */
  @Override
  public void prepare(ExportContext context) {
    if (options.template().isEmpty()) {
      template(context);
    }
  }

  /** What became of reading a template, so that it is read once for all documents. */
  private sealed interface Reading {
    record Ready(Template template) implements Reading {}

    record Refused(String why) implements Reading {}
  }

  /** What tells templates apart. */
  private record TemplateKey(Theme theme, Optional<TemplateFile> file) {}

  private Optional<Template> template(ExportContext context) {
    Reading reading =
        context
            .session()
            .get(
                new ExportSession.Key<>(
                    Reading.class,
                    PptxExporter.class,
                    new TemplateKey(context.theme(), options.template())),
                () -> read(context));
    return switch (reading) {
      case Reading.Ready ready -> Optional.of(ready.template());
      case Reading.Refused refused -> {
        context.diagnostics().report(Diagnostic.of(ExportCode.TEMPLATE_UNUSABLE, refused.why()));
        yield Optional.empty();
      }
    };
  }

  private Reading read(ExportContext context) {
    BuiltInTemplate builtIn = new BuiltInTemplate();
    if (options.template().isEmpty()) {
      return new Reading.Ready(builtIn.template(context.theme()));
    }
    TemplateBuilder builder = new TemplateBuilder(builtIn.parts(context.theme()));
    try {
      Template template = builder.partner(options.template().get().bytes());
      if (!template.lacking().isEmpty()) {
        context
            .diagnostics()
            .report(
                Diagnostic.of(
                    ExportCode.TEMPLATE_INCOMPLETE,
                    "The template has no usable layout for %s; made from its master instead."
                        .formatted(String.join(", ", template.lacking()))));
      }
      return new Reading.Ready(template);
    } catch (UnusableTemplateException e) {
      return new Reading.Refused(String.valueOf(e.getMessage()));
    }
  }
}
