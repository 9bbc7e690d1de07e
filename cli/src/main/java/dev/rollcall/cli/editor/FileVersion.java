package dev.rollcall.cli.editor;

import dev.rollcall.cli.options.Arguments;
import dev.rollcall.cli.options.ConfigurationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as it is at one time.
 *
 * @param size in bytes; negative where there is none
 */
record FileVersion(Path file, long modifiedMillis, long size) {

  /** A file as it is now. */
  static FileVersion of(Path file) {
    return find(file).orElseGet(() -> new FileVersion(file, 0, -1));
  }

  /** A file as it is now; empty where there is none. */
  static Optional<FileVersion> find(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return is.isRegularFile()
          ? Optional.of(new FileVersion(file, is.lastModifiedTime().toMillis(), is.size()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The files that settings stand in, as they are now. */
  static List<FileVersion> ofSettings(Arguments arguments) {
    Path own = arguments.workingFolder().resolve(ConfigurationFile.NAME);
    return Stream.concat(Stream.of(own), arguments.files().stream()).map(FileVersion::of).toList();
  }

  /** Whether it is the same still. */
  boolean isCurrent() {
    return equals(of(file));
  }
}
