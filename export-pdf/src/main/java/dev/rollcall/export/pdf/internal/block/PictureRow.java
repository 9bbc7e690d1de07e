package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.Picture;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.line.PictureFitter;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.model.text.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Keeps pictures beside each other that stand beside each other on their slide: paper is narrower
 * than a slide, so they are made smaller together.
 */
final class PictureRow {

  /** How wide a slide of HedgeDoc is, in points. */
  private static final double SLIDE_WIDTH = 960 * PictureFitter.POINTS_PER_PIXEL;

  /** Pictures that touch on paper look like one. */
  private static final String SPACE = " ";

  private final Measure measure;
  private final double width;
  private final TextPiece space;

  /**
   * Creates what sets rows.
   *
   * @param width the width of a line in points
   * @param look how the paragraph looks
   */
  PictureRow(Measure measure, double width, ParagraphStyle look) {
    this.measure = measure;
    this.width = width;
    TextStyle style = TextStyle.of(look.size(), new Rgb(0, 0, 0));
    space = new TextPiece(SPACE, style, Optional.empty(), Optional.empty());
  }

  /** Whether a paragraph is nothing but pictures. */
  static boolean isPictures(List<InlineItem> pieces) {
    return pieces.stream().anyMatch(PicturePiece.class::isInstance)
        && pieces.stream().noneMatch(piece -> piece instanceof TextPiece t && !t.text().isBlank());
  }

  /** A paragraph of pictures with those in one row that the source gives sizes for one row. */
  List<InlineItem> fitted(List<InlineItem> pieces) {
    List<InlineItem> all = new ArrayList<>();
    List<InlineItem> row = new ArrayList<>();
    for (InlineItem piece : pieces) {
      if (piece instanceof BreakPiece) {
        all.addAll(fittedRow(row));
        all.add(piece);
        row.clear();
      } else {
        row.add(piece);
      }
    }
    all.addAll(fittedRow(row));
    return all;
  }

  private List<InlineItem> fittedRow(List<InlineItem> row) {
    List<PicturePiece> pictures =
        row.stream().filter(PicturePiece.class::isInstance).map(PicturePiece.class::cast).toList();
    double onSlide = sum(pictures, SLIDE_WIDTH);
    if (pictures.size() < 2 || Double.isNaN(onSlide) || onSlide > SLIDE_WIDTH) {
      return List.copyOf(row);
    }
    List<InlineItem> spaced = spaced(row);
    double spaces =
        spaced.stream()
            .filter(TextPiece.class::isInstance)
            .mapToDouble(piece -> measure.width(piece, ((TextPiece) piece).text(), width))
            .sum();
    double share = Math.min(1, (width - spaces) / sum(pictures, width));
    return spaced.stream().map(piece -> sized(piece, share)).toList();
  }

  private List<InlineItem> spaced(List<InlineItem> row) {
    List<InlineItem> pieces = new ArrayList<>();
    for (InlineItem piece : row) {
      if (piece instanceof PicturePiece
          && !pieces.isEmpty()
          && pieces.getLast() instanceof PicturePiece) {
        pieces.add(space);
      }
      pieces.add(piece);
    }
    return pieces;
  }

  private InlineItem sized(InlineItem piece, double share) {
    return piece instanceof PicturePiece p
        ? new PicturePiece(sized(p.picture(), share), p.node(), p.link())
        : piece;
  }

  /** How wide pictures want to be together; not a number where the source does not say. */
  private double sum(List<PicturePiece> pictures, double whole) {
    return pictures.stream().mapToDouble(p -> wanted(p.picture(), whole).orElse(Double.NaN)).sum();
  }

  private OptionalDouble wanted(Picture picture, double whole) {
    return measure.pictures().wantedWidth(picture, whole);
  }

  private Picture sized(Picture picture, double share) {
    double points = wanted(picture, width).orElseThrow() * share;
    int pixels = (int) Math.max(1, points / PictureFitter.POINTS_PER_PIXEL);
    return new Picture(
        picture.name(),
        picture.range(),
        picture.source(),
        picture.label(),
        Optional.of(new Length(pixels, false)),
        picture
            .height()
            .filter(height -> !height.percent() && picture.width().isPresent())
            .map(height -> new Length((int) Math.max(1, height.value() * share), false)));
  }
}
