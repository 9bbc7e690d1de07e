package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.RunSplitter;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands out paragraphs that are longer than a slide a few slides' worth at a time, so that cutting
 * one slide off a book does not copy the rest of the book.
 */
public final class LongParagraphs {

  /** Characters; more than a slide holds in a readable size. */
  private static final int WINDOW = 4000;

  private LongParagraphs() {}

  /** The same text, long paragraphs in parts. */
  public static List<Flowable.Text> divided(List<Flowable.Text> flows) {
    List<Flowable.Text> divided = new ArrayList<>(flows.size());
    for (Flowable.Text flow : flows) {
      List<TextRun> pieces = flow.para().pieces();
      if (flow.continued() || length(pieces, 2 * WINDOW) < 2 * WINDOW) {
        divided.add(flow);
      } else {
        divide(flow, divided);
      }
    }
    return divided;
  }

  private static void divide(Flowable.Text flow, List<Flowable.Text> divided) {
    Flowable.Text part = flow;
    List<TextRun> window = new ArrayList<>();
    int length = 0;
    for (TextRun piece : RunSplitter.handy(flow.para().pieces())) {
      if (length >= WINDOW) {
        divided.add(part(part, window, true));
        part = rest(part, List.of());
        window.clear();
        length = 0;
      }
      window.add(piece);
      length += RunSplitter.length(piece);
    }
    divided.add(part(part, window, false));
  }

  private static Flowable.Text part(Flowable.Text flow, List<TextRun> pieces, boolean continued) {
    return new Flowable.Text(
        flow.para().withPieces(pieces),
        flow.parents(),
        flow.keepWithNext(),
        flow.anchors(),
        continued);
  }

  /** What is left of a paragraph whose first lines stand elsewhere. */
  public static Flowable.Text rest(Flowable.Text flow, List<TextRun> pieces) {
    Bullet bullet = flow.para().bullet();
    if (!(bullet instanceof Bullet.None || bullet instanceof Bullet.Hanging)) {
      bullet = new Bullet.Hanging(bullet);
    }
    TextParagraph para = flow.para().withPieces(pieces).withBullet(bullet);
    return new Flowable.Text(
        para, flow.parents(), flow.keepWithNext(), List.of(), flow.continued());
  }

  /** The same text, its first paragraph whole or longer than a slide. */
  public static List<Flowable.Text> filled(List<Flowable.Text> flows) {
    List<Flowable.Text> filled = flows;
    while (filled.size() > 1
        && filled.getFirst().continued()
        && length(filled.getFirst().para().pieces(), WINDOW) < WINDOW) {
      Flowable.Text first = filled.getFirst();
      Flowable.Text next = filled.get(1);
      List<TextRun> pieces = new ArrayList<>(first.para().pieces());
      pieces.addAll(next.para().pieces());
      filled = before(part(first, pieces, next.continued()), filled.subList(2, filled.size()));
    }
    return filled;
  }

  private static int length(List<TextRun> pieces, int most) {
    int length = 0;
    for (TextRun piece : pieces) {
      length += RunSplitter.length(piece);
      if (length >= most) {
        break;
      }
    }
    return length;
  }

  /** A paragraph and those behind it, none of them copied. */
  public static List<Flowable.Text> before(Flowable.Text first, List<Flowable.Text> others) {
    return new Before(first, others);
  }

  private static final class Before extends AbstractList<Flowable.Text> {
    private final Flowable.Text first;
    private final List<Flowable.Text> others;

    Before(Flowable.Text first, List<Flowable.Text> others) {
      this.first = first;
      this.others = others;
    }

    @Override
    public Flowable.Text get(int index) {
      return index == 0 ? first : others.get(index - 1);
    }

    @Override
    public int size() {
      return others.size() + 1;
    }

    /** Of the others alone wherever that is possible, lest views pile up. */
    @Override
    public List<Flowable.Text> subList(int from, int to) {
      return from > 0 ? others.subList(from - 1, to - 1) : super.subList(from, to);
    }
  }
}
