package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands out paragraphs that are longer than a slide a few slides' worth at a time, so that cutting
 * one slide off a book does not copy the rest of the book.
 */
final class LongParagraphs {

  /** Characters; more than a slide holds in a readable size. */
  private static final int WINDOW = 4000;

  private LongParagraphs() {}

  /** The same text, long paragraphs in parts. */
  static List<Flow.Text> divided(List<Flow.Text> flows) {
    List<Flow.Text> divided = new ArrayList<>(flows.size());
    for (Flow.Text flow : flows) {
      List<Piece> pieces = flow.para().pieces();
      if (flow.continued() || length(pieces, 2 * WINDOW) < 2 * WINDOW) {
        divided.add(flow);
      } else {
        divide(flow, divided);
      }
    }
    return divided;
  }

  private static void divide(Flow.Text flow, List<Flow.Text> divided) {
    Flow.Text part = flow;
    List<Piece> window = new ArrayList<>();
    int length = 0;
    for (Piece piece : PieceCut.handy(flow.para().pieces())) {
      if (length >= WINDOW) {
        divided.add(part(part, window, true));
        part = rest(part, List.of());
        window.clear();
        length = 0;
      }
      window.add(piece);
      length += PieceCut.length(piece);
    }
    divided.add(part(part, window, false));
  }

  private static Flow.Text part(Flow.Text flow, List<Piece> pieces, boolean continued) {
    return new Flow.Text(
        flow.para().withPieces(pieces),
        flow.parents(),
        flow.keepWithNext(),
        flow.anchors(),
        continued);
  }

  /** What is left of a paragraph whose first lines stand elsewhere. */
  static Flow.Text rest(Flow.Text flow, List<Piece> pieces) {
    Bullet bullet = flow.para().bullet();
    if (!(bullet instanceof Bullet.None || bullet instanceof Bullet.Hanging)) {
      bullet = new Bullet.Hanging(bullet);
    }
    Para para = flow.para().withPieces(pieces).withBullet(bullet);
    return new Flow.Text(
        para, flow.parents(), flow.keepWithNext(), List.of(), flow.continued());
  }

  /** The same text, its first paragraph whole or longer than a slide. */
  static List<Flow.Text> filled(List<Flow.Text> flows) {
    List<Flow.Text> filled = flows;
    while (filled.size() > 1
        && filled.getFirst().continued()
        && length(filled.getFirst().para().pieces(), WINDOW) < WINDOW) {
      Flow.Text first = filled.getFirst();
      Flow.Text next = filled.get(1);
      List<Piece> pieces = new ArrayList<>(first.para().pieces());
      pieces.addAll(next.para().pieces());
      filled = before(part(first, pieces, next.continued()), filled.subList(2, filled.size()));
    }
    return filled;
  }

  private static int length(List<Piece> pieces, int most) {
    int length = 0;
    for (Piece piece : pieces) {
      length += PieceCut.length(piece);
      if (length >= most) {
        break;
      }
    }
    return length;
  }

  /** A paragraph and those behind it, none of them copied. */
  static List<Flow.Text> before(Flow.Text first, List<Flow.Text> others) {
    return new Before(first, others);
  }

  private static final class Before extends AbstractList<Flow.Text> {
    private final Flow.Text first;
    private final List<Flow.Text> others;

    Before(Flow.Text first, List<Flow.Text> others) {
      this.first = first;
      this.others = others;
    }

    @Override
    public Flow.Text get(int index) {
      return index == 0 ? first : others.get(index - 1);
    }

    @Override
    public int size() {
      return others.size() + 1;
    }

    /** Of the others alone wherever that is possible, lest views pile up. */
    @Override
    public List<Flow.Text> subList(int from, int to) {
      return from > 0 ? others.subList(from - 1, to - 1) : super.subList(from, to);
    }
  }
}
