package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress is a bar on a terminal, lines in a log, and nothing where it would be in the way. */
class ProgressTest {

  private static final String CLEARED = "\r\033[K";

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    for (int i = 10; i < 30; i++) {
      Files.writeString(folder.resolve(i + ".md"), "# Call\n\n---\n\n# Team A\n\n- [nowhere]()\n");
    }
  }

  @Test
  void aBarOnATerminalIsGoneAtTheEnd() {
    String err = run(true, false, ".");
    assertTrue(err.contains("\rExporting"), err);
    assertTrue(err.contains("/20"), err);
    String end = err.substring(err.lastIndexOf(CLEARED) + CLEARED.length());
    assertTrue(end.startsWith("20 calls, 20 files"), end);
  }

  @Test
  void findingsDoNotStandInTheBar() {
    for (String line : run(true, false, ".").split("\n")) {
      int finding = line.indexOf("md:7:");
      if (finding >= 0) {
        String before = line.substring(0, finding);
        assertTrue(before.lastIndexOf(CLEARED) >= before.lastIndexOf("Exporting"), line);
      }
    }
  }

  @Test
  void linesInALog() {
    List<String> lines = run(false, true, ".").lines().filter(l -> l.contains(" of 20 ")).toList();
    assertEquals(10, lines.size());
    assertTrue(lines.getFirst().matches("2 of 20 \\(.*11\\.md\\)"), lines.getFirst());
    assertTrue(lines.getLast().startsWith("20 of 20 ("), lines.getLast());
  }

  @Test
  void nothingElsewhere() {
    for (String err :
        List.of(
            run(false, false, "."),
            run(true, false, "--quiet", "."),
            run(false, true, "--quiet", "."),
            run(true, false, "10.md"))) {
      assertTrue(!err.contains("Exporting") && !err.contains(" of 20"), err);
    }
    assertEquals("", run(true, false, "--quiet", "."));
  }

  private String run(boolean interactive, boolean log, String... more) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            interactive,
            false,
            log);
    List<String> words = new java.util.ArrayList<>(List.of("export", "-t", "html", "-o", "out"));
    words.addAll(List.of(more));
    new Rollcall(terminal).run(words.toArray(String[]::new));
    return err.toString(StandardCharsets.UTF_8);
  }
}
