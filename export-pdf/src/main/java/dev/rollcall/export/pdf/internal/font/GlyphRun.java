package dev.rollcall.export.pdf.internal.font;

import java.util.Optional;

/**
 * A piece of text in one typeface and size, from left to right as it is shown.
 *
 * @param text the characters whose glyphs are shown, in visual order
 * @param size the type size in points
 * @param width how far it reaches, in points
 * @param actual the text it stands for, where the glyphs' characters do not say it themselves
 */
public record GlyphRun(String text, Face face, double size, double width, Optional<String> actual) {

  /** The same run at another scale. */
  public GlyphRun scaled(double factor) {
    return new GlyphRun(text, face, size * factor, width * factor, actual);
  }
}
