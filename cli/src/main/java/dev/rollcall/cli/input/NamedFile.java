package dev.rollcall.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an option names: a regular one of a bounded size, so that no pipe makes a run wait
 * and no device fills the memory.
 */
public final class NamedFile {

  /** The size of the largest YAML file read, in bytes. */
  private static final int YAML_BYTES = 1 << 20;

  private NamedFile() {}

  /**
   * The content of a file.
   *
   * @param most how many bytes it may have
   * @throws IOException when it is no regular file, too large or cannot be read
   */
  public static byte[] bytes(Path file, int most) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(
          file.toString(), null, "it is not a file but a folder, a pipe or a device");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FileSystemException(
            file.toString(), null, "it is larger than %,d KB".formatted(most >> 10));
      }
      return bytes;
    }
  }

  /**
   * The text of a YAML file.
   *
   * @throws IOException when it is no regular file, too large, not UTF-8 or cannot be read
   */
  public static String yaml(Path file) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(java.nio.ByteBuffer.wrap(bytes(file, YAML_BYTES)))
        .toString();
  }
}
