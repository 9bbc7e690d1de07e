package dev.rollcall.export.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.ExampleCalls;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same fragment through the programs that sites are made with. */
class EmbeddingTest {

  private static final String TEMPLATES =
      String.join("", Attacks.of("liquid")) + String.join("", Attacks.of("jsx"));

  private final MemoryTarget everything =
      Exports.of(ExampleCalls.everything(), HtmlOptions.defaults());

  @Test
  void jekyllIncludesIt(@TempDir Path site) throws IOException {
    Element page = jekyll(site, "---\n---\n# Page\n\n{% include call.html %}\n");
    assertSameContent(Exports.text(everything), page);
  }

  @Test
  void jekyllShowsItFromItsData(@TempDir Path site) throws IOException {
    Element page = jekyll(site, "---\n---\n# Page\n\n{{ site.data.call.html }}\n");
    assertSameContent(Exports.text(everything), page);
  }

  @Test
  void mdxRendersIt(@TempDir Path folder) throws IOException {
    Path modules = NodeModules.folder();
    for (String html : List.of(Exports.text(everything), Exports.fragment(templates()))) {
      Path fragment = Files.writeString(folder.resolve("call.html"), html);
      Command.Result result = Command.run(modules, "node", "mdx.mjs", fragment.toString());
      assertEquals(0, result.exitCode(), result.output());
      assertTrue(result.output().contains("<em>it</em>"), "the Markdown around it is rendered");
      assertSameContent(html, Jsoup.parse(result.output()));
    }
  }

  private Element jekyll(Path site, String page) throws IOException {
    Assumptions.assumeTrue(
        Command.isInstalled("jekyll"), "No jekyll on the path: install it to run these tests.");
    Files.createDirectories(site.resolve("_includes"));
    Files.createDirectories(site.resolve("_data"));
    Files.write(site.resolve("_includes/call.html"), everything.document());
    Files.write(site.resolve("_data/call.json"), everything.companions().get("call.embed.json"));
    Files.writeString(site.resolve("page.md"), page);
    Command.Result result = Command.run(site, "jekyll", "build", "--disable-disk-cache", "--quiet");
    assertEquals(0, result.exitCode(), result.output());
    return Jsoup.parse(Files.readString(site.resolve("_site/page.html")));
  }

  private static Call templates() {
    Block text = ExampleCalls.paragraph(TEMPLATES);
    return ExampleCalls.of(text);
  }

  /** Every element, attribute and text is there, in the same order. */
  private static void assertSameContent(String fragment, Element page) {
    Element expected = Jsoup.parse(fragment).expectFirst("article");
    Element actual = page.expectFirst("article");
    assertEquals(elements(expected), elements(actual));
    assertEquals(expected.text(), actual.text());
    assertEquals(code(expected), code(actual));
  }

  private static List<String> elements(Element article) {
    return article.getAllElements().stream()
        .map(
            e ->
                e.normalName()
                    + e.attributes().asList().stream()
                        .sorted(Comparator.comparing(Attribute::getKey))
                        .toList())
        .toList();
  }

  private static List<String> code(Element article) {
    return article.select("pre").stream().map(Element::wholeText).toList();
  }

  /** Engines that take the finished page for their template. */
  @ExtendWith(Chromium.Provider.class)
  static class InPageTemplatesTest {

    @Test
    void vueLeavesTheTextAlone(Chromium chromium) throws IOException {
      Path vue = NodeModules.folder().resolve("node_modules/vue/dist/vue.global.prod.js");
      Block[] attacks =
          Stream.of("vue", "angular", "liquid")
              .flatMap(c -> Attacks.of(c).stream())
              .map(ExampleCalls::paragraph)
              .toArray(Block[]::new);
      MemoryTarget export = Exports.of(ExampleCalls.of(attacks), HtmlOptions.defaults());
      Map<String, byte[]> files = new TreeMap<>(export.companions());
      files.put("vue.js", Files.readAllBytes(vue));
      files.put(
          "mount.js",
          "Vue.createApp({}).mount('main'); document.body.dataset.done = 'yes'"
              .getBytes(StandardCharsets.UTF_8));
      String scripts = "<script src=\"vue.js\"></script><script defer src=\"mount.js\"></script>";
      String expected = Jsoup.parse(Exports.text(export)).expectFirst("article").text();
      try (Visit visit =
          chromium.open(Site.of(Site.host(scripts, Exports.text(export)), files), 800)) {
        assertEquals("yes", visit.text("() => document.body.dataset.done"));
        assertEquals(List.of(), visit.findings());
        String html = visit.text("() => document.querySelector('article').outerHTML");
        assertEquals(expected, Jsoup.parse(html).expectFirst("article").text());
      }
    }
  }
}
