package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.Flowable.Entry;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.LinkBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets an entry of a table of contents: its text, dotted leaders, its page number. */
public final class ContentsEntryLayout {

  private static final double NUMBER_ROOM = 34;
  private static final double CLEARANCE = 6;
  private static final String DOT = ". ";

  private final Measure measure;
  private final Entry entry;
  private final double width;

  public ContentsEntryLayout(Measure measure, Entry entry, double width) {
    this.measure = measure;
    this.entry = entry;
    this.width = width;
  }

  public List<LineBox> lines(Optional<Integer> page) {
    ParagraphStyle look = ParagraphStyle.of(entry.leaders().size(), 1.45, 0, 0);
    List<LineBox> set =
        new LineBreaker(measure).set(entry.pieces(), width - entry.indent() - NUMBER_ROOM, look);
    List<LineBox> lines = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      LineBox line = set.get(i);
      List<Box> boxes = new ArrayList<>();
      line.boxes().forEach(box -> boxes.add(box.moved(entry.indent(), 0)));
      if (i == set.size() - 1) {
        boxes.addAll(number(line, entry.indent() + line.width(), page));
      }
      lines.add(new LineBox(width, line.height(), line.baseline(), false, boxes));
    }
    return lines;
  }

  private List<Box> number(LineBox line, double textEnd, Optional<Integer> page) {
    TextStyle style = entry.leaders();
    String text = page.map(n -> String.format(Locale.ROOT, "%d", n)).orElse("0");
    List<GlyphRun> number = measure.shape(text, style, false);
    double x = width - Measure.width(number);
    List<Box> boxes = new ArrayList<>();
    // Dots of all entries stand below each other.
    double step = Measure.width(measure.shape(DOT, style, false));
    double firstDot = Math.ceil((textEnd + CLEARANCE) / step) * step;
    int dots = (int) Math.floor((x - CLEARANCE - firstDot) / step);
    if (dots > 0) {
      GlyphRun leaders = measure.shape(DOT.repeat(dots), style, false).getFirst();
      boxes.add(
          new TextBox(firstDot, line.baseline(), leaders, style.color(), Optional.empty(), 0));
    }
    double start = x;
    for (GlyphRun run : number) {
      boxes.add(
          new TextBox(x, line.baseline(), run, style.color(), Optional.of(entry.number()), 0));
      x += run.width();
    }
    boxes.add(
        new LinkBox(
            start,
            0,
            width - start,
            line.height(),
            entry.link().target(),
            entry.link().node(),
            entry.link().description()));
    return boxes;
  }
}
