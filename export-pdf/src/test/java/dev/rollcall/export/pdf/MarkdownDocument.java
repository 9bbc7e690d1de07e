package dev.rollcall.export.pdf;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A document in Markdown, with its pictures beside it. */
record MarkdownDocument(Path file) {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root"));

  /** The example deck, which shows what a call may hold. */
  static MarkdownDocument example() {
    return new MarkdownDocument(ROOT.resolve("examples/community-call.md"));
  }

  /** Decks that nobody should write, and somebody will. */
  static List<MarkdownDocument> odd() {
    return in(ROOT.resolve("export-pdf/src/test/resources/dev/rollcall/export/pdf/odd"));
  }

  /** Every document at hand: the examples, the odd ones, and the corpus where there is one. */
  static List<MarkdownDocument> all() {
    List<MarkdownDocument> documents = new ArrayList<>(in(ROOT.resolve("examples")));
    documents.addAll(odd());
    String corpus = System.getProperty("rollcall.corpus", "");
    if (!corpus.isEmpty()) {
      documents.addAll(in(Path.of(corpus, "decks")));
      documents.addAll(in(Path.of(corpus, "minutes")));
    }
    return documents;
  }

  private static List<MarkdownDocument> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(MarkdownDocument::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Call call() {
    try {
      Source source = Source.decode(file.getFileName().toString(), Files.readAllBytes(file));
      return CallParser.builder().build().parse(source).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExportContext context(DiagnosticSink sink) {
    return ExportContext.builder()
        .images(new FolderImageLoader(file.resolveSibling(".")))
        .diagnostics(sink)
        .build();
  }

  byte[] export(PdfOptions options) {
    MemoryTarget target = new MemoryTarget("document");
    try {
      new PdfExporter(options).export(call(), context(DiagnosticSink.none()), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target.document();
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
