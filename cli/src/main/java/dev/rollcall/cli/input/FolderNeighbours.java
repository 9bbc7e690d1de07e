package dev.rollcall.cli.input;

import dev.rollcall.parser.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files in a document's folder and below it; no link and no path leads out of it. */
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
    Optional<Path> file = file(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      taken |= !path.endsWith(".json");
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
