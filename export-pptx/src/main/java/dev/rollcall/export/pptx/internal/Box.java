package dev.rollcall.export.pptx.internal;

/**
 * A rectangle on a slide, in points from its upper left corner.
 *
 * @param x points from the left
 * @param y points from the top
 * @param width points
 * @param height points
 */
public record Box(double x, double y, double width, double height) {

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The part from {@code top} points below the upper edge, {@code newHeight} points high. */
  public Box slice(double top, double newHeight) {
    return new Box(x, y + top, width, newHeight);
  }

  /** The same box, larger by {@code margin} points on each side. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** The smallest box that holds this one and another. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** The part within another box. */
  public Box within(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Box(
        left,
        top,
        Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    double touch = 0.05;
    return x + touch < other.right()
        && other.x + touch < right()
        && y + touch < other.bottom()
        && other.y + touch < bottom();
  }
}
