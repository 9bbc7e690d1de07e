package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can get wrong gives one sentence, the right status and no half-written file. */
class BadInputTest {

  private static final String DECK = "# Community Call 2026-01-15\n\n---\n\n# Team A\n\n- done\n";

  @TempDir Path folder;

  @BeforeEach
  void writeDeck() throws IOException {
    Files.writeString(folder.resolve("good.md"), DECK);
  }

  @Test
  void missingFile() throws IOException {
    assertSentence(
        ExitCode.FINDINGS,
        "missing.md: error: It cannot be read: there is no such file or folder; check the path and"
            + " its permissions. [input-unreadable]",
        "export",
        "missing.md");
    assertFiles("good.md");
  }

  @Test
  void folderWithoutMarkdown() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertSentence(
        ExitCode.FINDINGS,
        "empty: error: The folder holds no Markdown files (*.md) of its own; name one that does, or"
            + " a file. [input-without-documents]",
        "export",
        "empty");
  }

  @Test
  void unknownFormat() throws IOException {
    CommandRun run = CommandRun.in(folder, "export", "--to", "docx", "good.md");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("rollcall: There is no format 'docx'; give "), run.err());
    assertFiles("good.md");
  }

  @Test
  void notUtf8() throws IOException {
    Files.write(folder.resolve("latin.md"), "# Grüße\n".getBytes(StandardCharsets.ISO_8859_1));
    assertSentence(
        ExitCode.FINDINGS,
        "latin.md: error: It is not UTF-8 text (the first wrong byte is in line 1); save it in"
            + " UTF-8, or convert it with iconv -f WINDOWS-1252 -t UTF-8. [input-not-utf8]",
        "export",
        "latin.md");
    assertFiles("good.md", "latin.md");
  }

  @Test
  void unwritableOutput() throws IOException {
    Files.writeString(folder.resolve("taken"), "a file");
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "-o", "taken/sub/", "good.md");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("Cannot write taken/sub/good.json"), run.err());
    assertTrue(run.err().contains("choose another place with --output"), run.err());
    assertEquals("a file", Files.readString(folder.resolve("taken")));
    assertFiles("good.md", "taken");
  }

  @Test
  void oneFormatThatCannotBeWrittenKeepsTheOldFilesOfAll() throws IOException {
    Files.createDirectory(folder.resolve("good.html"));
    Files.writeString(folder.resolve("good.json"), "old");
    CommandRun run = CommandRun.in(folder, "export", "--to", "json,html", "good.md");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertTrue(run.err().contains("a folder of that name stands there"), run.err());
    assertEquals("old", Files.readString(folder.resolve("good.json")));
    assertFiles("good.html", "good.json", "good.md");
  }

  @Test
  void oneBadDocumentDoesNotStopTheOthers() throws IOException {
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "missing.md", "good.md");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertEquals(List.of("good.json"), run.outLines());
    assertFiles("good.json", "good.md");
  }

  @Test
  void sameResultTwiceIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("good.md"), DECK);
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "-o", ".", "good.md", "other");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("would both be written to"), run.err());
    assertFiles("good.md", "other");
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    CommandRun.in(folder, "export", "--to", "json", "good.md");
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "good.json");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("would overwrite the input good.json"), run.err());
  }

  @Test
  void jsonThatIsNotACall() throws IOException {
    Files.writeString(folder.resolve("other.json"), "{\"name\": 1}");
    CommandRun run = CommandRun.in(folder, "export", "--to", "json", "-o", "out/", "other.json");
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().contains("[input-not-a-call]"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void wrongUsage() {
    assertUsage("No command is given");
    assertUsage("There is no option --nonsense", "export", "--nonsense", "good.md");
    assertUsage("No input is given", "export");
    assertUsage("--fail-on cannot be 'never'", "export", "--fail-on", "never", "good.md");
    assertUsage("--jobs cannot be '0'", "export", "-j", "0", "good.md");
    assertUsage("--set cannot be 'x'", "export", "--set", "x", "good.md");
    assertUsage("There is no theme 'neon'", "export", "--theme", "neon", "good.md");
    assertUsage("Standard output takes one document", "export", "-o", "-", "good.md");
    assertUsage("names a file", "export", "--to", "json,html", "-o", "a.json", "good.md");
  }

  @Test
  void aSlipLeadsToTheNameThatWasMeant() {
    assertUsage("There is no option --thme; did you mean '--theme'?", "export", "--thme=a", "b.md");
    assertUsage("There is no command 'exprot'; did you mean 'export'?", "exprot");
    assertUsage("There is no format 'ppt'; did you mean 'pptx'?", "export", "--to", "ppt", "b.md");
    assertUsage(
        "There is no theme 'plan'; did you mean 'plain'?", "export", "--theme=plan", "b.md");
    assertUsage(
        "--breaks cannot be 'ture'; did you mean 'true'?", "export", "--breaks=ture", "b.md");
    assertUsage("--dialect cannot be 'mapr'; did you mean 'marp'?", "check", "--dialect=mapr", "b");
    assertUsage(
        "pdf has no option 'tok'; did you mean 'toc'?", "export", "--set=pdf.tok=a", "b.md");
  }

  private void assertUsage(String beginning, String... arguments) {
    CommandRun run = CommandRun.in(folder, arguments);
    assertEquals(ExitCode.USAGE, run.exit(), run.err());
    assertEquals(1, run.errLines().size(), run.err());
    assertTrue(run.err().startsWith("rollcall: "), run.err());
    assertTrue(run.err().contains(beginning), run.err());
    assertEquals("", run.out());
  }

  private void assertSentence(ExitCode exit, String sentence, String... arguments) {
    CommandRun run = CommandRun.in(folder, arguments);
    assertEquals(List.of(sentence), run.errLines());
    assertEquals(exit, run.exit());
    assertEquals("", run.out());
  }

  private void assertFiles(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
