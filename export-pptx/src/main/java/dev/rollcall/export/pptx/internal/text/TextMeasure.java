package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import java.util.List;

/** Measures paragraphs. */
public final class TextMeasure {

  private final LineBreaks breaks;

  /** Creates a measure; it is immutable and may be shared between threads. */
  public TextMeasure(LineBreaks breaks) {
    this.breaks = breaks;
  }

  /** Measures and breaks runs that belong to no level. */
  public LineBreaks breaks() {
    return breaks;
  }

  /**
   * The height of paragraphs below each other.
   *
   * @param type the type of each level
   * @param width the room in points
   * @return points
   */
  public double height(List<TextParagraph> paras, Typesetting type, double width) {
    double height = 0;
    for (TextParagraph para : paras) {
      height += height(para, type, width);
    }
    return height;
  }

  /** The height of a paragraph with the space around it, in points. */
  public double height(TextParagraph para, Typesetting type, double width) {
    LevelStyle style = type.level(para.level());
    return type.before(para)
        + lines(para, type, width).size() * lineHeight(style, para.pieces())
        + style.after();
  }

  /**
   * The height of a paragraph with the space around it, in points, where it fits into some height;
   * any larger one where it does not.
   */
  public double height(TextParagraph para, Typesetting type, double width, double most) {
    LevelStyle style = type.level(para.level());
    double spaces = type.before(para) + style.after();
    double line = lineHeight(style, para.pieces());
    int fitting = (int) Math.max(0, Math.ceil((most - spaces) / line));
    return spaces + lines(para, type, width, fitting + 1).size() * line;
  }

  /** The line ends of a paragraph, as {@link LineBreaks#ends} has them. */
  public List<Integer> lines(TextParagraph para, Typesetting type, double width) {
    return lines(para, type, width, Integer.MAX_VALUE);
  }

  /** The ends of so many lines of a paragraph at most, as {@link LineBreaks#ends} has them. */
  public List<Integer> lines(TextParagraph para, Typesetting type, double width, int most) {
    LevelStyle style = type.level(para.level());
    boolean bold = style.bold() || para.kind() == TextParagraph.Kind.HEADING;
    return breaks.ends(para.pieces(), style.size(), width - type.indent(para).left(), bold, most);
  }

  /** The distance of lines of some text in points. */
  public static double lineHeight(LevelStyle style, List<TextRun> pieces) {
    return lineHeight(style.size(), pieces) * style.lineSpacing();
  }

  /** The distance of lines of some text in points, where they stand as the typeface has them. */
  public static double lineHeight(double size, List<TextRun> pieces) {
    return size * LineDistance.of(pieces);
  }

  /** The height of one line of runs in points. */
  public double height(List<TextRun> pieces, double size, double width, boolean bold) {
    return breaks.ends(pieces, size, width, bold).size() * lineHeight(size, pieces);
  }
}
