package dev.rollcall.export.theme;

import dev.rollcall.export.text.FontMetrics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the font files that a theme names, from its folder and nowhere else. */
final class ThemeFonts {

  private static final int MAX_BYTES = 16 << 20;

  private final Path folder;
  private final Map<String, byte[]> files;

  /**
   * Creates a reader.
   *
   * @param folder where the theme lies
   * @param files takes the files read, by name
   */
  ThemeFonts(Path folder, Map<String, byte[]> files) {
    this.folder = folder;
    this.files = files;
  }

  /** A family; empty where the theme names none. */
  Optional<FontFamily> family(ThemeFields fields) throws ThemeException {
    fields.allow(List.of("name", "regular", "bold", "italic", "boldItalic"));
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> name = fields.text("name");
    Optional<String> regular = face(fields, "regular");
    if (name.isEmpty() || regular.isEmpty()) {
      throw fields.problem("A font needs its name and a file for 'regular'; add both.");
    }
    String bold = face(fields, "bold").orElse(regular.get());
    String italic = face(fields, "italic").orElse(regular.get());
    String boldItalic = face(fields, "boldItalic").orElse(bold);
    return Optional.of(new FontFamily(name.get(), regular.get(), bold, italic, boldItalic));
  }

  private Optional<String> face(ThemeFields fields, String name) throws ThemeException {
    Optional<String> path = fields.text(name);
    if (path.isPresent()) {
      byte[] font = read(fields, name, path.get());
      check(fields, name, path.get(), font);
      files.put(path.get(), font);
    }
    return path;
  }

  private byte[] read(ThemeFields fields, String name, String path) throws ThemeException {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path).toRealPath();
      if (!file.startsWith(root)) {
        throw fields.problem(
            name, "'%s' lies outside the theme's folder; put it there.".formatted(path));
      }
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
        throw fields.problem(
            name, "'%s' is not a font file of at most 16 MB; give another.".formatted(path));
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return in.readNBytes(MAX_BYTES);
      }
    } catch (InvalidPathException | IOException e) {
      throw fields.problem(
          name, "'%s' cannot be read in the theme's folder; put it there.".formatted(path));
    }
  }

  private static void check(ThemeFields fields, String name, String path, byte[] font)
      throws ThemeException {
    boolean trueType = font.length > 4 && font[0] == 0 && font[1] == 1;
    try {
      if (trueType && new FontMetrics(font).isEmbeddable()) {
        return;
      }
    } catch (IllegalArgumentException e) {
      trueType = false;
    }
    throw fields.problem(
        name,
        trueType
            ? "'%s' may not be embedded, as its maker says; give another font.".formatted(path)
            : "'%s' is not a TrueType font; give a .ttf file.".formatted(path));
  }
}
