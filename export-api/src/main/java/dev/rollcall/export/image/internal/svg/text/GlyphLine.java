package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text of one style on one line, shaped: glyphs of one or several fonts from left to right. */
final class GlyphLine {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final List<GlyphVector> runs = new ArrayList<>();
  private final List<Double> starts = new ArrayList<>();
  private final double scale;
  private int glyphs;
  private double width;

  private GlyphLine(double scale) {
    this.scale = scale;
  }

  /**
   * Shapes text.
   *
   * @param rightToLeft whether it is part of text that runs from right to left
   */
  static GlyphLine shape(
      String text, ComputedStyle style, SvgFonts fonts, boolean rightToLeft, double extra) {
    GlyphLine line = new GlyphLine(style.fontSize() / SvgFonts.UNIT);
    double spacing =
        extra + Lengths.pixels(style.get("letter-spacing", "0"), style.fontSize(), 0).orElse(0);
    double words = Lengths.pixels(style.get("word-spacing", "0"), style.fontSize(), 0).orElse(0);
    List<Part> parts = parts(text, style, fonts);
    for (Part part : rightToLeft ? parts.reversed() : parts) {
      line.add(part, rightToLeft, spacing, words);
    }
    return line;
  }

  private record Part(String text, Font font) {}

  /** Divides text by the fonts that have it. */
  private static List<Part> parts(String text, ComputedStyle style, SvgFonts fonts) {
    Font first = fonts.first(style);
    if (first.canDisplayUpTo(text) < 0 && text.chars().allMatch(c -> c < 0x2000)) {
      return List.of(new Part(text, first));
    }
    List<Part> parts = new ArrayList<>();
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int start = 0;
    Font pending = first;
    int from = 0;
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      String cluster = text.substring(start, end);
      Font font = cluster.isBlank() ? first : fonts.fontFor(cluster, style);
      if (!font.equals(pending) && start > from) {
        parts.add(new Part(text.substring(from, start), pending));
        from = start;
      }
      pending = font;
      start = end;
    }
    parts.add(new Part(text.substring(from), pending));
    return parts;
  }

  private void add(Part part, boolean rightToLeft, double spacing, double words) {
    char[] characters = part.text().toCharArray();
    GlyphVector vector =
        part.font()
            .layoutGlyphVector(
                CONTEXT,
                characters,
                0,
                characters.length,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    int count = vector.getNumGlyphs();
    double added = 0;
    if (spacing != 0 || words != 0) {
      for (int i = 0; i <= count; i++) {
        Point2D at = vector.getGlyphPosition(i);
        vector.setGlyphPosition(i, new Point2D.Double(at.getX() + added / scale, at.getY()));
        if (i < count) {
          boolean blank = characters[vector.getGlyphCharIndex(i)] == ' ';
          added += spacing + (blank ? words : 0);
        }
      }
    }
    starts.add(width);
    runs.add(vector);
    glyphs += count;
    width += vector.getGlyphPosition(count).getX() * scale;
  }

  /** How far it reaches, in pixels. */
  double width() {
    return width;
  }

  /** How many glyphs it has. */
  int glyphs() {
    return glyphs;
  }

  /** Adds the outlines, which begin at the origin of the base line, as path data. */
  void outline(AffineTransform place, PathData path) {
    for (int i = 0; i < runs.size(); i++) {
      AffineTransform transform = new AffineTransform(place);
      transform.translate(starts.get(i), 0);
      transform.scale(scale, scale);
      path.add(runs.get(i).getOutline().getPathIterator(transform));
    }
  }

  /** Adds the outlines along a curve, as path data. */
  void outline(TextCurve curve, double start, double below, PathData path) {
    for (int i = 0; i < runs.size(); i++) {
      GlyphVector run = runs.get(i);
      for (int glyph = 0; glyph < run.getNumGlyphs(); glyph++) {
        double left = run.getGlyphPosition(glyph).getX() * scale;
        double middle = (left + run.getGlyphPosition(glyph + 1).getX() * scale) / 2;
        Shape outline = run.getGlyphOutline(glyph);
        curve
            .at(start + starts.get(i) + middle)
            .ifPresent(
                place -> {
                  place.translate(-middle, below);
                  place.scale(scale, scale);
                  path.add(outline.getPathIterator(place));
                });
      }
    }
  }

  /** Whether text has letters that run from right to left. */
  static boolean isMixed(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }
}
