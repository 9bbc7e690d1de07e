package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The command in a process of its own, as users run it.
 *
 * @param status the exit code
 * @param output standard output and standard error
 */
public record ChildRun(int status, String output) {

  private static final long MAX_SECONDS = 300;

  /** Runs the command in a folder with so much heap. */
  static ChildRun in(Path folder, String heap, String... arguments)
      throws IOException, InterruptedException {
    return in(folder, "", Map.of(), List.of("-Xmx" + heap), arguments);
  }

  /**
   * Runs the command in a folder.
   *
   * @param limits what a shell does before, such as {@code ulimit -f 8}; nothing where it is empty
   */
  public static ChildRun in(
      Path folder,
      String limits,
      Map<String, String> environment,
      List<String> java,
      String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = process(folder, limits, java, arguments).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    // Through a pipe: a file of output would be limited like those that the command writes.
    Thread listener = Thread.ofVirtual().start(() -> listen(process, said));
    boolean ended = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    listener.join();
    String output = said.toString(StandardCharsets.UTF_8);
    assertTrue(ended, () -> "It does not end: " + output);
    return new ChildRun(process.exitValue(), output);
  }

  private static void listen(Process process, ByteArrayOutputStream said) {
    try {
      process.getInputStream().transferTo(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process that runs the command, not started yet. */
  static ProcessBuilder process(
      Path folder, String limits, List<String> java, String... arguments) {
    List<String> command = new ArrayList<>();
    if (!limits.isEmpty()) {
      command.addAll(List.of("/bin/sh", "-c", limits + "; exec \"$@\"", "sh"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
    command.addAll(java);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Rollcall.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
