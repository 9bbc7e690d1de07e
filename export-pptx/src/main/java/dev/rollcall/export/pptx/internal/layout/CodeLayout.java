package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.RunSplitter;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.text.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Chooses the type size of code, and measures its lines. */
final class CodeLayout {

  /** The inner margin of the box on each side, in points; what ShapeWriter writes, too. */
  static final double INSET = 8;

  private static final double LINE = 1.25; // what ShapeWriter writes, too
  private static final double WRAPPED_AT_MOST = 14; // larger type would break even more lines

  private final LineBreaks breaks;

  CodeLayout(LineBreaks breaks) {
    this.breaks = breaks;
  }

  /**
   * Code with its size.
   *
   * @param heights of the lines in points
   * @param size the type size in points
   */
  record Setting(String name, List<TextParagraph> lines, List<Double> heights, double size) {

    /** Some of the lines. */
    TextPlan text(int from, int to) {
      return new TextPlan(lines.subList(from, to), new TreeMap<>(), OptionalDouble.of(size));
    }
  }

  /**
   * Sets code.
   *
   * @param width of the box in points
   * @param height of a slide's room in points, which no line is higher than
   * @param wished the largest size in points
   */
  Setting set(Flowable.Code code, double width, double height, double wished) {
    List<TextParagraph> whole = code.lines().stream().map(CodeLayout::line).toList();
    double room = width - 2 * INSET;
    double size = size(whole, room, Math.max(DeckContext.LEAST, Math.floor(wished)));
    int most = Math.max(1, (int) Math.floor((height - 2 * INSET) / (size * LINE)));
    List<TextParagraph> lines = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (TextParagraph line : whole) {
      List<Integer> ends = breaks.ends(line.pieces(), size, room, false);
      int taken = 0;
      for (int from = 0; from < ends.size(); from += most) {
        int to = Math.min(ends.size(), from + most);
        int end = ends.get(to - 1);
        lines.add(line.withPieces(RunSplitter.part(line.pieces(), taken, end)));
        heights.add((to - from) * size * LINE);
        taken = end;
      }
    }
    return new Setting(("Code " + code.language()).strip(), lines, heights, size);
  }

  /** The largest size at which no line is broken, or a small one where every size breaks some. */
  private double size(List<TextParagraph> lines, double room, double largest) {
    double longest = 0; // at a size of one point
    for (TextParagraph line : lines) {
      longest = Math.max(longest, breaks.extent(line.pieces(), 1, false)[1]);
    }
    double fitting = longest == 0 ? largest : Math.floor(room / longest * 2) / 2;
    return fitting >= DeckContext.LEAST
        ? Math.min(largest, fitting)
        : Math.min(largest, WRAPPED_AT_MOST);
  }

  private static TextParagraph line(String line) {
    RunStyle style = RunStyle.builder().code(true).build();
    List<TextRun> pieces = line.isEmpty() ? List.of() : List.of(new TextRun.Run(line, style));
    return new TextParagraph(0, new Bullet.None(), pieces, TextParagraph.Kind.TEXT);
  }
}
