package dev.rollcall.export.pptx;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Exports calls in memory. */
final class Decks {

  private Decks() {}

  static byte[] export(Call call, PptxOptions options, List<Diagnostic> found) {
    try {
      MemoryTarget target = new MemoryTarget("call");
      ExportContext context =
          ExportContext.builder().images(SampleCalls.images()).diagnostics(found::add).build();
      new PptxExporter(options).export(call, context, target);
      return target.document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] export(Call call) {
    return export(call, PptxOptions.defaults(), new java.util.ArrayList<>());
  }

  static byte[] template(String name) {
    try (InputStream in = Decks.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
