package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that want all memory and time get neither: each in a Java machine of 256 MB. */
class LimitsTest {

  /** What the documents are, by their file names. */
  static final Map<String, String> BOMBS = new TreeMap<>(bombs());

  @TempDir Path folder;

  @BeforeEach
  void writeBombs() throws IOException {
    for (Map.Entry<String, String> bomb : BOMBS.entrySet()) {
      Files.writeString(folder.resolve(bomb.getKey()), bomb.getValue());
    }
  }

  @Test
  void everyBombEndsInTimeAndMemory() throws IOException, InterruptedException {
    ChildRun run =
        ChildRun.in(
            folder, "256m", "export", "--to", "pdf,pptx,html,json", "-j", "1", "-o", "out/", ".");
    assertFalse(run.output().contains("This is a bug"), bugs(run));
    assertTrue(run.status() == 0 || run.status() == 1, run.output());
    for (String name : BOMBS.keySet()) {
      String base = name.replace(".md", "");
      assertTrue(
          Files.exists(folder.resolve("out/" + base + ".json")) || bugs(run).contains(name), name);
    }
  }

  @Test
  void aHundredMegabytesAreRefused() throws IOException, InterruptedException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("large.md"))) {
      for (int i = 0; i < 100; i++) {
        out.write("- item with some words in it\n".repeat((1 << 20) / 29));
      }
    }
    ChildRun run = ChildRun.in(folder, "256m", "export", "-o", "out/", "large.md");
    assertEquals(1, run.status(), run.output());
    assertTrue(run.output().contains("[input-too-large]"), run.output());
  }

  @Test
  void theLargestDocumentIsRead() throws IOException, InterruptedException {
    String slide = "---\n\n# Team A\n\n" + "- item with some words in it\n".repeat(30) + "\n";
    Files.writeString(
        folder.resolve("largest.md"),
        slide.repeat((dev.rollcall.cli.input.CallReader.LIMIT - 100) / slide.length()));
    ChildRun run =
        ChildRun.in(folder, "256m", "export", "--to", "json", "-o", "out/", "largest.md");
    assertTrue(run.status() == 0 || run.output().contains("[input-too-large]"), bugs(run));
    assertFalse(run.output().contains("This is a bug"), bugs(run));
  }

  private static String bugs(ChildRun run) {
    return run.output()
        .lines()
        .filter(line -> line.contains("error: "))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> bombs() {
    String deck = "---\ntype: slide\n---\n\n# Call\n\n---\n\n# Team A\n\n";
    String wide =
        "|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n" + ("|x".repeat(300) + "|\n").repeat(5);
    String long_ = "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(800);
    String aliases =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "a"
                        + i
                        + ": &a"
                        + i
                        + " ["
                        + (i == 0 ? "x" : ("*a" + (i - 1) + ",").repeat(9))
                        + "]\n")
            .collect(Collectors.joining());
    return Map.ofEntries(
        Map.entry("aliases.md", "---\n" + aliases + "---\n\n# A\n"),
        Map.entry("deep-yaml.md", "---\ntitle: " + "[".repeat(50_000) + "\n---\n\n# A\n"),
        Map.entry("quotes.md", deck + "> ".repeat(20_000) + "a\n"),
        Map.entry(
            "lists.md",
            deck
                + IntStream.range(0, 400)
                    .mapToObj(i -> "  ".repeat(i) + "- a\n")
                    .collect(Collectors.joining())),
        Map.entry("emphasis.md", deck + "*a **b ".repeat(3_000)),
        Map.entry("brackets.md", deck + "[".repeat(5_000) + "]".repeat(5_000)),
        Map.entry("tags.md", deck + "<b><i><div>".repeat(4_000)),
        Map.entry("wide-table.md", deck + wide),
        Map.entry("long-table.md", deck + long_),
        Map.entry("slides.md", deck + "---\n\n# S\n\nx\n\n".repeat(200)),
        Map.entry("word.md", deck + "x".repeat(10_000) + "\n"),
        Map.entry("line.md", deck + "word ".repeat(2_000) + "\n"),
        Map.entry("code.md", deck + "```\n" + "code\n".repeat(400) + "```\n"),
        Map.entry("links.md", deck + "[a](https://a.example/b) ".repeat(500)),
        Map.entry("pictures.md", deck + "![a](missing.png)\n".repeat(300)),
        Map.entry("footnotes.md", deck + "a[^1] ".repeat(500) + "\n\n[^1]: n[^1]\n"),
        Map.entry(
            "abbreviations.md",
            deck
                + IntStream.range(0, 500)
                    .mapToObj(i -> "*[A" + i + "]: x\n")
                    .collect(Collectors.joining())
                + "A1 A2 ".repeat(500)),
        Map.entry("combining.md", deck + ("a" + "\u0301".repeat(5_000)) + "\n"),
        Map.entry(
            "marks.md",
            deck + "<!-- rollcall: private -->x<!-- rollcall: /private -->\n".repeat(5_000)),
        Map.entry("notes.md", deck + "Note:\n" + "said\n".repeat(800)),
        Map.entry("headings.md", "# A\n\n" + "## B\n\nx\n\n".repeat(300)));
  }
}
