package dev.rollcall.export.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.ExampleCalls;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlMode;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** What the Nu HTML Checker and axe-core say; a strict policy and the room of a small screen. */
@ExtendWith(Chromium.Provider.class)
class JudgesTest {

  static final String AXE =
      """
      async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
        .violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes[0].html)
      """;

  private static HtmlOptions options(HtmlMode mode, PictureMode pictures, int level) {
    return HtmlOptions.builder()
        .mode(mode)
        .pictures(pictures)
        .headingLevel(level)
        .notes(true)
        .build();
  }

  /** The page, or the fragment below the headings that a site has above one of its level. */
  private static String page(MemoryTarget export, HtmlOptions options) {
    String html = Exports.text(export);
    if (options.mode() == HtmlMode.PAGE) {
      return html;
    }
    StringBuilder above = new StringBuilder();
    for (int level = 2; level < options.headingLevel(); level++) {
      above.append("<h%1$d>Level %1$d</h%1$d>%n".formatted(level));
    }
    return Site.host(above + html);
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void theCheckerFindsNothing(HtmlMode mode) throws IOException, SAXException {
    for (PictureMode pictures : PictureMode.values()) {
      for (int level = 1; level <= 6; level++) {
        HtmlOptions options = options(mode, pictures, level);
        MemoryTarget export = Exports.of(ExampleCalls.everything(), options);
        assertEquals(List.of(), check(page(export, options)), options.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void axeFindsNothing(HtmlMode mode, Chromium chromium) throws IOException {
    HtmlOptions options = options(mode, PictureMode.FILES, 2);
    MemoryTarget export = Exports.of(ExampleCalls.everything(), options);
    Site site = Site.of(page(export, options), export);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(320, 1200)) {
        try (Visit visit = chromium.open(site, width, scheme)) {
          visit.page().evaluate(axe());
          assertEquals(List.of(), visit.list(AXE), scheme + " " + width);
          assertEquals(
              0,
              visit.number(
                  "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void aStrictPolicyIsKept(HtmlMode mode, Chromium chromium) {
    for (PictureMode pictures : List.of(PictureMode.FILES, PictureMode.INLINE)) {
      HtmlOptions options = options(mode, pictures, 2);
      MemoryTarget export = Exports.of(ExampleCalls.everything(), options);
      Site site = Site.of(page(export, options), export).withPolicy(Site.STRICT);
      try (Visit visit = chromium.open(site, 1200)) {
        visit.page().evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        visit.page().waitForTimeout(100);
        assertEquals(List.of(), visit.findings());
      }
    }
  }

  @Test
  void theCheckerFindsNothingInTheReferenceDecks() throws IOException, SAXException {
    String corpus = System.getProperty("rollcall.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "rollcall.corpus is not set");
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("decks", "minutes")) {
      try (Stream<Path> files = Files.list(Path.of(corpus, folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    CallParser parser = CallParser.builder().build();
    for (Path document : documents) {
      Source source =
          Source.decode(document.getFileName().toString(), Files.readAllBytes(document));
      for (HtmlMode mode : HtmlMode.values()) {
        HtmlOptions options = options(mode, PictureMode.FILES, 2);
        MemoryTarget export = Exports.of(parser.parse(source).call(), options);
        assertEquals(List.of(), check(page(export, options)), source.name());
      }
    }
  }

  static List<String> check(String page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String messages =
        validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    return messages.lines().filter(m -> !m.isBlank() && !m.contains(": info")).toList();
  }

  static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JudgesTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
