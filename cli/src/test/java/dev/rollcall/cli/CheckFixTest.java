package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --fix} and {@code --diff}. */
final class CheckFixTest {

  private static final String BROKEN =
      """
      ---
      title: Quay round
      type: slide
      ---

      # Team Cranes

      - back
      ---

      #\u00a0Team Gates

      ![](gate.png)
      """;

  private static final String MENDED =
      BROKEN.replace("back\n---", "back\n\n---").replace('\u00a0', ' ');

  @TempDir Path folder;

  private Path document(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("quay.md"), text.getBytes(charset));
  }

  @Test
  void mendsAndReportsTheRest() throws IOException {
    Path file = document(BROKEN, StandardCharsets.UTF_8);
    CommandRun run = CommandRun.in(folder, "check", "--fix", "quay.md");
    assertEquals(MENDED, Files.readString(file));
    assertEquals(ExitCode.DONE, run.exit());
    assertTrue(run.out().contains("missing-alt-text"), run.out());
    assertFalse(run.out().contains("special-blank"), run.out());
    assertEquals(List.of(file), files());
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    Path file = document(BROKEN, StandardCharsets.UTF_8);
    CommandRun.in(folder, "check", "--fix", "quay.md");
    var written = Files.getLastModifiedTime(file);
    Object key = Files.readAttributes(file, "*").get("fileKey");
    CommandRun.in(folder, "check", "--fix", "quay.md");
    assertEquals(written, Files.getLastModifiedTime(file));
    assertEquals(key, Files.readAttributes(file, "*").get("fileKey"));
  }

  @Test
  void encodingAndPermissionsStay() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = document("\uFEFF" + BROKEN.replace("\n", "\r\n"), charset);
      CommandRun.in(folder, "check", "--fix", "quay.md");
      assertArrayEquals(
          ("\uFEFF" + MENDED.replace("\n", "\r\n")).getBytes(charset), Files.readAllBytes(file));
    }
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = document(BROKEN, StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    CommandRun.in(folder, "check", "--fix", "quay.md");
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aPatchIsShownAndNothingWritten() throws IOException {
    Path file = document(BROKEN, StandardCharsets.UTF_8);
    CommandRun run = CommandRun.in(folder, "check", "--diff", "quay.md");
    assertEquals(BROKEN, Files.readString(file));
    assertEquals(
        """
        --- a/quay.md
        +++ b/quay.md
        @@ -6,8 +6,9 @@
         # Team Cranes
        \s
         - back
        +
         ---
        \s
        -#\u00a0Team Gates
        +# Team Gates
        \s
         ![](gate.png)
        """,
        run.out());
  }

  @Test
  void aPatchShowsNoPrivateLine() throws IOException {
    document(
        BROKEN.replace(
            "- back",
            "<!-- rollcall: private -->\n- secret\n<!-- rollcall: /private -->\n\n- back"),
        StandardCharsets.UTF_8);
    String patch = CommandRun.in(folder, "check", "--diff", "quay.md").out();
    assertTrue(patch.contains("+# Team Gates"), patch);
    assertFalse(patch.contains("secret"), patch);
  }

  @Test
  void aPatchOfAFileWithoutALastLineEndSaysSo() throws IOException {
    document(BROKEN.strip(), StandardCharsets.UTF_8);
    String patch = CommandRun.in(folder, "check", "--diff", "quay.md").out();
    assertTrue(patch.endsWith(" ![](gate.png)\n\\ No newline at end of file\n"), patch);
  }

  @Test
  void standardInputIsShownAsAPatchOnly() {
    byte[] text = BROKEN.getBytes(StandardCharsets.UTF_8);
    assertTrue(CommandRun.in(folder, text, "check", "--diff", "-").out().contains("+# Team Gates"));
    assertEquals(ExitCode.USAGE, CommandRun.in(folder, text, "check", "--fix", "-").exit());
    assertEquals(
        ExitCode.USAGE, CommandRun.in(folder, text, "check", "--fix", "--diff", ".").exit());
  }

  @Test
  void aLogOfSeveralCallsIsMendedOnce() throws IOException {
    String log =
        """
        # Quay round

        ## 2026-05-07

        ### Gates

        -~open

        ## 2026-05-14

        ### Gates

        -~shut
        """
            .replace('~', '\u00a0');
    Path file = document(log, StandardCharsets.UTF_8);
    String patch = CommandRun.in(folder, "check", "--diff", "quay.md").out();
    assertEquals(1, patch.split("\\+\\+\\+ b/quay.md", -1).length - 1);
    CommandRun.in(folder, "check", "--fix", "quay.md");
    assertEquals(log.replace('\u00a0', ' '), Files.readString(file));
  }

  @Test
  void programsGetTheEdits() throws IOException {
    document(BROKEN, StandardCharsets.UTF_8);
    JsonNode findings =
        new JsonMapper()
            .readTree(CommandRun.in(folder, "check", "--format", "json", "quay.md").out());
    assertEquals(
        """
        {"title":"Make a separator that HedgeDoc sees","edits":[{"line":9,"column":1,"endLine":9,\
        "endColumn":1,"text":"\\n"}]}""",
        findings.get(0).get("fix").toString());
    assertTrue(findings.get(2).path("fix").isMissingNode());
    JsonNode sarif =
        new JsonMapper()
            .readTree(CommandRun.in(folder, "check", "--format", "sarif", "quay.md").out());
    JsonNode fix = sarif.at("/runs/0/results/1/fixes/0");
    assertEquals("Put plain blanks here", fix.at("/description/text").asString());
    assertEquals(
        """
        {"deletedRegion":{"startLine":11,"startColumn":2,"endLine":11,"endColumn":3},\
        "insertedContent":{"text":" "}}""",
        fix.at("/artifactChanges/0/replacements/0").toString());
  }

  /** The laws, for real documents. */
  @Test
  void corpusKeepsItsCalls() throws IOException {
    String corpus = System.getProperty("rollcall.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "rollcall.corpus names no folder of decks");
    Path copies = Files.createDirectories(folder.resolve("copies"));
    try (Stream<Path> all = Files.walk(Path.of(corpus))) {
      for (Path file : all.filter(p -> p.toString().endsWith(".md")).toList()) {
        Files.copy(
            file, copies.resolve(Path.of(corpus).relativize(file).toString().replace('/', '_')));
      }
    }
    String calls = export("before");
    CommandRun.in(folder, "check", "--fix", "--ignore", "malformed-link", "copies");
    assertEquals(calls, export("after"));
    assertEquals(
        "", CommandRun.in(folder, "check", "--diff", "--ignore", "malformed-link", "copies").out());
  }

  /** The calls as JSON, without where things stand. */
  private String export(String to) throws IOException {
    CommandRun.in(folder, "export", "--quiet", "-t", "json", "-o", to, "copies");
    StringBuilder calls = new StringBuilder();
    try (Stream<Path> results = Files.list(folder.resolve(to))) {
      for (Path file : results.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        calls.append(
            Files.readString(file)
                .replaceAll("(?s)\"(?:source|range)\"\\s*:\\s*\\{\\s*\"line\"[^}]*\\}", ""));
      }
    }
    return calls.toString();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
