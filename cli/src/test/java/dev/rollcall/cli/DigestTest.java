package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --to digest}: one piece about calls. {@code -Dgolden=accept} writes the files below {@code
 * digest} anew, to be reviewed as a difference.
 */
class DigestTest {

  private static final Path CASES = Path.of("src/test/resources/digest");
  private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

  @TempDir Path folder;

  @BeforeEach
  void copyCalls() throws IOException {
    for (String name : List.of("weekly", "protokoll")) {
      Files.createDirectory(folder.resolve(name));
      try (Stream<Path> files = Files.list(CASES.resolve(name))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
          if (!file.endsWith("digest.md")) {
            Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
          }
        }
      }
    }
  }

  private CommandRun digest(String input, String... options) {
    List<String> words = new ArrayList<>(List.of("export", input, "--to", "digest"));
    words.addAll(List.of(options));
    return CommandRun.in(folder, words.toArray(String[]::new));
  }

  @Test
  void isWhatIsExpected() throws IOException {
    for (String name : List.of("weekly", "protokoll")) {
      String[] options = {
        "-o", "out-" + name, "--set", "digest.baseUrl=https://calls.example.org/" + name
      };
      CommandRun run = digest(name, options);
      assertEquals(ExitCode.DONE, run.exit(), run.err());
      for (String file : List.of("digest.md", "digest.html", "digest.txt")) {
        String written = Files.readString(folder.resolve("out-" + name).resolve(file));
        Path expected = CASES.resolve(name).resolve(file);
        if (ACCEPT) {
          Files.writeString(expected, written);
        } else {
          assertEquals(Files.readString(expected), written, expected.toString());
        }
      }
    }
  }

  @Test
  void takesOneCallSeveralOrAFolder() throws IOException {
    assertEquals(
        List.of(Path.of("out", "20260108-digest.md").toString()),
        digest("weekly/20260108.md", "-o", "out").outLines());
    CommandRun several =
        CommandRun.in(
            folder,
            "export",
            "weekly/20260115.md",
            "weekly/20260108.md",
            "-t",
            "digest",
            "-o",
            "several");
    assertEquals(ExitCode.DONE, several.exit(), several.err());
    digest("weekly", "-o", "folder");
    assertEquals(
        Files.readString(folder.resolve("folder/digest.txt")),
        Files.readString(folder.resolve("several/digest.txt")));
  }

  @Test
  void tellsOfASpanWhatCallsBeforeItDidNotSay() throws IOException {
    String all = digest("weekly", "-o", "-").out();
    assertTrue(all.contains("Ropes are sold"), all);
    String last = digest("weekly", "-o", "-", "--from", "2026-01-09").out();
    assertTrue(last.contains("Crane 4 is inspected and oiled"), last);
    assertFalse(last.contains("Ropes are sold"), last);
    assertFalse(last.contains("The timetable is drafted"), last);
    assertTrue(last.contains("## Open from earlier calls\n\n- paint the north"), last);
    String first = digest("weekly", "-o", "-", "--until", "2026-01-08").out();
    assertTrue(first.contains("Ropes are sold"), first);
    assertFalse(first.contains("2 EUR"), first);
    assertFalse(first.contains("Open from earlier calls"), first);
  }

  @Test
  void isNoCallOfItsFolder() throws IOException {
    digest("weekly");
    digest("weekly/20260115.md");
    String first = Files.readString(folder.resolve("weekly/digest.md"));
    assertTrue(Files.exists(folder.resolve("weekly/20260115-digest.md")));
    assertEquals(ExitCode.DONE, digest("weekly").exit());
    assertEquals(first, Files.readString(folder.resolve("weekly/digest.md")));
    CommandRun json = CommandRun.in(folder, "export", "weekly", "-t", "json", "-o", "json");
    assertEquals(2, json.outLines().size(), json.out());
  }

  @Test
  void standsBesideOtherFormats() throws IOException {
    CommandRun run = CommandRun.in(folder, "export", "weekly", "-t", "json,digest", "-o", "both");
    assertEquals(3, run.outLines().size(), run.out() + run.err());
    CommandRun again =
        CommandRun.in(
            folder, "export", "weekly", "-t", "json,digest", "-o", "both", "--changed-only");
    assertEquals(ExitCode.DONE, again.exit());
    String digest = Files.readString(folder.resolve("both/digest.md"));
    Files.writeString(
        folder.resolve("weekly/20260122.md"),
        "---\ntype: slide\n---\n# Harbour Weekly 2026-01-22\n\n---\n\n## Team Quay\n\n- Fog\n");
    CommandRun.in(folder, "export", "weekly", "-t", "json,digest", "-o", "both", "--changed-only");
    assertFalse(digest.contains("Fog"));
    assertTrue(Files.readString(folder.resolve("both/digest.md")).contains("Fog"));
  }

  @Test
  void wrongUsageSaysWhatToDo() throws IOException {
    CommandRun day = digest("weekly", "-o", "out", "--from", "1.3.2026");
    assertEquals(ExitCode.USAGE, day.exit());
    assertTrue(day.err().contains("give a day such as 2026-05-14"), day.err());
    CommandRun reversed =
        digest("weekly", "-o", "out", "--from", "2026-03-01", "--until", "2026-02-01");
    assertEquals(ExitCode.USAGE, reversed.exit());
    assertTrue(reversed.err().contains("give the earlier day first"), reversed.err());
    CommandRun empty = digest("weekly", "-o", "out", "--from", "2026-03-01");
    assertEquals(ExitCode.FINDINGS, empty.exit());
    assertTrue(empty.err().contains("2026-01-08 to 2026-01-15"), empty.err());
    assertTrue(empty.err().contains("[empty-span]"), empty.err());
    CommandRun beside = digest("weekly", "-o", "news.txt");
    assertEquals(ExitCode.USAGE, beside.exit());
    assertTrue(beside.err().contains("ends with .md"), beside.err());
    Files.copy(folder.resolve("weekly/20260108.md"), folder.resolve("weekly/digest.md"));
    CommandRun taken = digest("weekly");
    assertEquals(ExitCode.USAGE, taken.exit());
    assertTrue(taken.err().contains("would overwrite the input"), taken.err());
    CommandRun html = CommandRun.in(folder, "export", "weekly", "-t", "html,digest", "-o", "out");
    assertEquals(ExitCode.USAGE, html.exit());
    assertTrue(html.err().contains("give the input another name"), html.err());
    assertFalse(Files.exists(folder.resolve("out")), "nothing is written");
  }

  @Test
  void namesPeopleAsAskedForAndKeepsPrivatePartsOut() throws IOException {
    Files.writeString(
        folder.resolve("weekly/20260122.md"),
        """
        ---
        type: slide
        ---
        # Harbour Weekly 2026-01-22

        ---

        ## Team Quay

        Report by Mira Lund (@mira)

        - ACTION: sweep the quay, Mira Lund says (@mira)
        - Decision: Mira Lund sails on.
        <!-- rollcall: private -->
        - SECRET plans
        - ACTION: hide the SECRET (@mira)
        <!-- rollcall: /private -->
        """);
    digest("weekly", "-o", "out", "--people", "initials");
    for (String file : List.of("digest.md", "digest.html", "digest.txt")) {
      String text = Files.readString(folder.resolve("out").resolve(file));
      assertTrue(text.contains("sails on"), text);
      assertTrue(text.contains("M. L."), text);
      assertFalse(text.contains("SECRET"), text);
      assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("mira"), text);
      assertFalse(text.contains("Lund"), text);
    }
  }
}
