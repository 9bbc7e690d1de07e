package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since}: documents tell what changed. */
class SinceOptionTest {

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    write("2026-01-08", "- Crane 4 is inspected\n- Ropes are sold");
    write("2026-01-15", "- Crane 4 is inspected and painted\n- A museum opens\n- Ferry");
    write("2026-01-22", "- Crane 4 is inspected and painted\n- A regatta is planned");
  }

  private void write(String date, String items) throws IOException {
    Files.writeString(
        folder.resolve(date + ".md"),
        "# Harbour Weekly " + date + "\n\n## Team Updates\n\n### Team Quay\n\n" + items + "\n");
  }

  private String html(String... options) throws IOException {
    String[] words = {"export", "2026-01-15.md", "-t", "html", "-o", "out"};
    CommandRun run =
        CommandRun.in(
            folder,
            java.util.stream.Stream.of(words, options)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    return Files.readString(folder.resolve("out/2026-01-15.html"));
  }

  @Test
  void tellsWhatChangedSinceTheCallBefore() throws IOException {
    String html = html("--since", "auto");
    assertTrue(html.contains("Since 2026-01-08"), html);
    assertTrue(html.contains("2 new, 1 reworded, 1 gone"), html);
    assertTrue(html.contains("gone: Ropes are sold"), html);
    assertTrue(html.contains("inspected and painted <sup>reworded</sup>"), html);
    assertTrue(html.contains("A museum opens <sup>new</sup>"), html);
  }

  @Test
  void tellsItOfAnyCallOrNone() throws IOException {
    assertTrue(html("--since", "2026-01-22.md").contains("gone: A regatta is planned"));
    assertFalse(html().contains("Since"));
  }

  @Test
  void leavesTheFirstCallAndJsonAsTheyAre() throws IOException {
    CommandRun.in(folder, "export", ".", "-t", "json,html", "-o", "out", "--since", "auto");
    assertFalse(Files.readString(folder.resolve("out/2026-01-15.json")).contains("Since"));
    assertFalse(Files.readString(folder.resolve("out/2026-01-08.html")).contains("Since"));
    assertTrue(
        Files.readString(folder.resolve("out/2026-01-22.html")).contains("Since 2026-01-15"));
  }

  @Test
  void isWrittenAgainWhenTheCallBeforeChanges() throws IOException {
    html("--since", "auto", "--changed-only");
    CommandRun same =
        CommandRun.in(
            folder,
            "export",
            "2026-01-15.md",
            "-t",
            "html",
            "-o",
            "out",
            "--since",
            "auto",
            "--changed-only");
    assertEquals("", same.out());
    write("2026-01-08", "- Ferry");
    assertFalse(html("--since", "auto", "--changed-only").contains("Ropes are sold"));
  }

  @Test
  void namesPeopleAsAskedForInWhatIsGone() throws IOException {
    write("2026-01-08", "- Lights, by [@adaq](https://github.com/adaq)\n\nReport by @adaq");
    assertFalse(html("--since", "auto", "--people", "initials").contains("adaq"));
  }
}
