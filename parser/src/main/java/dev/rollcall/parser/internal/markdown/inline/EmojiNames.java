package dev.rollcall.parser.internal.markdown.inline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The emoji that GitHub has short names for, from a file that a test makes of a library's data,
 * which take a fifth of a second to load.
 */
final class EmojiNames {

  private EmojiNames() {}

  /** Holds the names, read when the first is looked up: most documents do without. */
  private static final class Holder {
    static final Map<String, String> EMOJI = read();
  }

  /** The emoji of a short name, given without its colons. */
  static Optional<String> emoji(String name) {
    return Optional.ofNullable(Holder.EMOJI.get(name));
  }

  private static Map<String, String> read() {
    try (InputStream in =
        Objects.requireNonNull(EmojiNames.class.getResourceAsStream("emoji.txt"))) {
      Map<String, String> emoji = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                emoji.put(line.substring(0, space), line.substring(space + 1));
              });
      return Map.copyOf(emoji);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
