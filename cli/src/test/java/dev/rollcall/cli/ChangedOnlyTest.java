package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --changed-only} writes exactly what is not up to date. */
class ChangedOnlyTest {

  private static final Path PICTURES =
      Path.of(System.getProperty("rollcall.root", ".."), "examples");

  @TempDir Path folder;

  @BeforeEach
  void writeDecks() throws IOException {
    Files.writeString(folder.resolve("a.md"), deck("![A chart](move-times.png)"));
    Files.writeString(folder.resolve("b.md"), deck("no picture"));
    copyPicture("move-times.png");
    assertEquals(List.of("out/a.html", "out/b.html"), export());
  }

  @Test
  void nothingChanged() {
    assertEquals(List.of(), export());
  }

  @Test
  void aDocumentChanged() throws IOException {
    Files.writeString(folder.resolve("b.md"), deck("something else"));
    assertEquals(List.of("out/b.html"), export());
  }

  @Test
  void timeStampsDoNotMatter() throws IOException {
    String text = Files.readString(folder.resolve("b.md"));
    Files.delete(folder.resolve("b.md"));
    Files.writeString(folder.resolve("b.md"), text);
    assertEquals(List.of(), export());
  }

  @Test
  void aPictureChanged() throws IOException {
    Files.copy(
        PICTURES.resolve("release-train.png"),
        folder.resolve("move-times.png"),
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of("out/a.html"), export());
  }

  @Test
  void aResultOrCompanionIsGone() throws IOException {
    Files.delete(folder.resolve("out/b.html"));
    assertEquals(List.of("out/b.html"), export());
    Path companion = folder.resolve("out/rollcall.css");
    String css = Files.readString(companion);
    Files.delete(companion);
    // Documents are looked at in parallel: one that is looked at late finds it there again.
    assertFalse(export().isEmpty());
    assertEquals(css, Files.readString(companion));
    assertEquals(List.of(), export());
  }

  @Test
  void anOptionChanged() {
    assertEquals(List.of("out/a.html", "out/b.html"), export("--theme", "plain"));
    assertEquals(List.of(), export("--theme", "plain"));
  }

  @Test
  void aDamagedManifestMeansEverything() throws IOException {
    Path manifest = folder.resolve("out/.rollcall-manifest.json");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.substring(0, json.length() / 2));
    assertEquals(List.of("out/a.html", "out/b.html"), export());
    assertEquals(List.of(), export());
  }

  @Test
  void findingsThatFailARunFailTheNextOneToo() throws IOException {
    Files.writeString(folder.resolve("b.md"), deck("[nowhere]()"));
    for (int i = 0; i < 2; i++) {
      CommandRun run =
          CommandRun.in(
              folder, "export", "--changed-only", "--fail-on", "warning", "-t", "html", "b.md");
      assertEquals(ExitCode.FINDINGS, run.exit());
      assertTrue(run.err().contains("[empty-target]"), run.err());
    }
  }

  private List<String> export(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("export", "--changed-only", "-t", "html", "-o", "out", "a.md", "b.md"));
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return run.outLines();
  }

  private void copyPicture(String name) throws IOException {
    Files.copy(PICTURES.resolve(name), folder.resolve(name));
  }

  private static String deck(String item) {
    return "# Community Call 2026-01-15\n\n---\n\n# Team A\n\n- " + item + "\n";
  }
}
