package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

  private static final List<String> INDEX =
      List.of("export", "calls", "-o", "out", "-t", "html", "--html", "page", "--index");

  @TempDir private Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    Files.createDirectory(folder.resolve("calls"));
    for (String date : List.of("2025-03-06", "2025-03-20")) {
      Files.writeString(
          folder.resolve("calls/" + date + ".md"),
          """
          ---
          type: slide
          ---
          # Harbour Call %1$s

          ---

          # Team Boats

          Sails of %1$s
          """
              .formatted(date));
    }
  }

  private CommandRun run(List<String> words) {
    return CommandRun.in(folder, words.toArray(String[]::new));
  }

  private String index() throws IOException {
    return Files.readString(folder.resolve("out/index.html"));
  }

  @Test
  void leadsToAllCallsOfTheRun() throws IOException {
    CommandRun run = run(INDEX);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(
        run.out().endsWith(Path.of("out", "index.html") + System.lineSeparator()), run.out());
    assertTrue(index().contains("href=\"2025-03-06.html\""), index());
    assertTrue(index().contains("href=\"2025-03-20.html\""), index());
    for (String file : List.of("team-boats.html", "search.html", "search.json", "feed.atom")) {
      assertTrue(Files.exists(folder.resolve("out").resolve(file)), file);
    }
  }

  @Test
  void coversWhatIsUpToDateToo() throws IOException {
    List<String> again = new java.util.ArrayList<>(INDEX);
    again.add("--changed-only");
    run(again);
    String before = index();
    Files.delete(folder.resolve("out/index.html"));
    CommandRun run = run(again);
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertFalse(run.out().contains("2025-03-06.html"), "it is up to date: " + run.out());
    assertEquals(before, index());
  }

  @Test
  void leavesOutWhatCouldNotBeExported() throws IOException {
    Files.write(folder.resolve("calls/broken.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
    CommandRun run = run(INDEX);
    assertEquals(ExitCode.FINDINGS, run.exit());
    assertFalse(index().contains("broken"), index());
    assertTrue(index().contains("2025-03-20"), index());
  }

  @Test
  void comesFromTheConfigurationAndFromAnyOption() throws IOException {
    Files.writeString(folder.resolve("rollcall.yaml"), "to: html\nhtml: page\nindex: true\n");
    assertEquals(ExitCode.DONE, run(List.of("export", "calls", "-o", "out")).exit());
    assertTrue(index().contains("2025-03-06"));
    Files.delete(folder.resolve("rollcall.yaml"));
    Files.delete(folder.resolve("out/index.html"));
    List<String> words =
        List.of(
            "export",
            "calls",
            "-o",
            "out",
            "-t",
            "html",
            "--html",
            "page",
            "--set",
            "html.index=true");
    assertEquals(ExitCode.DONE, run(words).exit());
    assertTrue(index().contains("2025-03-06"));
  }

  @Test
  void wrongUsageSaysWhatToDo() throws IOException {
    CommandRun fragments = run(List.of("export", "calls", "-o", "out", "-t", "html", "--index"));
    assertEquals(ExitCode.USAGE, fragments.exit());
    assertTrue(fragments.err().contains("give --html page"), fragments.err());

    CommandRun stream =
        run(
            List.of(
                "export",
                "calls/2025-03-06.md",
                "-o",
                "-",
                "-t",
                "html",
                "--html",
                "page",
                "--index"));
    assertEquals(ExitCode.USAGE, stream.exit());
    assertTrue(stream.err().contains("give a folder"), stream.err());

    Files.copy(folder.resolve("calls/2025-03-06.md"), folder.resolve("calls/search.md"));
    CommandRun taken = run(INDEX);
    assertEquals(ExitCode.USAGE, taken.exit());
    assertTrue(taken.err().contains("give the input another name"), taken.err());
    assertFalse(Files.exists(folder.resolve("out")), "nothing is written");
  }
}
