package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --changed-only}: of a site and a digest, what depends on a changed call is rewritten. */
class IncrementalTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    Files.createDirectory(folder.resolve("calls"));
    for (int week = 0; week < 4; week++) {
      write(week, "Crane " + week + " is inspected", week < 2 ? "A bell" : "");
    }
    export("out", "--changed-only");
  }

  private void write(int week, String quay, String ferry) throws IOException {
    String date = "2026-01-0" + (week + 1);
    String deck =
        "---\ntype: slide\n---\n# Harbour Weekly " + date + "\n\n---\n\n# Team Quay\n\n- " + quay;
    Files.writeString(
        folder.resolve("calls/" + date + ".md"),
        deck + (ferry.isEmpty() ? "\n" : "\n\n---\n\n# Team Ferry\n\n- " + ferry + "\n"));
  }

  private void export(String out, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of("export", "calls", "-t", "html,digest", "--html", "page", "--index"));
    words.addAll(List.of("-o", out, "--since", "auto"));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
  }

  private List<Path> files(String out) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(out))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".rollcall-manifest.json"))
          .sorted()
          .toList();
    }
  }

  /** The files that a run with {@code --changed-only} writes. */
  private List<String> rewritten() throws IOException {
    for (Path file : files("out")) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    export("out", "--changed-only");
    List<String> rewritten = new ArrayList<>();
    for (Path file : files("out")) {
      if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
        rewritten.add(String.valueOf(file.getFileName()));
      }
    }
    return rewritten;
  }

  private Map<String, String> content(String out) throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path file : files(out)) {
      content.put(
          folder.resolve(out).relativize(file).toString(),
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return content;
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    assertEquals(List.of(), rewritten());
  }

  @Test
  void aChangedCallRewritesWhatDependsOnIt() throws IOException {
    write(2, "Crane 2 is sold", "");
    List<String> rewritten = rewritten();
    assertEquals(
        List.of(
            "2026-01-03.embed.json",
            "2026-01-03.html",
            "2026-01-04.embed.json", // it tells what changed since
            "2026-01-04.html",
            "digest.html",
            "digest.md",
            "digest.txt",
            "search.json",
            "team-quay.atom",
            "team-quay.html"),
        rewritten);
  }

  @Test
  void itIsWhatAFreshRunWrites() throws IOException {
    write(1, "Crane 1 is sold", "");
    rewritten();
    export("fresh");
    assertEquals(content("fresh"), content("out"));
  }

  @Test
  void aFileThatIsGoneIsWrittenAgain() throws IOException {
    Map<String, String> before = content("out");
    Files.delete(folder.resolve("out/team-ferry.html"));
    Files.delete(folder.resolve("out/digest.txt"));
    assertEquals(List.of("digest.txt", "team-ferry.html"), rewritten());
    assertEquals(before, content("out"));
  }

  @Test
  void aNewCallIsTakenIn() throws IOException {
    write(5, "A regatta", "");
    assertTrue(rewritten().contains("index.html"));
    export("fresh");
    assertEquals(content("fresh"), content("out"));
  }
}
