package dev.rollcall.export.theme;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A family of typefaces: one that ships with rollcall, or one that a theme brings with it.
 *
 * @param name the family's name as other programs know it
 * @param regular the file name of the upright face, see {@link FontFiles}
 * @param bold the file name of the bold face
 * @param italic the file name of the italic face
 * @param boldItalic the file name of the bold italic face
 */
public record FontFamily(
    String name, String regular, String bold, String italic, String boldItalic) {

  /** Lato 2.0. */
  public static final FontFamily LATO =
      new FontFamily(
          "Lato", "Lato-Regular.ttf", "Lato-Bold.ttf", "Lato-Italic.ttf", "Lato-BoldItalic.ttf");

  /** Noto Serif. */
  public static final FontFamily SERIF =
      new FontFamily(
          "Noto Serif",
          "NotoSerif-Regular.ttf",
          "NotoSerif-Bold.ttf",
          "NotoSerif-Italic.ttf",
          "NotoSerif-BoldItalic.ttf");

  /** Noto Sans Mono, which has no italics. */
  public static final FontFamily MONO =
      new FontFamily(
          "Noto Sans Mono",
          "NotoSansMono-Regular.ttf",
          "NotoSansMono-Bold.ttf",
          "NotoSansMono-Regular.ttf",
          "NotoSansMono-Bold.ttf");

  /** The file name of a face. */
  public String face(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }

  /** All file names, each once. */
  public List<String> faces() {
    return List.copyOf(new LinkedHashSet<>(List.of(regular, bold, italic, boldItalic)));
  }
}
