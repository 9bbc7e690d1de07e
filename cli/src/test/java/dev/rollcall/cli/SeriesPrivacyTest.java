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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private parts and {@code --people} hold in everything that is told of several calls. */
class SeriesPrivacyTest {

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    Files.createDirectory(folder.resolve("calls"));
    for (String day : List.of("08", "15", "22")) {
      Files.writeString(
          folder.resolve("calls/202601" + day + ".md"),
          """
          ---
          type: slide
          title: Harbour Weekly
          rollcall: {private: [Team Vault]}
          ---

          # Harbour Weekly 2026-01-%1$s

          Presented by Marigold Fennel (@xmarigold)

          ---

          # Team Quay

          Report by [Marigold Fennel](https://github.com/xmarigold) and @xthistle

          - Crane of %1$s is inspected by Marigold Fennel, see @xthistle
          - ACTION: paint the crane of %1$s by 2026-03-%1$s (Marigold Fennel)
          - ACTION: sell ropes of %1$s (@xthistle)
          - Decision: Marigold Fennel sails on %1$s with @xthistle.
          - [x] ACTION: print %1$s tickets (@xthistle)
          <!-- rollcall: private -->
          - SECRET of %1$s
          - ACTION: hide the SECRET of %1$s by 2026-04-%1$s (@xthistle)
          - Decision: The SECRET of %1$s stays.
          <!-- rollcall: /private -->

          ---

          # Team Vault

          Report by @xthistle

          - SECRET keys of %1$s
          - Decision: SECRET keys of %1$s are changed.
          """
              .formatted(day));
    }
  }

  private Path export(String... options) {
    Path out = folder.resolve("out" + options.length);
    List<String> words =
        new ArrayList<>(
            List.of("export", "calls", "-t", "html,digest,json,pdf,pptx", "--html", "page"));
    words.addAll(List.of("--index", "--since", "auto", "-o", out.toString()));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    if (!words.contains("--include-private")) {
      assertFalse(run.err().contains("SECRET"), run.err());
    }
    return out;
  }

  private static List<String> everything() {
    return List.of(
        "index.html",
        "search.json",
        "feed.atom",
        "team-quay.html",
        "team-quay.atom",
        "actions.html",
        "actions.json",
        "actions.csv",
        "actions.ics",
        "decisions.html",
        "decisions.json",
        "decisions.csv",
        "calls.ics",
        "digest.md",
        "digest.html",
        "digest.txt");
  }

  @Test
  void privatePartsAreInNoFile() throws IOException {
    Path out = export();
    for (String file : everything()) {
      assertTrue(Files.exists(out.resolve(file)), file);
    }
    Unpacked results = Unpacked.of(out);
    assertEquals(List.of(), results.places("secret"));
    assertEquals(List.of(), results.places("vault"));
    for (String file : List.of("actions.csv", "actions.ics", "digest.txt", "search.json")) {
      assertTrue(Files.readString(out.resolve(file)).contains("paint the crane of 22"), file);
    }
  }

  @Test
  void askedForTheyAre() throws IOException {
    Path out = export("--include-private");
    for (String file : List.of("actions.csv", "actions.ics", "digest.txt", "search.json")) {
      assertTrue(Files.readString(out.resolve(file)).contains("SECRET"), file);
    }
  }

  @Test
  void initialsNameNobodyInAnyFile() throws IOException {
    Path out = export("--people", "initials");
    Unpacked results = Unpacked.of(out);
    for (String name : List.of("marigold", "fennel", "thistle")) {
      assertEquals(List.of(), results.places(name), name);
    }
    for (String file : List.of("actions.csv", "actions.html", "digest.md", "search.json")) {
      assertTrue(Files.readString(out.resolve(file)).contains("M. F."), file);
    }
  }

  @Test
  void handlesNameNobodyInFull() throws IOException {
    Path out = export("--people", "handles", "--quiet");
    Unpacked results = Unpacked.of(out);
    assertEquals(List.of(), results.places("fennel"));
    for (String file : List.of("actions.csv", "actions.html", "digest.md", "search.json")) {
      assertTrue(Files.readString(out.resolve(file)).contains("@xmarigold"), file);
    }
  }

  @Test
  void whatCommandsTellHoldsItToo() throws IOException {
    List<List<String>> commands =
        List.of(
            List.of("changes", "calls/20260108.md", "calls/20260122.md"),
            List.of("changes", "calls/20260108.md", "calls/20260122.md", "--format", "json"),
            List.of("roster", "calls"));
    for (List<String> command : commands) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--people", "initials"));
      CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
      assertEquals(ExitCode.DONE, run.exit(), run.err());
      for (String name : List.of("SECRET", "Vault", "arigold", "Fennel", "thistle")) {
        assertFalse((run.out() + run.err()).contains(name), command + " " + run.out());
      }
    }
    CommandRun next = CommandRun.in(folder, "next", "calls");
    assertEquals(ExitCode.DONE, next.exit(), next.err());
    assertFalse((next.out() + next.err()).contains("SECRET"), next.out());
  }
}
