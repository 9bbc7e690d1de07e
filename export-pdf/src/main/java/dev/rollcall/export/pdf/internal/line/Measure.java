package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.font.Face;
import dev.rollcall.export.pdf.internal.font.FontStack;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.font.TextShaper;
import java.util.List;

/** How much room pieces of text and pictures take. */
public final class Measure {

  /** Stands for a picture in the text of a paragraph. */
  public static final String PICTURE = "\uFFFC";

  private final FontStack fonts;
  private final TextShaper shaper;
  private final PictureFitter pictures;

  Measure(FontStack fonts, TextShaper shaper, PictureFitter pictures) {
    this.fonts = fonts;
    this.shaper = shaper;
    this.pictures = pictures;
  }

  /**
   * How wide a part of a piece is, in points.
   *
   * @param available how wide a picture may be
   */
  public double width(InlineItem piece, String text, double available) {
    return switch (piece) {
      case TextPiece t -> width(shape(text, t.style(), false));
      case PicturePiece p -> pictures.width(p.picture(), available, this);
      case BreakPiece b -> 0;
    };
  }

  /** The runs of a text in a style. */
  public List<GlyphRun> shape(String text, TextStyle style, boolean rightToLeft) {
    Face face = style.code() ? fonts.code(style.bold()) : fonts.text(style.bold(), style.italic());
    return shaper.shape(text, face, style.size(), rightToLeft);
  }

  /** How wide some runs are together, in points. */
  public static double width(List<GlyphRun> runs) {
    double sum = 0;
    for (GlyphRun run : runs) {
      sum += run.width();
    }
    return sum;
  }

  /** The pictures at their sizes. */
  public PictureFitter pictures() {
    return pictures;
  }

  /** How thick outlines are drawn where a bold face lacks a character, in points. */
  double stroke(TextStyle style, GlyphRun run) {
    boolean standsIn = style.bold() && run.face() != fonts.text(true, style.italic());
    return standsIn && !style.code() && !fonts.isEmoji(run.face()) ? style.size() * 0.03 : 0;
  }
}
