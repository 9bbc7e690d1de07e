package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rollcall.model.CallJson;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code corpus} is a document with what is to be read from it. */
final class GoldenCasesTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("rollcall.root", ".."), "parser/src/test/resources/corpus");

  private final CallParser parser = CallParser.builder().build();

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertFalse(cases().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name) throws IOException {
    Path folder = CORPUS.resolve(name);
    Source source = Source.decode("input.md", Files.readAllBytes(folder.resolve("input.md")));
    ParseResult result = parser.parse(source);
    compare(folder.resolve("call.json"), new CallJson().write(result.call()));
    compare(folder.resolve("diagnostics.txt"), shown(result.diagnostics()));
  }

  private static void compare(Path file, String actual) throws IOException {
    if (System.getProperty("golden", "").equals("accept")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }

  private static String shown(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                d.range().map(GoldenCasesTest::place).orElse("")
                    + d.severity().id()
                    + ": "
                    + d.message()
                    + " ["
                    + d.code().id()
                    + "]\n")
        .collect(Collectors.joining());
  }

  private static String place(SourceRange range) {
    return range.line() + ":" + range.column() + ": ";
  }
}
