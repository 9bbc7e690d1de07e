package dev.rollcall.export.theme;

import dev.rollcall.model.spelling.Suggestion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a theme from a YAML file. What the file does not say is as in its {@code base}.
 *
 * <pre>{@code
 * name: acme
 * base: plain
 * colors: {primary: "#e07000", accent: "#003a70"}
 * fonts:
 *   text: {name: Acme Sans, regular: fonts/AcmeSans.ttf, bold: fonts/AcmeSans-Bold.ttf}
 * }</pre>
 *
 * <p>Fonts are TrueType files at or below the theme's folder; nothing else is read.
 */
public final class ThemeReader {

  private static final int MAX_BYTES = 64 << 10;
  private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

  /** Creates a reader; it has no state. */
  public ThemeReader() {}

  /**
   * Reads a theme.
   *
   * @param file the YAML file
   * @throws ThemeException when it cannot be read or used
   */
  public Theme read(Path file) throws ThemeException {
    String label = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return read(text(file, label), label, folder);
  }

  private static String text(Path file, String label) throws ThemeException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new ThemeException(
            "The theme '%s' is not a file; give scs, plain or a YAML file.".formatted(file));
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new ThemeException("%s: A theme has at most 64 KB; shorten it.".formatted(label));
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ThemeException("%s: The theme is not UTF-8; save it as such.".formatted(label), e);
    } catch (IOException e) {
      throw new ThemeException(
          "%s: The theme cannot be read; check the file's permissions.".formatted(label), e);
    }
  }

  /**
   * Reads a theme.
   *
   * @param yaml the theme's text
   * @param label the file's name for messages
   * @param folder where the theme's fonts lie
   * @throws ThemeException when it cannot be used
   */
  Theme read(String yaml, String label, Path folder) throws ThemeException {
    ThemeFields fields = ThemeFields.parse(yaml, label);
    fields.allow(List.of("name", "base", "colors", "fonts"));
    Theme base = base(fields);
    Map<String, byte[]> files = new TreeMap<>();
    ThemeFonts fonts = new ThemeFonts(folder, files);
    ThemeFields colors = fields.section("colors");
    colors.allow(List.of("primary", "accent", "muted", "text", "background"));
    ThemeFields families = fields.section("fonts");
    families.allow(List.of("text", "code"));
    Theme theme =
        Theme.builder()
            .name(fields.text("name").orElse(label.replaceFirst("\\.ya?ml$", "")))
            .primary(colors.color("primary").orElse(base.primary()))
            .accent(colors.color("accent").orElse(base.accent()))
            .muted(colors.color("muted").orElse(base.muted()))
            .text(colors.color("text").orElse(base.text()))
            .background(colors.color("background").orElse(base.background()))
            .textFont(fonts.family(families.section("text")).orElse(base.textFont()))
            .codeFont(fonts.family(families.section("code")).orElse(base.codeFont()))
            .fonts(new FontFiles(files))
            .build();
    double contrast = theme.text().contrast(theme.background());
    if (contrast < READABLE) {
      throw colors.problem(
          "Text has a contrast of only %.1f on the background; choose colours with at least %.1f."
              .formatted(contrast, READABLE));
    }
    return theme;
  }

  private static Theme base(ThemeFields fields) throws ThemeException {
    String name = fields.text("base").orElse("scs");
    Optional<Theme> base = Theme.builtIn(name);
    if (base.isEmpty()) {
      throw fields.problem(
          "base",
          "There is no theme '%s'; %s"
              .formatted(name, Suggestion.advice(name, Theme.builtIn(), "give scs or plain.")));
    }
    return base.get();
  }
}
