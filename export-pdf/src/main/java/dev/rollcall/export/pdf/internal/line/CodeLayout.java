package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.Flowable.Listing;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets the lines of a program; a line that is too long goes on below, with a mark before it. */
public final class CodeLayout {

  /** The room above and below, in points. */
  public static final double GAP = 6;

  private static final double PADDING = 7;
  private static final double LEADING = 1.38;
  private static final double MARK_ROOM = 14;

  /** No line holds more characters; lines of any length are wrapped in linear time. */
  private static final int FAR = 600;

  private final Measure measure;
  private final Listing listing;
  private final double width;

  public CodeLayout(Measure measure, Listing listing, double width) {
    this.measure = measure;
    this.listing = listing;
    this.width = width - 2 * PADDING;
  }

  public List<LineBox> lines() {
    List<LineBox> lines = new ArrayList<>();
    int count = listing.lines().size();
    for (int i = 0; i < count; i++) {
      List<String> parts = wrap(listing.lines().get(i));
      for (int part = 0; part < parts.size(); part++) {
        boolean first = i == 0 && part == 0;
        boolean last = i == count - 1 && part == parts.size() - 1;
        lines.add(line(parts.get(part), part > 0, part == parts.size() - 1, first, last));
      }
    }
    return lines;
  }

  private LineBox line(String text, boolean continued, boolean ends, boolean first, boolean last) {
    TextStyle style = listing.style();
    double top = first ? PADDING : 0;
    double height = style.size() * LEADING;
    double baseline = top + height / 2 + style.size() * 0.35;
    List<Box> boxes = new ArrayList<>();
    double x = PADDING + (continued ? MARK_ROOM : 0);
    if (continued) {
      boxes.addAll(mark(PADDING, baseline, style.size()));
    }
    // The blank tells those who copy or hear the text that a line ends here, where one does.
    for (GlyphRun run : measure.shape(ends ? text + " " : text, style, false)) {
      boxes.add(new TextBox(x, baseline, run, style.color(), Optional.of(listing.node()), 0));
      x += run.width();
    }
    return new LineBox(x, top + height + (last ? PADDING : 0), baseline, false, boxes);
  }

  /** A small hook, drawn and not written, so that no copied text holds it. */
  private List<Box> mark(double x, double baseline, double size) {
    double thickness = 0.8;
    double top = baseline - size * 0.62;
    double middle = baseline - size * 0.28;
    return List.of(
        new FillBox(x + 2, top, thickness, middle - top, listing.mark(), 0),
        new FillBox(x + 2, middle - thickness, 6, thickness, listing.mark(), 0),
        new FillBox(x + 6, middle - thickness - 1.2, thickness, 3.2, listing.mark(), 0));
  }

  private List<String> wrap(String line) {
    List<String> parts = new ArrayList<>();
    String rest = line;
    double room = width;
    while (!fits(rest, room)) {
      int end = fitting(rest.substring(0, Math.min(rest.length(), FAR)), room);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
      room = width - MARK_ROOM;
    }
    parts.add(rest);
    return parts;
  }

  private boolean fits(String text, double room) {
    return text.length() <= FAR && width(text) <= room;
  }

  /** The end of the longest start of a text that fits, behind a blank where there is a late one. */
  private int fitting(String text, double room) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    double filled = 0;
    int end = 0;
    for (int next = clusters.next(); next != BreakIterator.DONE; next = clusters.next()) {
      filled += width(text.substring(end, next));
      if (filled > room && end > 0) {
        break;
      }
      end = next;
    }
    int blank = text.lastIndexOf(' ', end - 1) + 1;
    return blank > end / 2 ? blank : end;
  }

  private double width(String text) {
    return Measure.width(measure.shape(text, listing.style(), false));
  }
}
