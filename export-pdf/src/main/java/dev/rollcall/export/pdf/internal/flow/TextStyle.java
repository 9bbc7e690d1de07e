package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.export.theme.Rgb;
import java.util.Optional;

/**
 * How a piece of text looks.
 *
 * @param size the type size in points
 * @param rise how far it stands above the base line, in points
 * @param tint what it stands on, where that is not the page
 */
public record TextStyle(
    boolean bold,
    boolean italic,
    boolean code,
    double size,
    Rgb color,
    double rise,
    boolean underlined,
    boolean struck,
    Optional<Rgb> tint) {

  private static final double LEAST_CODE = 9;

  /** Upright text without ornament. */
  public static TextStyle of(double size, Rgb color) {
    return new TextStyle(false, false, false, size, color, 0, false, false, Optional.empty());
  }

  /** The same in bold. */
  public TextStyle inBold() {
    return new TextStyle(true, italic, code, size, color, rise, underlined, struck, tint);
  }

  /** The same in italics. */
  public TextStyle inItalics() {
    return new TextStyle(bold, true, code, size, color, rise, underlined, struck, tint);
  }

  /** The same in the face of code, which looks larger at the same size. */
  public TextStyle asCode(Optional<Rgb> background) {
    return new TextStyle(
        bold,
        italic,
        true,
        Math.max(size * 0.9, Math.min(size, LEAST_CODE)),
        color,
        rise,
        underlined,
        struck,
        background);
  }

  /** The same in another colour. */
  public TextStyle in(Rgb other) {
    return new TextStyle(bold, italic, code, size, other, rise, underlined, struck, tint);
  }

  /** The same with a line below. */
  public TextStyle withUnderline() {
    return new TextStyle(bold, italic, code, size, color, rise, true, struck, tint);
  }

  /** The same with a line through it. */
  public TextStyle withStrike() {
    return new TextStyle(bold, italic, code, size, color, rise, underlined, true, tint);
  }

  /** The same on another ground. */
  public TextStyle on(Rgb ground) {
    return new TextStyle(
        bold, italic, code, size, color, rise, underlined, struck, Optional.of(ground));
  }

  /** The same smaller and above or below the line, by a share of its size. */
  public TextStyle shifted(double share) {
    return new TextStyle(
        bold, italic, code, size * 0.7, color, rise + share * size, underlined, struck, tint);
  }

  /** The same at another size, in points. */
  public TextStyle sized(double points) {
    return new TextStyle(bold, italic, code, points, color, rise, underlined, struck, tint);
  }
}
