package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.rollcall.export.ExporterProvider;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.ParseResult;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every document and every format. */
class LawsTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));

  /**
   * A comment in indented code: decks are divided and comments taken out before Markdown is read.
   */
  private static final Set<String> OTHERWISE = Set.of("  <!-- foo -->\n\n    <!-- foo -->\n");

  private final CallParser parser = CallParser.builder().build();
  private final CallJson json = new CallJson();

  @TestFactory
  Stream<DynamicTest> jsonRoundTripKeepsTheCall() throws IOException {
    return documents()
        .map(
            source ->
                DynamicTest.dynamicTest(
                    source.name(),
                    () -> {
                      Call call = parser.parse(source).call();
                      String written = json.write(call);
                      assertEquals(call, json.read(written));
                      assertEquals(written, json.write(json.read(written)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> lineEndingsAndByteOrderMarksChangeNothing() throws IOException {
    return documents()
        .map(
            source ->
                DynamicTest.dynamicTest(
                    source.name(),
                    () -> {
                      ParseResult lf = parser.parse(source);
                      for (String ending : List.of("\r\n", "\r")) {
                        Source other =
                            new Source(source.name(), source.text().replace("\n", ending));
                        assertSame(lf, parser.parse(other));
                      }
                      assertSame(
                          lf, parser.parse(new Source(source.name(), "\uFEFF" + source.text())));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> exportingTwiceGivesTheSameBytes() throws IOException {
    Path examples = ROOT.resolve("examples");
    Source source =
        new Source("community-call.md", Files.readString(examples.resolve("community-call.md")));
    return Exports.providers().stream()
        .map(
            provider ->
                DynamicTest.dynamicTest(
                    provider.format().id(),
                    () -> {
                      byte[] first =
                          Exports.export(
                              provider, parser.parse(source).call(), examples, new ArrayList<>());
                      byte[] second =
                          Exports.export(
                              Exports.provider(provider.format().id()),
                              parser.parse(source).call(),
                              examples,
                              new ArrayList<>());
                      assertArrayEquals(first, second);
                    }));
  }

  /** Every example of the CommonMark specification, a deck for each of its sections. */
  @TestFactory
  Stream<DynamicTest> everyCommonMarkExampleKeepsItsText() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream()
        .filter(example -> !OTHERWISE.contains(example.getSource()))
        .collect(Collectors.groupingBy(Example::getSection, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            section ->
                DynamicTest.dynamicTest(
                    section.getKey(), () -> everyFormatKeeps(section.getValue())));
  }

  private void everyFormatKeeps(List<Example> examples) throws IOException {
    List<Call> calls =
        examples.stream()
            .map(example -> parser.parse(new Source("example.md", example.getSource())).call())
            .toList();
    for (ExporterProvider provider : Exports.providers()) {
      for (int i = 0; i < calls.size(); i++) {
        Document html = Jsoup.parse(examples.get(i).getHtml());
        html.select("a").after(" "); // in print the number of a note stands behind each link
        String expected = html.text();
        byte[] document = Exports.export(provider, calls.get(i));
        String text = squeezed(Extracted.text(provider.format().id(), document));
        List<String> lost =
            words(expected).stream().filter(word -> !text.contains(word)).distinct().toList();
        assertEquals(
            List.of(), lost, provider.format().id() + " of:\n" + examples.get(i).getSource());
      }
    }
  }

  /** Inputs that made parsers of this family slow (CommonMark's pathological tests). */
  @Test
  void pathologicalInputsEndQuickly() {
    List<String> inputs =
        List.of(
            "*a ".repeat(20_000),
            "a_ ".repeat(20_000),
            "[".repeat(50_000),
            "![[](".repeat(20_000),
            "> ".repeat(5_000) + "a",
            "`a ".repeat(20_000),
            IntStream.range(0, 500)
                .mapToObj(i -> "  ".repeat(i) + "* a\n")
                .collect(Collectors.joining()),
            "<a ".repeat(20_000),
            "<!-- ".repeat(20_000),
            "~a ^b ==c ++d ".repeat(5_000),
            "[^1]".repeat(20_000) + "\n\n[^1]: x\n",
            "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n",
            "---\n".repeat(20_000),
            "a\n\n---\n\n".repeat(5_000));
    for (String input : inputs) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            parser.parse(new Source("x.md", input));
          },
          () -> input.substring(0, 20));
    }
  }

  private static void assertSame(ParseResult expected, ParseResult other) {
    assertEquals(expected.call(), other.call());
    assertEquals(
        expected.diagnostics().stream().map(Object::toString).toList(),
        other.diagnostics().stream().map(Object::toString).toList());
  }

  private static Stream<Source> documents() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of("src/test/resources/corpus"))) {
      found.filter(file -> file.endsWith("input.md")).sorted().forEach(files::add);
    }
    try (Stream<Path> found = Files.list(ROOT.resolve("examples"))) {
      found.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      Path parent = file.toAbsolutePath().getParent();
      String name = (parent == null ? "" : parent.getFileName() + "-") + file.getFileName();
      sources.add(new Source(name, Files.readString(file)));
    }
    return sources.stream();
  }

  private static List<String> words(String text) {
    return Stream.of(normal(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String squeezed(String text) {
    return normal(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
