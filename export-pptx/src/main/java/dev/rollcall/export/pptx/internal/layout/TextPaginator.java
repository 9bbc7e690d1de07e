package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.RunSplitter;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Divides paragraphs over boxes at the boundaries of items. */
public final class TextPaginator {

  private static final double FULL_ENOUGH = 0.6; // a box may end this early to keep an item whole

  /** Characters of what is repeated on the next slide; it only says where the reader is. */
  private static final int LONGEST_REPEATED = 600;

  private final TextMeasure measure;

  TextPaginator(TextMeasure measure) {
    this.measure = measure;
  }

  /**
   * What goes into one box.
   *
   * @param paras the paragraphs, those repeated included
   * @param rest what is left for the next boxes
   * @param height of the paragraphs, in points
   */
  public record Taken(
      List<TextParagraph> paras, List<String> anchors, List<Flowable.Text> rest, double height) {

    /** This and what was taken behind it, side by side. */
    Taken and(Taken next) {
      List<TextParagraph> both = new ArrayList<>(paras);
      both.addAll(next.paras);
      List<String> names = new ArrayList<>(anchors);
      names.addAll(next.anchors);
      return new Taken(both, names, next.rest, Math.max(height, next.height));
    }
  }

  /**
   * Divides paragraphs over boxes.
   *
   * @param width the width of each box in points, by its number
   * @param height the height of each box in points, by its number
   */
  List<Taken> pages(
      List<Flowable.Text> flows,
      Typesetting type,
      IntToDoubleFunction width,
      IntToDoubleFunction height) {
    List<Taken> pages = new ArrayList<>();
    List<Flowable.Text> rest = LongParagraphs.divided(flows);
    while (!rest.isEmpty()) {
      int page = pages.size();
      Taken taken =
          some(rest, type, width.applyAsDouble(page), height.applyAsDouble(page), page > 0);
      pages.add(taken);
      rest = taken.rest();
    }
    return pages;
  }

  /** Takes as many paragraphs as a box holds, or a part of the first one; at least something. */
  Taken some(
      List<Flowable.Text> flows, Typesetting type, double width, double height, boolean repeat) {
    Taken taken = take(flows, type, width, height, repeat);
    return taken.paras().isEmpty() ? forced(flows, type, width, height) : taken;
  }

  /**
   * Takes as many paragraphs as a box holds.
   *
   * @param repeat whether the items that the first paragraph is within are repeated
   * @return nothing taken when not even one fits
   */
  Taken take(
      List<Flowable.Text> all, Typesetting type, double width, double height, boolean repeat) {
    List<Flowable.Text> flows = LongParagraphs.filled(all);
    List<TextParagraph> paras = new ArrayList<>();
    if (repeat) {
      flows.getFirst().parents().forEach(parent -> paras.add(muted(parent)));
    }
    double used = measure.height(paras, type, width);
    double repeated = used;
    List<Double> ends = new ArrayList<>();
    for (Flowable.Text flow : flows) {
      used += measure.height(flow.para(), type, width, height - used);
      if (used > height) {
        break;
      }
      ends.add(used);
    }
    int count = ends.size() == flows.size() ? ends.size() : boundary(flows, ends, repeated);
    if (count == 0) {
      return new Taken(List.of(), List.of(), flows, 0);
    }
    List<String> anchors = new ArrayList<>();
    for (Flowable.Text flow : flows.subList(0, count)) {
      paras.add(flow.para());
      anchors.addAll(flow.anchors());
    }
    return new Taken(paras, anchors, flows.subList(count, flows.size()), ends.get(count - 1));
  }

  /** Where to end a box that does not hold everything. */
  private static int boundary(List<Flowable.Text> flows, List<Double> ends, double repeated) {
    int fitting = ends.size();
    if (fitting == 0) {
      return 0;
    }
    double enough = repeated + (ends.getLast() - repeated) * FULL_ENOUGH;
    int inside = 0;
    for (int count = fitting; count > 0 && ends.get(count - 1) >= enough; count--) {
      if (flows.get(count - 1).keepWithNext()) {
        continue;
      }
      if (flows.get(count).parents().isEmpty()) {
        return count;
      }
      inside = Math.max(inside, count);
    }
    if (inside > 0) {
      return inside;
    }
    for (int count = fitting; count > 0; count--) {
      if (!flows.get(count - 1).keepWithNext()) {
        return count;
      }
    }
    return fitting;
  }

  /** Takes a part of a paragraph that is higher than a box, whole lines of it. */
  private Taken forced(List<Flowable.Text> all, Typesetting type, double width, double height) {
    List<Flowable.Text> flows = LongParagraphs.filled(all);
    Flowable.Text first = flows.getFirst();
    LevelStyle style = type.level(first.para().level());
    double line = TextMeasure.lineHeight(style, first.para().pieces());
    int lines = (int) Math.floor((height - style.before()) / line);
    List<Integer> ends = measure.lines(first.para(), type, width, Math.max(lines, 0) + 1);
    List<Flowable.Text> others = flows.subList(1, flows.size());
    if (lines < 1 || lines >= ends.size()) {
      // Nothing smaller is left to take: the box is lower than a line.
      return new Taken(List.of(first.para()), first.anchors(), others, height);
    }
    int at = ends.get(lines - 1);
    List<TextRun> pieces = first.para().pieces();
    return new Taken(
        List.of(first.para().withPieces(RunSplitter.head(pieces, at))),
        first.anchors(),
        LongParagraphs.before(LongParagraphs.rest(first, RunSplitter.tail(pieces, at)), others),
        height);
  }

  private static TextParagraph muted(TextParagraph para) {
    List<TextRun> pieces = new ArrayList<>();
    for (TextRun piece : RunSplitter.head(para.pieces(), LONGEST_REPEATED)) {
      pieces.add(
          switch (piece) {
            case TextRun.Break b -> b;
            case TextRun.Run run ->
                new TextRun.Run(run.text(), run.style().with().ink(new TextColor.Muted()).build());
          });
    }
    return para.withPieces(pieces);
  }
}
