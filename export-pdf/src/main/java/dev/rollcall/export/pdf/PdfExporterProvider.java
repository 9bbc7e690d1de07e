package dev.rollcall.export.pdf;

import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.Format;
import dev.rollcall.export.OptionSpec;
import dev.rollcall.export.OptionValues;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes PDF exporters for the command line. */
public final class PdfExporterProvider implements ExporterProvider {

  /** Called by the service loader. */
  public PdfExporterProvider() {}

  @Override
  public Format format() {
    return PdfExporter.FORMAT;
  }

  @Override
  public List<OptionSpec> options() {
    return List.of(
        OptionSpec.choice("paper", "the paper of PDF files", ids(PaperSize.values(), PaperSize::id))
            .withFlag("--paper"),
        OptionSpec.choice(
            "layout",
            "running text, a page for each slide, or three slides to a page with room for notes",
            ids(PdfLayout.values(), PdfLayout::id)),
        OptionSpec.choice(
            "toc",
            "a table of contents; auto: from three pages on",
            ids(Contents.values(), Contents::id)),
        OptionSpec.toggle("summary", true, "decisions and actions in tables at the start"),
        OptionSpec.choice(
            "links",
            "where the targets of links are printed",
            ids(LinkTargets.values(), LinkTargets::id)),
        OptionSpec.toggle("notes", false, "print the speaker's notes"),
        OptionSpec.file(
            "fonts", "a font for characters that the built-in fonts lack, such as Chinese"));
  }

  @Override
  public Exporter create(OptionValues values) {
    PdfOptions.Builder options =
        PdfOptions.builder()
            .paper(choice(values, "paper", PaperSize.values(), PaperSize::id))
            .layout(choice(values, "layout", PdfLayout.values(), PdfLayout::id))
            .contents(choice(values, "toc", Contents.values(), Contents::id))
            .summary(values.toggle("summary"))
            .links(choice(values, "links", LinkTargets.values(), LinkTargets::id))
            .speakerNotes(values.toggle("notes"));
    values.file("fonts").map(ExtraFont::new).ifPresent(options::addFonts);
    return new PdfExporter(options.build());
  }

  private static <E> String[] ids(E[] constants, Function<E, String> id) {
    return Arrays.stream(constants).map(id).toArray(String[]::new);
  }

  private static <E> E choice(
      OptionValues values, String name, E[] constants, Function<E, String> id) {
    String text = values.text(name);
    return Arrays.stream(constants)
        .filter(constant -> id.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> values.invalid(name, text, List.of(ids(constants, id))));
  }
}
