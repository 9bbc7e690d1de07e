package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.Hyperlink;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.LinkBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the boxes of one line beside each other, from left to right, on a common base line. */
final class LineBoxBuilder {

  private static final double ASCENT = 0.80;
  private static final double DESCENT = 0.24;

  private final Measure measure;
  private final double available;
  private final ParagraphStyle look;
  private final boolean rightToLeft;
  // Boxes stand on a base line at 0 until the line is finished.
  private final List<Box> grounds = new ArrayList<>();
  private final List<Box> content = new ArrayList<>();
  private final List<Box> links = new ArrayList<>();
  private Optional<Hyperlink> link = Optional.empty();
  private double linkStart;
  private double linkAscent;
  private double x;
  private double pictureHeight;
  private boolean hasText;

  LineBoxBuilder(Measure measure, double available, ParagraphStyle look, boolean rightToLeft) {
    this.measure = measure;
    this.available = available;
    this.look = look;
    this.rightToLeft = rightToLeft;
  }

  /** Adds a part of a piece at the right end. */
  void add(InlineItem piece, String text, boolean runsLeft) {
    switch (piece) {
      case TextPiece t -> addText(t, text, runsLeft);
      case PicturePiece p -> addPicture(p);
      case BreakPiece b -> {}
    }
  }

  /**
   * The finished line.
   *
   * @param wrapped whether the text goes on behind a blank, which is kept for those who copy it
   */
  LineBox finish(boolean wrapped) {
    endLink();
    if (wrapped && !content.isEmpty() && content.getLast() instanceof TextBox last) {
      content.set(content.size() - 1, withBlank(last));
    }
    double lineHeight = look.size() * look.leading();
    double textBaseline = lineHeight / 2 + look.size() * 0.35;
    double baseline = textBaseline;
    double height = lineHeight;
    if (pictureHeight > 0) {
      double room = hasText ? lineHeight - textBaseline : look.size() * 0.3;
      baseline = Math.max(hasText ? textBaseline : 0, pictureHeight);
      height = baseline + room;
    }
    List<Box> boxes = new ArrayList<>(grounds);
    boxes.addAll(content);
    boxes.addAll(links);
    double shift = baseline;
    return new LineBox(
        x, height, baseline, rightToLeft, boxes.stream().map(box -> box.moved(0, shift)).toList());
  }

  private static TextBox withBlank(TextBox box) {
    GlyphRun run = box.run();
    if (run.actual().isPresent()) {
      return box;
    }
    GlyphRun longer =
        new GlyphRun(run.text() + " ", run.face(), run.size(), run.width(), run.actual());
    return new TextBox(box.x(), box.baseline(), longer, box.color(), box.node(), box.stroke());
  }

  private void addText(TextPiece piece, String text, boolean runsLeft) {
    TextStyle style = piece.style();
    startLink(piece.link(), style.size() * ASCENT + style.rise());
    double start = x;
    for (GlyphRun run : measure.shape(text, style, runsLeft)) {
      content.add(
          new TextBox(
              x, -style.rise(), run, style.color(), piece.node(), measure.stroke(style, run)));
      x += run.width();
    }
    hasText = true;
    double size = style.size();
    style
        .tint()
        .ifPresent(
            tint ->
                grounds.add(
                    new FillBox(
                        start - 1,
                        -style.rise() - size * 0.86,
                        x - start + 2,
                        size * 1.14,
                        tint,
                        1.5)));
    if (style.underlined()) {
      content.add(rule(start, -style.rise() + size * 0.14, style));
    }
    if (style.struck()) {
      content.add(rule(start, -style.rise() - size * 0.26, style));
    }
  }

  private FillBox rule(double start, double y, TextStyle style) {
    return new FillBox(start, y, x - start, Math.max(0.35, style.size() * 0.045), style.color(), 0);
  }

  private void addPicture(PicturePiece piece) {
    PictureFitter.Fitted fitted = measure.pictures().fit(piece.picture(), available, measure);
    startLink(piece.link(), fitted.height());
    measure.pictures().boxes(piece, fitted, measure).stream()
        .map(box -> box.moved(x, -fitted.height()))
        .forEach(content::add);
    x += fitted.width();
    pictureHeight = Math.max(pictureHeight, fitted.height());
  }

  private void startLink(Optional<Hyperlink> next, double ascent) {
    if (!next.equals(link)) {
      endLink();
      link = next;
      linkStart = x;
      linkAscent = 0;
    }
    linkAscent = Math.max(linkAscent, ascent);
  }

  private void endLink() {
    double descent = look.size() * DESCENT;
    link.ifPresent(
        l ->
            links.add(
                new LinkBox(
                    linkStart,
                    -linkAscent,
                    x - linkStart,
                    linkAscent + descent,
                    l.target(),
                    l.node(),
                    l.description())));
    link = Optional.empty();
  }
}
