package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks off a run, every file is the whole old or the whole new one. */
class FaultsTest {

  /** How often a run is killed; the profile {@code full} does it 200 times. */
  private static final int KILLS = Integer.getInteger("rollcall.kills", FaultsTest.DEFAULT_KILLS);

  static final int DEFAULT_KILLS = 20;

  private static final String TO = "pdf,pptx,html,json";
  private static final String OLD = deck("the old words");
  private static final String NEW = deck("other words are new here");

  @TempDir Path folder;

  private Map<String, byte[]> before = Map.of();
  private Map<String, byte[]> after = Map.of();

  @BeforeEach
  void exportBoth() throws IOException {
    Files.writeString(folder.resolve("call.md"), NEW);
    export("new/");
    after = files(folder.resolve("new"));
    Files.writeString(folder.resolve("call.md"), OLD);
    export("out/");
    before = files(folder.resolve("out"));
    assertEquals(before.keySet(), after.keySet());
    Files.writeString(folder.resolve("call.md"), NEW);
  }

  @Test
  void killedAtAnyMoment() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(20260507);
    long whole = 0;
    int mixed = 0;
    for (int i = 0; i < KILLS; i++) {
      long start = System.nanoTime();
      Process process =
          ChildRun.process(folder, "", List.of(), "export", "--to", TO, "-o", "out/", "call.md")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (i == 0) { // how long a run takes here
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        whole = (System.nanoTime() - start) / 1_000_000;
        assertEquals(0, process.exitValue());
      } else {
        boolean ended = process.waitFor(whole / 4 + random.nextLong(whole), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        mixed += ended ? 0 : 1;
      }
      assertWhole(folder.resolve("out"));
      if (i % 3 == 0) {
        Files.writeString(folder.resolve("call.md"), i % 2 == 0 ? OLD : NEW);
      }
    }
    assertTrue(mixed > KILLS / 4, "only " + mixed + " runs were killed");
    Files.writeString(folder.resolve("call.md"), NEW);
    export("out/");
    assertEquals(List.of(), leftOvers(folder.resolve("out")), "the next run cleans up");
    assertSame(after, files(folder.resolve("out")));
  }

  @Test
  void aFullDisk() throws IOException, InterruptedException {
    for (int kilobytes : new int[] {0, 4, 32}) { // sh counts blocks of 512 bytes
      ChildRun run =
          ChildRun.in(
              folder,
              "ulimit -f " + 2 * kilobytes,
              Map.of(),
              List.of("-XX:-UsePerfData"),
              "export",
              "--to",
              TO,
              "-o",
              "out/",
              "call.md");
      assertTrue(run.status() == 1 || run.status() == 0, run.output());
      assertEquals(
          run.status() == 1, run.output().contains("[output-unwritable]") || kilobytes == 0);
      assertWhole(folder.resolve("out"));
      if (run.status() == 1) {
        assertSame(before, files(folder.resolve("out")));
      }
      assertEquals(List.of(), leftOvers(folder.resolve("out")));
    }
  }

  @Test
  void noMemoryToStartWith() throws IOException, InterruptedException {
    for (int megabytes : new int[] {100, 1_500}) {
      ChildRun run =
          ChildRun.in(
              folder,
              "ulimit -v " + megabytes * 1024,
              Map.of(),
              List.of("-Xmx64m"),
              "export",
              "--to",
              TO,
              "-o",
              "out/",
              "call.md");
      assertWhole(folder.resolve("out"));
      if (run.status() == 0) {
        assertSame(after, files(folder.resolve("out")));
      }
    }
  }

  @Test
  void aTargetThatCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("file"), "a file");
    for (String target : List.of("file/below/", "/proc/rollcall/", "/dev/null/x/")) {
      CommandRun run = export(target, ExitCode.FINDINGS);
      assertTrue(run.err().contains("[output-unwritable]"), run.err());
      assertFalse(run.err().contains("This is a bug"), run.err());
    }
    Files.createDirectories(folder.resolve("folders/call.pdf/x"));
    assertTrue(
        export("folders/", ExitCode.FINDINGS).err().contains("A folder of that name".substring(1)));
    assertEquals(List.of(), leftOvers(folder.resolve("folders")));
  }

  @Test
  void standardOutputThatIsFull() throws IOException, InterruptedException {
    Process process =
        ChildRun.process(folder, "", List.of(), "export", "--to", "pdf", "-o", "-", "call.md")
            .redirectOutput(Path.of("/dev/full").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    String said = Files.readString(folder.resolve("err"));
    assertEquals(1, process.exitValue(), said);
    assertTrue(said.contains("standard output"), said);
  }

  @Test
  void aTargetThatVanishes() throws Exception {
    Path target = folder.resolve("gone");
    Thread remover =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    delete(target);
                  }
                });
    int failed = 0;
    for (int i = 0; i < 10; i++) {
      CommandRun run =
          CommandRun.in(folder, "export", "--to", "html,json", "-o", "gone/", "call.md");
      assertFalse(run.err().contains("This is a bug"), run.err());
      failed += run.exit() == ExitCode.DONE ? 0 : 1;
    }
    remover.interrupt();
    remover.join();
    assertTrue(failed > 0, "nothing vanished in time");
    export("gone/");
    assertSame(after, files(target));
  }

  @Test
  void twoRunsIntoOneFolder() throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      List<Process> runs = List.of(start("call.md"), start("call.md"));
      for (Process run : runs) {
        assertTrue(run.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, run.exitValue());
      }
      assertSame(after, files(folder.resolve("out")));
      assertEquals(List.of(), leftOvers(folder.resolve("out")));
    }
  }

  @Test
  void clocksThatJump() throws IOException {
    for (String time :
        List.of("1970-01-01T00:00:01Z", "2038-01-19T03:14:08Z", "2199-12-31T00:00:00Z")) {
      FileTime set = FileTime.from(java.time.Instant.parse(time));
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.toList()) {
          Files.setLastModifiedTime(file, set);
        }
      }
      Files.writeString(folder.resolve("call.md"), NEW);
      Files.setLastModifiedTime(folder.resolve("call.md"), set);
      CommandRun.in(folder, "export", "--changed-only", "--to", TO, "-o", "out/", "call.md");
      assertSame(after, files(folder.resolve("out")));
      Files.writeString(folder.resolve("call.md"), OLD);
      Files.setLastModifiedTime(folder.resolve("call.md"), set);
      CommandRun.in(folder, "export", "--changed-only", "--to", TO, "-o", "out/", "call.md");
      assertSame(before, files(folder.resolve("out")));
    }
  }

  private Process start(String input) throws IOException {
    return ChildRun.process(folder, "", List.of(), "export", "--to", TO, "-o", "out/", input)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void export(String target) {
    export(target, ExitCode.DONE);
  }

  private CommandRun export(String target, ExitCode exit) {
    CommandRun run = CommandRun.in(folder, "export", "--to", TO, "-o", target, "call.md");
    assertEquals(exit, run.exit(), run.err());
    return run;
  }

  /** Every file is the whole old or the whole new one. */
  private void assertWhole(Path out) throws IOException {
    files(out)
        .forEach(
            (name, bytes) ->
                assertTrue(
                    Arrays.equals(bytes, before.get(name)) || Arrays.equals(bytes, after.get(name)),
                    name + " is neither old nor new"));
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> files) {
    assertEquals(expected.keySet(), files.keySet());
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, files.get(name), name));
  }

  /** The files that users see. */
  private static Map<String, byte[]> files(Path out) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!String.valueOf(file.getFileName()).startsWith(".")) {
          files.put(out.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static List<Path> leftOvers(Path out) throws IOException {
    try (Stream<Path> found = Files.walk(out)) {
      return found.filter(file -> file.toString().endsWith(".rollcall-tmp")).toList();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException
        | java.nio.file.DirectoryNotEmptyException
        | UncheckedIOException e) {
      // somebody writes meanwhile
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String deck(String words) {
    return "# Call 2026-05-07\n\n"
        + ("---\n\n# Team A\n\nReport by @a\n\n" + ("- " + words + "\n").repeat(12) + "\n")
            .repeat(5);
  }
}
