package dev.rollcall.export.theme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How exports look: colours, type sizes, room and fonts. */
@Value.Immutable
public interface Theme {

  /** The theme's name, such as {@code scs}. */
  String name();

  /** The community's first colour, for bars and marks; not for small text. */
  Rgb primary();

  /** The colour of titles and links. */
  Rgb accent();

  /** The colour of secondary text and lines. */
  Rgb muted();

  /** The colour of text. */
  @Value.Default
  default Rgb text() {
    return Rgb.parse("#1f2328");
  }

  /** The colour text stands on. */
  @Value.Default
  default Rgb background() {
    return Rgb.parse("#ffffff");
  }

  /** The colour behind code, table heads and boxes. */
  @Value.Default
  default Rgb surface() {
    return background().mix(muted(), 0.08);
  }

  /** The colour of hairlines. */
  @Value.Default
  default Rgb line() {
    return background().mix(muted(), 0.35);
  }

  /** The colour behind marked text. */
  @Value.Default
  default Rgb highlight() {
    return Rgb.parse("#fff0aa");
  }

  /** The colour of boxes that tell of something good. */
  @Value.Default
  default Rgb success() {
    return Rgb.parse("#2e8540");
  }

  /** The colour of boxes that warn. */
  @Value.Default
  default Rgb warning() {
    return Rgb.parse("#c97d00");
  }

  /** The colour of boxes that tell of danger. */
  @Value.Default
  default Rgb danger() {
    return Rgb.parse("#c42b1c");
  }

  /** The type sizes. */
  @Value.Default
  default TypeScale scale() {
    return TypeScale.USUAL;
  }

  /** The room between blocks, as a share of the usual one. */
  @Value.Default
  default double spacing() {
    return 1;
  }

  /** Whether text is light on a dark ground. */
  default boolean isDark() {
    return background().luminance() < text().luminance();
  }

  /** The face of text. */
  FontFamily textFont();

  /** The face of code. */
  FontFamily codeFont();

  /** The files of the faces. */
  @Value.Default
  default FontFiles fonts() {
    return new FontFiles();
  }

  /** The names of the themes that ship with rollcall, the usual one first. */
  static List<String> builtIn() {
    return List.of("scs", "plain", "midnight", "serif", "compact");
  }

  /** The theme that ships with rollcall under a name, one of {@link #builtIn()}. */
  static Optional<Theme> builtIn(String name) {
    return switch (name) {
      case "scs" -> Optional.of(scs());
      case "plain" -> Optional.of(plain());
      case "midnight" -> Optional.of(midnight());
      case "serif" -> Optional.of(serif());
      case "compact" -> Optional.of(compact());
      default -> Optional.empty();
    };
  }

  /** Green, blue and grey with Lato: the looks of Sovereign Cloud Stack. */
  static Theme scs() {
    return builder()
        .name("scs")
        .primary(Rgb.parse("#50c3a5"))
        .accent(Rgb.parse("#0f5fe1"))
        .muted(Rgb.parse("#7d7d82"))
        .textFont(FontFamily.LATO)
        .codeFont(FontFamily.MONO)
        .build();
  }

  /** Black and grey on white, for communities without colours of their own. */
  static Theme plain() {
    return builder()
        .name("plain")
        .primary(Rgb.parse("#404040"))
        .accent(Rgb.parse("#1a1a1a"))
        .muted(Rgb.parse("#666666"))
        .textFont(FontFamily.LATO)
        .codeFont(FontFamily.MONO)
        .build();
  }

  /** Light text on a dark ground, for decks in a dark room. */
  static Theme midnight() {
    return builder()
        .name("midnight")
        .primary(Rgb.parse("#4fd1b0"))
        .accent(Rgb.parse("#8ab8ff"))
        .muted(Rgb.parse("#9aa6b8"))
        .text(Rgb.parse("#e8ecf2"))
        .background(Rgb.parse("#111722"))
        .surface(Rgb.parse("#1d2635"))
        .line(Rgb.parse("#3b475a"))
        .highlight(Rgb.parse("#f5d76e"))
        .success(Rgb.parse("#5cc98a"))
        .warning(Rgb.parse("#f0b24a"))
        .danger(Rgb.parse("#ff8a80"))
        .textFont(FontFamily.LATO)
        .codeFont(FontFamily.MONO)
        .build();
  }

  /** Warm colours and a face with serifs, for handouts that are read at length. */
  static Theme serif() {
    return builder()
        .name("serif")
        .primary(Rgb.parse("#c08a3e"))
        .accent(Rgb.parse("#8a3324"))
        .muted(Rgb.parse("#75695f"))
        .text(Rgb.parse("#2b2320"))
        .surface(Rgb.parse("#f8f2e9"))
        .line(Rgb.parse("#d9cbb8"))
        .scale(new TypeScale(1, 1.22, 1.05))
        .spacing(1.15)
        .textFont(FontFamily.SERIF)
        .codeFont(FontFamily.MONO)
        .build();
  }

  /** Small type close together, for long minutes. */
  static Theme compact() {
    return builder()
        .name("compact")
        .primary(Rgb.parse("#3f7cac"))
        .accent(Rgb.parse("#1d4e79"))
        .muted(Rgb.parse("#5f6770"))
        .scale(new TypeScale(0.9, 1.15, 0.94))
        .spacing(0.7)
        .textFont(FontFamily.LATO)
        .codeFont(FontFamily.MONO)
        .build();
  }

  /** Starts a theme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Theme}. */
  final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
