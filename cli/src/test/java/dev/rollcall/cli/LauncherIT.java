package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a copy of the packaged application: whatever became of the cache that makes Java
 * start faster, the command does its work and says nothing of it.
 */
class LauncherIT {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));
  private static final String PREPARING = "rollcall: preparing a faster start\n";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path home;

  private static byte[] good = {};
  private static Path cache = Path.of("");

  /** What the launcher printed, and its exit code. */
  private record Run(int status, String out, String err) {}

  @BeforeAll
  static void copy() throws IOException, InterruptedException {
    Files.copy(ROOT.resolve("rollcall"), home.resolve("rollcall"));
    assertTrue(home.resolve("rollcall").toFile().setExecutable(true));
    copy(ROOT.resolve("examples"), home.resolve("examples"));
    copy(ROOT.resolve("cli/target/rollcall/lib"), home.resolve("cli/target/rollcall/lib"));
    Run first = run();
    assertEquals(new Run(0, "out/community-minutes.json\n", PREPARING), first);
    cache = theCache();
    good = Files.readAllBytes(cache);
    assertTrue(good.length > 1_000_000, "no cache was made: " + good.length);
  }

  @AfterAll
  static void delete() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @BeforeEach
  void restore() throws IOException {
    Files.deleteIfExists(cache);
    Files.write(cache, good);
  }

  @Test
  void theCacheIsMadeOnce() throws Exception {
    assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
  }

  @Test
  void aCutCacheDoesNotMatter() throws Exception {
    Files.write(cache, Arrays.copyOf(good, good.length / 3));
    assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
  }

  @Test
  void aCacheOfSomethingElseDoesNotMatter() throws Exception {
    Files.writeString(cache, "not a cache");
    assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
  }

  @Test
  void aFolderInThePlaceOfTheCacheDoesNotMatter() throws Exception {
    Files.delete(cache);
    Files.createDirectory(cache);
    assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
  }

  @Test
  void theCacheOfAnOlderApplicationIsMadeAnew() throws Exception {
    Path jar = home.resolve("cli/target/rollcall/lib/rollcall-cli.jar");
    Files.setLastModifiedTime(
        cache,
        java.nio.file.attribute.FileTime.from(
            Files.getLastModifiedTime(jar).toInstant().minusSeconds(60)));
    assertEquals(new Run(0, "out/community-minutes.json\n", PREPARING), run());
    assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
  }

  @Test
  void aTrainingThatFailsIsNotTriedAgain() throws Exception {
    Files.delete(cache);
    Path training = home.resolve("examples/community-call.md");
    byte[] document = Files.readAllBytes(training);
    try {
      Files.delete(training);
      assertEquals(new Run(0, "out/community-minutes.json\n", ""), run());
    } finally {
      Files.write(training, document);
    }
  }

  private static Path theCache() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cli/target/rollcall"))) {
      return files.filter(file -> file.toString().endsWith(".cache")).findFirst().orElseThrow();
    }
  }

  private static Run run() throws IOException, InterruptedException {
    Path out = home.resolve("stdout");
    Path err = home.resolve("stderr");
    List<String> command =
        List.of(
            "./rollcall",
            "export",
            "--quiet",
            "-t",
            "json",
            "-o",
            "out",
            "examples/community-minutes.md");
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
