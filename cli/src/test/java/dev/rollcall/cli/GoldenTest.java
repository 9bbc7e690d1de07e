package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.report.Finding;
import dev.rollcall.cli.report.ReportFormat;
import dev.rollcall.cli.report.SourceLines;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what comes of {@code corpus/<case>/input.md} with the files beside it. A new folder is a
 * new test; {@code -Dgolden=accept} writes the files anew, to be reviewed as a difference.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/corpus");
  private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> found = Files.list(CASES)) {
      found.filter(Files::isDirectory).sorted().forEach(folders::add);
    }
    assertTrue(folders.size() > 3, "There must be cases in " + CASES);
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Map<String, String> results = results(folder);
    for (Map.Entry<String, String> result : results.entrySet()) {
      Path file = folder.resolve(result.getKey());
      if (ACCEPT) {
        Files.writeString(file, result.getValue());
      } else {
        assertTrue(Files.exists(file), file + " is missing; run with -Dgolden=accept");
        assertEquals(Files.readString(file), result.getValue(), file.toString());
      }
    }
  }

  private static Map<String, String> results(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("input.md"));
    ParseResult parsed = CallParser.builder().build().parse(new Source("input.md", text));
    SourceLines lines = new SourceLines(text, java.util.Set.of());
    List<Finding> findings =
        parsed.diagnostics().stream().map(d -> lines.finding("input.md", d)).toList();
    Map<String, String> results = new LinkedHashMap<>();
    results.put("call.json", new CallJson().write(parsed.call()));
    results.put("diagnostics.txt", ReportFormat.HUMAN.write(findings, false));
    results.put(
        "fragment.html", new String(export("html", parsed, folder), StandardCharsets.UTF_8));
    results.put("handout.txt", Extracted.handout(export("pdf", parsed, folder)));
    results.put("slides.txt", Extracted.slides(export("pptx", parsed, folder)));
    return results;
  }

  private static byte[] export(String format, ParseResult parsed, Path folder) throws IOException {
    return Exports.export(Exports.provider(format), parsed.call(), folder, new ArrayList<>());
  }
}
