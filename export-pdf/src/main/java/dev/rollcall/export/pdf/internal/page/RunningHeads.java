package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.line.LineBox;
import dev.rollcall.export.pdf.internal.line.LineBreaker;
import dev.rollcall.export.pdf.internal.line.Measure;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Metadata;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heads and feet of pages, which are no content. */
final class RunningHeads {

  private static final double SIZE = 9;
  private static final double SLIDE_SIZE = 11;
  private static final double HEAD = 38;
  private static final double FOOT = 34;
  private static final double SLIDE_FOOT = 22;
  private static final double ENDLESS = 100_000;

  /** Words the foot of a page, both numbers counted from 1. */
  @FunctionalInterface
  interface PageWording {
    String page(int number, int count);
  }

  private final Measure measure;
  private final TextStyle style;
  private final Rgb line;
  private final Metadata metadata;
  private final PageWording wording;

  RunningHeads(Measure measure, Theme theme, Metadata metadata, PageWording wording) {
    this.measure = measure;
    this.metadata = metadata;
    this.wording = wording;
    style = TextStyle.of(SIZE, theme.muted().readableOn(theme.background(), 4.5));
    line = theme.background().mix(theme.muted(), 0.35);
  }

  /**
   * The head and the foot of a page; the first page has no head.
   *
   * @param page counted from 0
   */
  List<Box> boxes(int page, int count, double width, double height, double side) {
    List<Box> boxes = new ArrayList<>();
    if (page > 0) {
      boxes.addAll(text(metadata.title(), style, side, HEAD, false, width - 2 * side));
      boxes.add(new FillBox(side, HEAD + 6, width - 2 * side, 0.5, line, 0));
    }
    boxes.addAll(
        text(
            wording.page(page + 1, count),
            style,
            width - side,
            height - FOOT,
            true,
            width - 2 * side));
    return boxes;
  }

  /**
   * The foot of a slide; the first one has none.
   *
   * @param page counted from 0
   * @param left what is said at the left, such as the team's name
   */
  List<Box> slideFoot(int page, int count, String left, double width, double height, double side) {
    List<Box> boxes = new ArrayList<>();
    if (page > 0) {
      double baseline = height - SLIDE_FOOT;
      TextStyle larger = style.sized(SLIDE_SIZE);
      String number = wording.page(page + 1, count);
      boxes.addAll(text(left, larger, side, baseline, false, width * 0.6));
      boxes.addAll(text(number, larger, width - side, baseline, true, width * 0.3));
    }
    return boxes;
  }

  private List<Box> text(
      String text, TextStyle look, double x, double baseline, boolean atRight, double room) {
    LineBox line = line(text, look);
    String shown = text;
    while (line.width() > room && shown.length() > 1) {
      int end = shown.length() * 9 / 10;
      shown = shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end);
      line = line(shown + "…", look);
    }
    double left = atRight ? x - line.width() : x;
    double shift = baseline - line.baseline();
    return line.boxes().stream().map(box -> box.moved(left, shift)).toList();
  }

  private LineBox line(String text, TextStyle look) {
    TextPiece piece = new TextPiece(text, look, Optional.empty(), Optional.empty());
    return new LineBreaker(measure)
        .set(List.of(piece), ENDLESS, ParagraphStyle.of(look.size(), 1.3, 0, 0)).stream()
            .findFirst()
            .orElseGet(() -> new LineBox(0, 0, 0, false, List.of()));
  }
}
