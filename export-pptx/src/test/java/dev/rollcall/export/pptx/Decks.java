package dev.rollcall.export.pptx;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports calls in memory. */
final class Decks {

  private Decks() {}

  static byte[] export(Call call, PptxOptions options, List<Diagnostic> found) {
    return export(call, options, SampleCalls.images(), found::add);
  }

  static byte[] export(Call call, ImageLoader images) {
    return export(call, PptxOptions.defaults(), images, diagnostic -> {});
  }

  private static byte[] export(
      Call call, PptxOptions options, ImageLoader images, DiagnosticSink sink) {
    try {
      MemoryTarget target = new MemoryTarget("call");
      ExportContext context = ExportContext.builder().images(images).diagnostics(sink).build();
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

  /** A package of parts. */
  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
