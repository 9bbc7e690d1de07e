package dev.rollcall.export.theme;

import dev.rollcall.model.spelling.Suggestion;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
 * scale: {body: 1.05, ratio: 1.2}
 * spacing: 0.9
 * fonts:
 *   text: {name: Acme Sans, regular: fonts/AcmeSans.ttf, bold: fonts/AcmeSans-Bold.ttf}
 * }</pre>
 *
 * <p>Fonts are TrueType files at or below the theme's folder; nothing else is read.
 */
public final class ThemeReader {

  private static final int MAX_BYTES = 64 << 10;
  private static final List<String> COLORS =
      List.of(
          "primary",
          "accent",
          "muted",
          "text",
          "background",
          "surface",
          "line",
          "highlight",
          "success",
          "warning",
          "danger");

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
            "The theme '%s' is not a file; give %s or a YAML file."
                .formatted(file, String.join(", ", Theme.builtIn())));
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
    fields.allow(List.of("name", "base", "colors", "scale", "spacing", "fonts"));
    Theme base = base(fields);
    Map<String, byte[]> files = new TreeMap<>();
    ThemeFonts fonts = new ThemeFonts(folder, files);
    ThemeFields colors = fields.section("colors");
    colors.allow(COLORS);
    ThemeFields families = fields.section("fonts");
    families.allow(List.of("text", "code"));
    Theme.Builder builder =
        Theme.builder()
            .name(fields.text("name").orElse(label.replaceFirst("\\.ya?ml$", "")))
            .primary(colors.color("primary").orElse(base.primary()))
            .accent(colors.color("accent").orElse(base.accent()))
            .muted(colors.color("muted").orElse(base.muted()))
            .text(colors.color("text").orElse(base.text()))
            .background(colors.color("background").orElse(base.background()))
            .highlight(colors.color("highlight").orElse(base.highlight()))
            .success(colors.color("success").orElse(base.success()))
            .warning(colors.color("warning").orElse(base.warning()))
            .danger(colors.color("danger").orElse(base.danger()))
            .scale(scale(fields.section("scale"), base.scale()))
            .spacing(fields.number("spacing", 0.5, 2).orElse(base.spacing()))
            .textFont(fonts.family(families.section("text")).orElse(base.textFont()))
            .codeFont(fonts.family(families.section("code")).orElse(base.codeFont()))
            .fonts(new FontFiles(files));
    role(colors, "surface", base.surface()).ifPresent(builder::surface);
    role(colors, "line", base.line()).ifPresent(builder::line);
    Theme theme = builder.build();
    check(colors, "the background", theme.text().contrast(theme.background()));
    if (colors.color("surface").isPresent()) {
      check(colors, "the surface", theme.text().contrast(theme.surface()));
    }
    return theme;
  }

  private static void check(ThemeFields colors, String ground, double contrast)
      throws ThemeException {
    if (contrast < Palette.READABLE) {
      throw colors.problem(
          String.format(
              Locale.ROOT,
              "Text has a contrast of only %.1f on %s; choose colours with at least %.1f.",
              contrast,
              ground,
              Palette.READABLE));
    }
  }

  /** A role's colour: its own, or the base's where it still fits; else it is derived. */
  private static Optional<Rgb> role(ThemeFields colors, String name, Rgb ofBase)
      throws ThemeException {
    Optional<Rgb> own = colors.color(name);
    boolean derived = colors.color("background").isPresent() || colors.color("muted").isPresent();
    return own.isPresent() || derived ? own : Optional.of(ofBase);
  }

  private static TypeScale scale(ThemeFields fields, TypeScale base) throws ThemeException {
    fields.allow(List.of("body", "ratio", "leading"));
    return new TypeScale(
        fields.number("body", 0.9, 1.25).orElse(base.body()),
        fields.number("ratio", 1.1, 1.35).orElse(base.ratio()),
        fields.number("leading", 0.9, 1.2).orElse(base.leading()));
  }

  private static Theme base(ThemeFields fields) throws ThemeException {
    String name = fields.text("base").orElse("scs");
    Optional<Theme> base = Theme.builtIn(name);
    if (base.isEmpty()) {
      throw fields.problem(
          "base",
          "There is no theme '%s'; %s"
              .formatted(
                  name,
                  Suggestion.advice(
                      name,
                      Theme.builtIn(),
                      "give %s.".formatted(String.join(", ", Theme.builtIn())))));
    }
    return base.get();
  }
}
