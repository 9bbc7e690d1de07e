package dev.rollcall.export.pptx;

import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import java.util.List;

/** Makes {@link PptxExporter}s for the command line. */
public final class PptxExporterProvider implements ExporterProvider {

  /** Called by the service loader. */
  public PptxExporterProvider() {}

  @Override
  public Format format() {
    return PptxExporter.FORMAT;
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        OptionSpec.file("template", "a .pptx or .potx whose slide master and layouts are used")
            .withFlag("--template"),
        OptionSpec.toggle("agenda", true, "an agenda slide with a link to each team"),
        OptionSpec.toggle("summary", true, "decisions and actions in tables at the start"));
  }

  @Override
  public Exporter create(OptionValues values) {
    return new PptxExporter(
        PptxOptions.builder()
            .agenda(values.toggle("agenda"))
            .summary(values.toggle("summary"))
            .template(values.file("template").map(TemplateFile::new))
            .build());
  }
}
