package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go, and what is said where. */
class OutputTest {

  private static final String DECK = "# Community Call 2026-01-15\n\n---\n\n# Team A\n\n- done\n";

  @TempDir Path folder;

  @BeforeEach
  void writeDecks() throws IOException {
    Path calls = Files.createDirectory(folder.resolve("calls"));
    Files.createDirectory(calls.resolve("below"));
    Files.writeString(calls.resolve("b.md"), DECK);
    Files.writeString(calls.resolve("a.md"), DECK);
    Files.writeString(calls.resolve("c.txt"), "not a call");
    Files.writeString(calls.resolve("below/d.md"), DECK);
  }

  @Test
  void aFolderMeansItsOwnDocumentsInNameOrder() {
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "calls");
    assertEquals(List.of("calls/a.json", "calls/b.json"), run.outLines());
    assertTrue(run.err().contains("2 calls, 2 files, "), run.err());
    assertEquals(ExitCode.DONE, run.exit());
  }

  @Test
  void pathsAndNothingElseOnStandardOutput() {
    CommandRun run = CommandRun.in(folder, "export", "-t", "json,html", "-o", "out", "calls/a.md");
    assertEquals(List.of("out/a.json", "out/a.html"), run.outLines());
    assertTrue(Files.exists(folder.resolve("out/rollcall.css")));
  }

  @Test
  void aFileForOneInputAndOneFormat() {
    CommandRun run =
        CommandRun.in(folder, "export", "-t", "json", "-o", "sub/call.json", "calls/a.md");
    assertEquals(List.of("sub/call.json"), run.outLines());
    assertTrue(Files.isRegularFile(folder.resolve("sub/call.json")));
  }

  @Test
  void standardInputAndOutput() throws IOException {
    byte[] deck = DECK.getBytes(StandardCharsets.UTF_8);
    CommandRun json = CommandRun.in(folder, deck, "export", "-t", "json", "-o", "-", "-");
    assertEquals(ExitCode.DONE, json.exit(), json.err());
    assertTrue(json.out().startsWith("{"), json.out());
    CommandRun again = CommandRun.in(folder, json.bytes(), "export", "-t", "json", "-o", "-", "-");
    assertArrayEquals(json.bytes(), again.bytes());
    CommandRun html = CommandRun.in(folder, deck, "export", "-t", "html", "-o", "-", "-");
    assertTrue(html.out().contains("done"), html.out());
  }

  @Test
  void anExportedCallIsReadAgain() throws IOException {
    CommandRun.in(folder, "export", "-t", "json", "calls/a.md");
    CommandRun run = CommandRun.in(folder, "export", "-t", "json", "-o", "again/", "calls/a.json");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("calls/a.json")),
        Files.readAllBytes(folder.resolve("again/a.json")));
  }

  @Test
  void leftOversOfDeadProcessesAreRemoved() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    long dead = 999_999_999L; // beyond every system's process numbers
    Path stale = Files.createFile(out.resolve(".a.json." + dead + "-1.rollcall-tmp"));
    long alive = ProcessHandle.current().pid();
    Path live = Files.createFile(out.resolve(".a.json." + alive + "-99.rollcall-tmp"));
    CommandRun.in(folder, "export", "-t", "json", "-o", "out", "calls/a.md");
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(live));
  }

  @Test
  void aLinkIsWrittenThrough() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Files.createSymbolicLink(out.resolve("a.json"), real);
    CommandRun.in(folder, "export", "-t", "json", "-o", "out", "calls/a.md");
    assertTrue(Files.isSymbolicLink(out.resolve("a.json")));
    assertTrue(Files.readString(real).startsWith("{"));
  }

  @Test
  void optionsFromAFileHoldBelowTheCommandLine() throws IOException {
    Files.writeString(folder.resolve("rollcall.yaml"), "to: [json]\noutput: configured\n");
    CommandRun run = CommandRun.in(folder, "export", "calls/a.md");
    assertEquals(1, run.outLines().size());
    assertTrue(Files.exists(folder.resolve("configured/a.json")));
    CommandRun over = CommandRun.in(folder, "export", "-o", "typed", "calls/a.md");
    assertEquals(List.of("typed/a.json"), over.outLines());
    Files.writeString(folder.resolve("rollcall.yaml"), "colour: green\n");
    CommandRun wrong = CommandRun.in(folder, "export", "calls/a.md");
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertTrue(wrong.err().contains("There is no option 'colour'"), wrong.err());
    Files.writeString(folder.resolve("rollcall.yaml"), "to: !!+%20 json\n");
    CommandRun tag = CommandRun.in(folder, "export", "calls/a.md");
    assertEquals(ExitCode.USAGE, tag.exit());
    assertTrue(tag.err().contains("The configuration is not YAML"), tag.err());
  }

  @Test
  void helpVersionAndCompletionAreResults() {
    for (String[] arguments :
        new String[][] {{"--help"}, {"export", "--help"}, {"help", "check"}, {"completion"}}) {
      CommandRun run = CommandRun.in(folder, arguments);
      assertEquals(ExitCode.DONE, run.exit());
      assertEquals("", run.err());
      assertTrue(run.out().contains("rollcall"), run.out());
    }
    assertTrue(CommandRun.in(folder, "--version").out().startsWith("rollcall "));
    assertTrue(CommandRun.in(folder, "help", "export").out().contains("--html"));
  }
}
