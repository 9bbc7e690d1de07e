package dev.rollcall.cli;

import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command within the test's process.
 *
 * @param exit how it ended
 * @param bytes standard output
 * @param err standard error
 */
@SuppressWarnings("ArrayRecordComponent") // only looked at, never compared
record CommandRun(ExitCode exit, byte[] bytes, String err) {

  /** Runs the command in a folder, with nothing on standard input. */
  static CommandRun in(Path folder, String... arguments) {
    return in(folder, new byte[0], arguments);
  }

  /** Runs the command in a folder. */
  static CommandRun in(Path folder, byte[] standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(standardInput),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            false,
            false,
            false);
    ExitCode exit = new Rollcall(terminal).run(arguments);
    return new CommandRun(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as text. */
  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lines of standard output. */
  List<String> outLines() {
    return out().lines().toList();
  }

  /** The lines of standard error. */
  List<String> errLines() {
    return err.lines().toList();
  }
}
