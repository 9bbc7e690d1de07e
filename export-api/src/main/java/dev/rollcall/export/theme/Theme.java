package dev.rollcall.export.theme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How exports look: colours and fonts. */
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
    return List.of("scs", "plain");
  }

  /** The theme that ships with rollcall under a name, one of {@link #builtIn()}. */
  static Optional<Theme> builtIn(String name) {
    return switch (name) {
      case "scs" -> Optional.of(scs());
      case "plain" -> Optional.of(plain());
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

  /** Starts a theme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Theme}. */
  final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
