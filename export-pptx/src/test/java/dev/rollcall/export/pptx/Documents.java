package dev.rollcall.export.pptx;

import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Calls as people write them: the examples that ship with rollcall, and one that is too full. */
final class Documents {

  private static final Path EXAMPLES = Path.of("..", "examples");

  private Documents() {}

  static Call call(String name) {
    String text =
        switch (name) {
          case "example" -> read(EXAMPLES.resolve("community-call.md"));
          case "minutes" -> read(EXAMPLES.resolve("community-minutes.md"));
          default -> new String(Decks.template(name + ".md"), StandardCharsets.UTF_8);
        };
    return CallParser.builder().build().parse(new Source(name, text)).call();
  }

  /** The pictures of the examples. */
  static ImageLoader images() {
    return new FolderImageLoader(EXAMPLES);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
