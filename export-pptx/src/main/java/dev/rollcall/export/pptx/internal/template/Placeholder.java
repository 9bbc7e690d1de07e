package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import java.util.List;
import java.util.Optional;

/**
 * A placeholder of a layout.
 *
 * @param kind what it takes
 * @param type the {@code type} attribute as the layout has it; empty for content of any kind
 * @param index the {@code idx} attribute
 * @param size the {@code sz} attribute, empty where there is none
 * @param name the shape's name
 * @param box where it is, in points
 * @param inset the inner margins in points
 * @param levels how its nine levels are set
 */
public record Placeholder(
    Kind kind,
    String type,
    long index,
    Optional<String> size,
    String name,
    Box box,
    Inset inset,
    List<LevelStyle> levels) {

  /** What a placeholder takes. */
  public enum Kind {
    /** The title. */
    TITLE,
    /** Text, or content of any kind. */
    TEXT,
    /** A picture. */
    PICTURE,
    /** The date. */
    DATE,
    /** The footer. */
    FOOTER,
    /** The number of the slide. */
    NUMBER,
    /** What no call has: charts, media, text that stands on its side. */
    OTHER
  }

  /** The inner margins of a box in points. */
  public record Inset(double left, double top, double right, double bottom) {}

  /** Copies the levels. */
  public Placeholder {
    levels = List.copyOf(levels);
  }

  /** The room that its text has. */
  public Box textArea() {
    return textArea(box);
  }

  /** The room that its text would have in another box. */
  public Box textArea(Box other) {
    return new Box(
        other.x() + inset.left(),
        other.y() + inset.top(),
        other.width() - inset.left() - inset.right(),
        other.height() - inset.top() - inset.bottom());
  }
}
