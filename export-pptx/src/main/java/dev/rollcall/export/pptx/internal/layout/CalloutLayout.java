package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import dev.rollcall.export.pptx.internal.template.TextLevels;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Sets the text of callouts, which stand in boxes of their own. */
final class CalloutLayout {

  /** The inner margin of the box on each side, in points; what ShapeWriter writes, too. */
  static final double INSET = 8;

  private static final double STEP = 1.1; // from level to level, as a share of the size

  private CalloutLayout() {}

  /**
   * The type of a callout: all levels alike, and no bullets to inherit.
   *
   * @param wished its size in points
   */
  static Typesetting type(double wished) {
    double size = Math.max(DeckContext.LEAST_BODY, Math.floor(wished));
    List<LevelStyle> levels = new ArrayList<>();
    for (int level = 0; level < TextLevels.COUNT; level++) {
      double left = (level + 1) * STEP * size;
      levels.add(new LevelStyle(size, left, -STEP * size, 1, 0, 0, false, false));
    }
    return new Typesetting(levels, 1);
  }

  /** Paragraphs as a box has them. */
  static TextPlan text(List<TextParagraph> paras, Typesetting type) {
    List<TextParagraph> placed =
        paras.stream().map(para -> type.placed(para).withIndent(type.indent(para))).toList();
    return new TextPlan(placed, new TreeMap<>(), OptionalDouble.of(type.level(0).size()));
  }
}
