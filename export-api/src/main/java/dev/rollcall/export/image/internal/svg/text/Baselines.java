package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Where the lines of a font lie (CSS Inline Layout, 4). */
final class Baselines {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Baselines() {}

  /** How far above its base line a font reaches, in pixels. */
  static double ascent(ComputedStyle style, SvgFonts fonts) {
    return metrics(style, fonts).getAscent() * style.fontSize() / SvgFonts.UNIT;
  }

  /** How far below its base line a font reaches, in pixels. */
  static double descent(ComputedStyle style, SvgFonts fonts) {
    return metrics(style, fonts).getDescent() * style.fontSize() / SvgFonts.UNIT;
  }

  private static LineMetrics metrics(ComputedStyle style, SvgFonts fonts) {
    return fonts.first(style).getLineMetrics("x", CONTEXT);
  }

  /** How far the alphabetic base line lies below the one that is asked for. */
  static double below(ComputedStyle style, SvgFonts fonts) {
    String wanted =
        style
            .own("alignment-baseline")
            .filter(value -> !value.equals("auto") && !value.equals("baseline"))
            .orElseGet(() -> style.get("dominant-baseline", "auto"));
    return switch (wanted) {
      case "middle" -> xHeight(fonts.first(style)) * style.fontSize() / SvgFonts.UNIT / 2;
      case "central" -> (ascent(style, fonts) - descent(style, fonts)) / 2;
      case "hanging" -> ascent(style, fonts) * 0.8;
      case "mathematical" -> ascent(style, fonts) / 2;
      case "text-before-edge", "before-edge", "text-top", "top" -> ascent(style, fonts);
      case "text-after-edge", "after-edge", "text-bottom", "bottom", "ideographic" ->
          -descent(style, fonts);
      default -> 0;
    };
  }

  private static double xHeight(Font font) {
    return font.createGlyphVector(CONTEXT, "x").getVisualBounds().getHeight();
  }

  /** Adds the lines that decorate text of some width. */
  static void decoration(ComputedStyle style, double width, AffineTransform place, PathData path) {
    String wanted = style.get("text-decoration", "none");
    double size = style.fontSize();
    if (wanted.contains("underline")) {
      line(size * 0.1, size, width, place, path);
    }
    if (wanted.contains("line-through")) {
      line(size * -0.27, size, width, place, path);
    }
    if (wanted.contains("overline")) {
      line(size * -0.85, size, width, place, path);
    }
  }

  private static void line(
      double y, double size, double width, AffineTransform place, PathData path) {
    path.add(
        new Path2D.Double(new Rectangle2D.Double(0, y, width, size / 14)).getPathIterator(place));
  }
}
