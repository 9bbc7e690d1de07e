package dev.rollcall.fuzz;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/** What the fuzz tests share. */
final class Targets {

  private static final CallParser PARSER = CallParser.builder().build();
  private static final CallJson JSON = new CallJson();

  private Targets() {}

  /** The bytes as text, as an input is decoded that is not refused. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Reads a document, and checks that its call survives being written and read. */
  static ParseResult parse(String document) {
    ParseResult result = PARSER.parse(new Source("20260507.md", document));
    String written = JSON.write(result.call());
    Call read = JSON.read(written);
    if (!result.call().equals(read) || !JSON.write(read).equals(written)) {
      throw new AssertionError("JSON changes the call");
    }
    return result;
  }

  /** Exports a document in one format, with default options and without pictures. */
  static byte[] export(String format, byte[] document) throws IOException {
    Call call = PARSER.parse(new Source("20260507.md", text(document))).call();
    ExporterProvider provider =
        ServiceLoader.load(ExporterProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.format().id().equals(format))
            .findFirst()
            .orElseThrow();
    MemoryTarget target = new MemoryTarget("call");
    provider
        .create(OptionValues.defaults(provider))
        .export(call, ExportContext.builder().build(), target);
    return target.document();
  }

  /** Fails when the bytes hold a word that must not be there. */
  static void refuse(byte[] bytes, String... words) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String word : words) {
      if (latin.contains(word)) {
        throw new AssertionError(word + " is in the export");
      }
    }
  }
}
