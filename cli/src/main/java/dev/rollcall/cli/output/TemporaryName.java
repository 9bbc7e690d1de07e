package dev.rollcall.cli.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that are being written: {@code .<name>.<process>-<number>.rollcall-tmp} beside the
 * file they become, so that a later run can tell which were left behind by a process that died.
 */
final class TemporaryName {

  private static final Pattern FORM =
      Pattern.compile("\\..*\\.([0-9]{1,18})-[0-9]+\\.rollcall-tmp");

  private final AtomicLong number = new AtomicLong();
  private final long process = ProcessHandle.current().pid();

  /** A name that nobody else uses, beside the file. */
  Path beside(Path file) {
    return file.resolveSibling(
        "."
            + file.getFileName()
            + "."
            + process
            + "-"
            + number.incrementAndGet()
            + ".rollcall-tmp");
  }

  /** Deletes what dead processes left in a folder. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.rollcall-tmp")) {
      for (Path file : files) {
        Matcher name = FORM.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // Left-overs do no harm; whether the folder can be written to shows when it is.
    }
  }
}
