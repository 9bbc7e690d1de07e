package dev.rollcall.cli.input;

import dev.rollcall.parser.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files in a document's folder and below it; no link and no path leads out of it. Files that
 * tell what a project is may also lie above it, up to the folder of its repository.
 */
final class FolderNeighbours implements Neighbours {

  /** Slides and code that a deck takes in are written by people. */
  private static final int MOST_BYTES = 1 << 20;

  private final Path folder;
  private boolean taken;

  FolderNeighbours(Path folder) {
    this.folder = folder;
  }

  /** Whether the document took in a text, which may change without it. */
  boolean taken() {
    return taken;
  }

  @Override
  public boolean has(String path) {
    return file(path).isPresent();
  }

  @Override
  public Optional<String> read(String path) {
    Optional<String> text = file(path).flatMap(FolderNeighbours::text);
    taken |= text.isPresent() && !path.endsWith(".json");
    return text;
  }

  @Override
  public Optional<String> around(String name) {
    try {
      Path own = folder.toRealPath();
      Optional<Path> root = root(own);
      for (Path at = own; at != null; at = at.getParent()) {
        Path file = at.resolve(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          return text(file);
        }
        if (root.isEmpty() || at.equals(root.get())) {
          break;
        }
      }
    } catch (InvalidPathException | IOException e) {
      // a folder that cannot be looked at tells nothing
    }
    return Optional.empty();
  }

  /** The folder of the repository that a folder lies in. */
  private static Optional<Path> root(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> file(String path) {
    try {
      Path root = folder.toRealPath();
      Path real = root.resolve(path).toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real)
          ? Optional.of(real)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }
}
