package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes time in proportion to the document, whatever stands in it. */
final class BoundedReadingTest {

  private static final int LARGE = 200_000;

  /** Below this, in milliseconds, growth says nothing: warming up and collecting count as much. */
  private static final double NOISE = 20;

  /**
   * Ten times a document takes 5 to 16 times as long where every character costs the same, by what
   * is compiled and cached by then, and 100 times where each one looks at all the others. The bound
   * is as far from the one as from the other; docs/performance.md has the figures.
   */
  private static final double TOO_MUCH = 30;

  /** How often a document is read, at most, to tell its own growth from the machine's moods. */
  private static final int RUNS = 6;

  private final CallParser parser = CallParser.builder().build();
  private final CallJson json = new CallJson();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*",
        "<",
        "`",
        "_",
        "~",
        "^",
        "$",
        "=",
        ":",
        "!",
        "&",
        "\\",
        "![",
        "](",
        "[^",
        "^[",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "**a ",
        "*a_ ",
        "`a",
        "``a ",
        "[a](",
        "[a]: b\n",
        "http://a ",
        "www.a ",
        "a@b.c ",
        "||",
        "> ",
        "- ",
        "1. ",
        "# a\n",
        "## a\n### b\n### Agenda\n\n- x\n",
        "**Agenda**\n\n- x\n  - y\n\n**Notes**\n\n",
        "Present: A B\n\n",
        ":::info\n",
        "{%a ",
        "~a ",
        "^a^",
        "==a ",
        "++a ",
        ":a: ",
        "$a ",
        "[^a] ",
        "<div>\n",
        "<details>\n\n",
        "- [ ] a\n",
        "a\n\n",
        "---\n\n",
        "x\n---\n\n",
        "```\n",
        "```a\n\n---\n\n",
        "~~~~a\n\n---\n\n```\n\n---\n\n",
        "*[a]: b\n",
        "a\n: b\n\n",
        "2024-01-01 ",
        "report by ",
        "(((report by ",
        "<ul><li>",
        "![](a =1x1) ",
        "\t",
        ". "
      })
  void tenTimesTheDocumentTakesAboutTenTimesAsLong(String token) {
    String large = token.repeat(LARGE / token.length());
    String small = large.substring(0, large.length() / 10);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          time(small); // warms up
          double before = time(small);
          double after = time(large);
          // Whatever else the machine does makes a run longer, never shorter: the best of several,
          // taken in turn, is what the reading itself costs.
          for (int run = 1; run < RUNS && after > growth(before); run++) {
            before = Math.min(before, time(small));
            after = Math.min(after, time(large));
          }
          String figures = before + " ms became " + after + " ms";
          assertTrue(after <= growth(before), figures);
        });
  }

  /** What ten times a document that took {@code before} may take, in milliseconds. */
  private static double growth(double before) {
    return TOO_MUCH * Math.max(NOISE, before);
  }

  private double time(String document) {
    long start = threads.getCurrentThreadCpuTime();
    parser.parse(new Source("a.md", document));
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  @Test
  void manySlides() {
    Call call =
        read("---\ntype: slide\n---\n\n# Call\n\n" + "---\n\n# S\n\ntext\n\n".repeat(10_000));
    int slides = call.teams().stream().mapToInt(team -> team.slides().size()).sum();
    assertEquals(10_000, slides);
  }

  @Test
  void manyItems() {
    String call = json.write(read("- item\n".repeat(100_000)));
    assertEquals(100_000, call.split("\"item\"", -1).length - 1);
  }

  @Test
  void deepNestingIsFlattenedAndReported() {
    for (String token : List.of("> ", "- ", "1. ", "<b>", "<div>", "*a **b ", "[a ", "\n- ")) {
      StringBuilder deep = new StringBuilder();
      for (int i = 0; i < 10_000; i++) {
        deep.append(token.startsWith("\n") ? "\n" + " ".repeat(Math.min(i, 400)) + "- x" : token);
      }
      Call call = read(deep + "end");
      assertEquals(call, json.read(json.write(call)), token);
    }
    ParseResult result = parser.parse(new Source("a.md", "> ".repeat(10_000) + "end"));
    assertTrue(json.write(result.call()).contains("end"));
    assertTrue(result.diagnostics().stream().anyMatch(d -> d.code() == ParserCode.LIMIT_EXCEEDED));
  }

  @Test
  void aMegabyteOnOneLine() {
    String line = "word *emphasis* `code` https://a.example/b 😀 ".repeat(20_000);
    assertTrue(json.write(read(line)).contains("emphasis"));
  }

  private Call read(String document) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> parser.parse(new Source("a.md", document)).call());
  }
}
