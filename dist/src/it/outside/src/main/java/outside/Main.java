package outside;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.Exporter;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.HtmlExporter;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.pdf.PdfExporter;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pptx.PptxExporter;
import dev.rollcall.export.pptx.PptxOptions;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Exports a document by the public API alone. */
final class Main {

  public static void main(String[] arguments) throws Exception {
    long providers = ServiceLoader.load(ExporterProvider.class).stream().count();
    if (providers != 4) {
      throw new IllegalStateException("There are " + providers + " exporters to find");
    }
    Path input = Path.of(arguments[0]);
    Path output = Files.createDirectories(Path.of(arguments[1]));
    CallParser parser = CallParser.builder().build();
    ParseResult result =
        parser.parse(Source.decode(input.getFileName().toString(), Files.readAllBytes(input)));
    List<Exporter> exporters =
        List.of(
            new HtmlExporter(HtmlOptions.builder().build()),
            new PdfExporter(PdfOptions.builder().build()),
            new PptxExporter(PptxOptions.builder().build()));
    for (Exporter exporter : exporters) {
      MemoryTarget target = new MemoryTarget("call");
      exporter.export(result.call(), ExportContext.builder().build(), target);
      Files.write(output.resolve("call." + exporter.format().id()), target.document());
    }
  }
}
