package dev.rollcall.cli;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.OptionValues;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Exports to memory, in every format on the class path. */
final class Exports {

  private Exports() {}

  /** The providers of all formats that calls are shown in whole, in the order of their names. */
  static List<ExporterProvider> providers() {
    Map<String, ExporterProvider> byName = new TreeMap<>();
    ServiceLoader.load(ExporterProvider.class)
        .forEach(provider -> byName.put(provider.format().id(), provider));
    byName
        .values()
        .removeIf(provider -> !provider.create(OptionValues.defaults(provider)).isOfEachCall());
    return List.copyOf(byName.values());
  }

  /** The provider of one format. */
  static ExporterProvider provider(String format) {
    return providers().stream()
        .filter(provider -> provider.format().id().equals(format))
        .findFirst()
        .orElseThrow();
  }

  /** Exports a call with default options, without pictures. */
  static byte[] export(ExporterProvider provider, Call call) throws IOException {
    return export(provider, call, ImageLoader.none(), new ArrayList<>());
  }

  /** Exports a call with default options and the pictures of a folder. */
  static byte[] export(
      ExporterProvider provider, Call call, Path pictures, List<Diagnostic> findings)
      throws IOException {
    return export(provider, call, new FolderImageLoader(pictures), findings);
  }

  private static byte[] export(
      ExporterProvider provider, Call call, ImageLoader images, List<Diagnostic> findings)
      throws IOException {
    DiagnosticSink sink = findings::add;
    MemoryTarget target = new MemoryTarget("input");
    provider
        .create(OptionValues.defaults(provider))
        .export(call, ExportContext.builder().images(images).diagnostics(sink).build(), target);
    return target.document();
  }
}
