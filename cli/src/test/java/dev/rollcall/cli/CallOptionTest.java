package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --call} chooses among the calls of a running log. */
class CallOptionTest {

  @TempDir Path folder;

  @BeforeEach
  void writeLog() throws IOException {
    Files.writeString(
        folder.resolve("pad.md"),
        "# Pier\n\n## 2024-05-14\n\n- crane\n\n## 2024-05-07\n\n- lamps\n\n## 2024-05-07\n\n- boat\n");
  }

  @Test
  void eachCallHasItsOwnFiles() throws IOException {
    assertEquals(
        ExitCode.DONE,
        CommandRun.in(folder, "export", "pad.md", "--to", "json", "--output", "out/").exit());
    assertEquals(
        List.of("pad-2024-05-07-2.json", "pad-2024-05-07.json", "pad-2024-05-14.json"), written());
    assertTrue(Files.readString(folder.resolve("out/pad-2024-05-07.json")).contains("lamps"));
  }

  @Test
  void oneDayOrTheLatestCanBeTaken() throws IOException {
    CommandRun.in(
        folder, "export", "pad.md", "--to", "json", "--output", "out/", "--call", "latest");
    assertEquals(List.of("pad-2024-05-14.json"), written());
    CommandRun.in(
        folder, "export", "pad.md", "--to", "json", "--output", "out/", "--call", "2024-05-07");
    assertEquals(
        List.of("pad-2024-05-07-2.json", "pad-2024-05-07.json", "pad-2024-05-14.json"), written());
  }

  @Test
  void anAbsentDayIsToldWithThoseThatAreThere() {
    CommandRun run = CommandRun.in(folder, "export", "pad.md", "--call", "2024-05-08");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertTrue(run.err().contains("no call of 2024-05-08; it has 2024-05-14,"), run.err());
  }

  @Test
  void anythingElseIsRefused() {
    CommandRun run = CommandRun.in(folder, "check", "pad.md", "--call", "newest");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("--call is all, latest or a date"), run.err());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
