package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import java.util.OptionalDouble;

/**
 * Where a paragraph stands, as far as its level does not say so.
 *
 * @param left its text's distance from the edge in points
 * @param first its first line's indent against {@code left} in points
 */
record Edge(OptionalDouble left, OptionalDouble first) {

  private static final Edge INHERITED = new Edge(OptionalDouble.empty(), OptionalDouble.empty());
  private static final double NOTES_STEP = 18; // points

  private Edge(double left, double first) {
    this(OptionalDouble.of(left), OptionalDouble.of(first));
  }

  /** Where a paragraph of a slide stands. */
  static Edge of(TextParagraph para) {
    if (para.indent().isPresent()) {
      return new Edge(para.indent().get().left(), para.indent().get().first());
    }
    return switch (para.bullet()) {
      case Bullet.Inherited i -> INHERITED;
      case Bullet.Item i -> INHERITED;
      case Bullet.Numbered n -> INHERITED;
      case Bullet.Written n -> INHERITED;
      case Bullet.Task t -> INHERITED;
      case Bullet.None none ->
          new Edge(para.kind() == TextParagraph.Kind.INDENTED ? Typesetting.INDENT : 0, 0);
      case Bullet.Hanging h ->
          para.level() == 0 ? new Edge(OptionalDouble.empty(), OptionalDouble.of(0)) : INHERITED;
      case Bullet.Sign sign -> new Edge(Typesetting.INDENT, -Typesetting.INDENT);
    };
  }

  /** Where a paragraph of the notes stands, whose master has no indents. */
  static Edge inNotes(TextParagraph para) {
    double left = NOTES_STEP * (para.level() + 1);
    return switch (para.bullet()) {
      case Bullet.Item i -> new Edge(left, -NOTES_STEP);
      case Bullet.Numbered n -> new Edge(left, -NOTES_STEP);
      case Bullet.Written n -> new Edge(left, -NOTES_STEP);
      case Bullet.Task t -> new Edge(left, -NOTES_STEP);
      case Bullet.Hanging h -> new Edge(left, para.level() > 0 ? -NOTES_STEP : 0);
      case Bullet.None none -> of(para);
      case Bullet.Inherited i -> of(para);
      case Bullet.Sign sign -> of(para);
    };
  }

  /** Writes it as attributes of a paragraph's properties. */
  void write(XmlWriter xml) {
    left.ifPresent(points -> xml.attribute("marL", Emu.of(points)));
    first.ifPresent(points -> xml.attribute("indent", Emu.of(points)));
  }
}
