package dev.rollcall.export.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The shipped fonts that stand in for characters which the wanted one lacks. */
public final class FallbackFonts {

  /** The font of emoji. */
  public static final String EMOJI = "NotoEmoji-Regular.ttf";

  /** The fonts in the order in which they are asked. */
  public static final List<String> NAMES =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSansSymbols2-Regular.ttf",
          "NotoSansSymbols-Regular.ttf",
          "NotoSansMath-Regular.ttf",
          "NotoSansHebrew-Regular.ttf",
          "NotoSansArabic-Regular.ttf",
          EMOJI);

  private FallbackFonts() {}

  /** The file of a font. */
  public static byte[] read(String name) {
    try (InputStream in = FallbackFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No font " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
