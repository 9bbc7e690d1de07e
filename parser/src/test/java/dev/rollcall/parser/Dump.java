package dev.rollcall.parser;

import dev.rollcall.model.CallJson;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the JSON of all documents of some folders, and what was found in them, for judging. */
final class Dump {

  private Dump() {}

  /** The arguments are the folder to write to and the folders to read. */
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    CallParser parser = CallParser.builder().build();
    List<String> findings = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (Stream<Path> files = Files.list(Path.of(args[i]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          String name = file.getFileName().toString();
          ParseResult result = parser.parse(Source.decode(name, Files.readAllBytes(file)));
          Files.writeString(
              out.resolve(name.replace(".md", ".json")), new CallJson().write(result.call()));
          result.diagnostics().forEach(d -> findings.add(json(name, d)));
        }
      }
    }
    Files.writeString(out.resolve("findings"), "[" + String.join(",\n", findings) + "]\n");
  }

  private static String json(String file, Diagnostic d) {
    SourceRange at = d.range().orElse(SourceRange.at(1, 1));
    return "{\"file\":\"%s\",\"line\":%d,\"column\":%d,\"severity\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}"
        .formatted(
            file,
            at.line(),
            at.column(),
            d.severity().id(),
            d.code().id(),
            d.message().replace("\\", "\\\\").replace("\"", "\\\""));
  }
}
