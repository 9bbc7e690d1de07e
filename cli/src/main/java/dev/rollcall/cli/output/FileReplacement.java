package dev.rollcall.cli.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Replaces what a file holds, whole or not at all. */
public final class FileReplacement {

  private FileReplacement() {}

  /**
   * Writes new bytes in the place of old ones.
   *
   * @param before what was read from the file
   * @throws IOException when it cannot be written, or when the file has changed meanwhile
   */
  public static void write(Path file, byte[] before, byte[] after) throws IOException {
    try (FileTransaction files = new OutputFolder().begin()) {
      files.target(file).document(out -> out.write(after));
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        throw new FileSystemException(file.toString(), null, "It has changed meanwhile");
      }
      files.commit();
    }
  }
}
