package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a copy of the packaged application: whatever became of the cache that makes Java
 * start faster, the command does its work and says nothing of it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "rollcall.cmd starts it there")
class LauncherIT {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));
  private static final String PREPARING = "rollcall: preparing a faster start\n";

  private static final List<String> EXPORT =
      List.of("export", "--quiet", "-t", "json", "-o", "out", "examples/community-minutes.md");

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

  @Test
  void needsNoHome() throws Exception {
    assertEquals(
        new Run(0, "out/community-minutes.json\n", ""),
        run(home, List.of("env", "-u", "HOME", "./rollcall"), EXPORT));
  }

  @Test
  void needsNoPathNorJavaHome() throws Exception {
    Run run =
        run(
            home,
            List.of("env", "-u", "HOME", "-u", "JAVA_HOME", "PATH=/usr/bin:/bin", "./rollcall"),
            EXPORT);
    // Whichever Java it finds, its cache may have to be made first.
    assertEquals(new Run(0, "out/community-minutes.json\n", run.err()), run);
    assertTrue(run.err().isEmpty() || run.err().equals(PREPARING), run.err());
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    Path old = home.resolve("old java");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho too old\n");
    assertTrue(old.resolve("bin/java").toFile().setExecutable(true));
    String path = System.getProperty("java.home") + "/bin:/usr/bin:/bin";
    List<String> old17 = List.of("env", "JAVA_HOME=" + old, "PATH=" + path, "./rollcall");
    assertEquals(0, run(home, old17, EXPORT).status());
    Files.delete(old.resolve("release")); // it is asked instead, and does not say
    Files.deleteIfExists(home.resolve("cli/target/rollcall/jdk"));
    assertEquals(0, run(home, old17, EXPORT).status());
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path folder = Files.createDirectories(home.resolve("a b/c"));
    Files.deleteIfExists(folder.resolve("first"));
    Files.deleteIfExists(folder.resolve("second link"));
    Files.createSymbolicLink(folder.resolve("first"), Path.of("../../rollcall"));
    Files.createSymbolicLink(folder.resolve("second link"), Path.of("first"));
    String input = home.resolve("examples/community-minutes.md").toString();
    List<String> export = List.of("export", "--quiet", "-t", "json", "-o", "o u t", input);
    Run expected = new Run(0, "o u t/community-minutes.json\n", "");
    assertEquals(expected, run(folder, List.of("./second link"), export));
    assertEquals(expected, run(folder, List.of("bash", "second link"), export));
  }

  @Test
  void runsFromAPathWithBlanks() throws Exception {
    Path other = home.resolve("my apps (2)");
    Files.createDirectories(other);
    Files.copy(
        home.resolve("rollcall"),
        other.resolve("rollcall"),
        StandardCopyOption.COPY_ATTRIBUTES,
        StandardCopyOption.REPLACE_EXISTING);
    copy(home.resolve("examples"), other.resolve("examples"));
    copy(home.resolve("cli/target/rollcall/lib"), other.resolve("cli/target/rollcall/lib"));
    assertEquals(
        new Run(0, "out/community-minutes.json\n", PREPARING),
        run(other, List.of("./rollcall"), EXPORT));
    assertEquals(
        new Run(0, "out/community-minutes.json\n", ""), run(other, List.of("./rollcall"), EXPORT));
  }

  /** A reader that has enough, as {@code head} has, is no failure. */
  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    String pipe = "./rollcall \"$@\" | true; exit ${PIPESTATUS[0]}";
    assertEquals(new Run(0, "", ""), run(home, List.of("bash", "-c", pipe, "rollcall"), EXPORT));
    assertEquals(
        new Run(0, "", ""),
        run(home, List.of("bash", "-c", pipe, "rollcall"), List.of("completion")));
  }

  @Test
  void runsWhereNothingCanBeWritten() throws Exception {
    List<String> somebody = readingOnly();
    Path app = home.resolve("cli/target/rollcall");
    Files.deleteIfExists(cache);
    Files.deleteIfExists(app.resolve("jdk"));
    Path out = Files.createTempDirectory("rollcall-out");
    assertTrue(out.toFile().setWritable(true, false));
    assertTrue(out.toFile().setReadable(true, false));
    assertTrue(out.toFile().setExecutable(true, false));
    setWritable(app, false);
    try {
      List<String> command = new ArrayList<>(somebody);
      command.add(home.resolve("rollcall").toString());
      Run run =
          run(
              home,
              command,
              List.of("export", "--quiet", "-t", "json", "-o", out.toString(), EXPORT.getLast()));
      assertEquals(new Run(0, out + "/community-minutes.json\n", ""), run);
    } finally {
      setWritable(app, true);
      Files.deleteIfExists(out.resolve("community-minutes.json"));
      Files.delete(out);
    }
  }

  /** What comes before a command so that rights count: root has all of them. */
  private static List<String> readingOnly() throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "root without setpriv");
    assertTrue(home.toFile().setExecutable(true, false));
    assertTrue(home.toFile().setReadable(true, false));
    return List.of("/usr/bin/setpriv", "--reuid", "65534", "--clear-groups");
  }

  private static void setWritable(Path folder, boolean writable) {
    assertTrue(folder.toFile().setWritable(writable));
    Path parent = Objects.requireNonNull(folder.getParent());
    assertTrue(parent.toFile().setWritable(writable));
  }

  private static Path theCache() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("cli/target/rollcall"))) {
      return files.filter(file -> file.toString().endsWith(".cache")).findFirst().orElseThrow();
    }
  }

  private static Run run() throws IOException, InterruptedException {
    return run(home, List.of("./rollcall"), EXPORT);
  }

  private static Run run(Path folder, List<String> launcher, List<String> arguments)
      throws IOException, InterruptedException {
    Path out = home.resolve("stdout");
    Path err = home.resolve("stderr");
    List<String> command = new ArrayList<>(launcher);
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
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
