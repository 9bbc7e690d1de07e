package dev.rollcall.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a run sees of the outside.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for everything else
 * @param folder the working folder, against which paths are resolved
 * @param interactive whether standard error is a terminal
 * @param colors whether standard error may be coloured
 * @param log whether standard error is the log of a continuous integration
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    boolean interactive,
    boolean colors,
    boolean log) {

  /**
   * The process's own streams. The launcher says through the system property {@code
   * rollcall.terminal} whether standard error is a terminal, which Java cannot tell.
   */
  public static Terminal ofProcess() {
    boolean interactive = Boolean.getBoolean("rollcall.terminal");
    String noColor = System.getenv("NO_COLOR");
    boolean colors =
        interactive
            && (noColor == null || noColor.isEmpty())
            && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        stream(new ReaderMayLeave(new FileOutputStream(FileDescriptor.out))),
        stream(new FileOutputStream(FileDescriptor.err)),
        Path.of(""),
        interactive,
        colors,
        !interactive && "true".equals(System.getenv("CI")));
  }

  /**
   * Lets nothing but the command itself print: what libraries log or print is for their developers,
   * and goes nowhere. Errors that nobody expected are still shown.
   */
  public void keepForItself() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> error.printStackTrace(err));
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
