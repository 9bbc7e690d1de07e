package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.line.Direction;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.theme.Rgb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ground or a bar behind neighbouring strips; two frames are never the same one. */
public final class BoxDecoration {

  private static final double BAR = 2.5;

  private final double x;
  private final double width;
  private final Optional<Rgb> ground;
  private final Optional<Rgb> bar;
  private final double barX;

  /**
   * Creates a frame.
   *
   * @param direction which way its content runs; the bar stands where lines begin
   */
  BoxDecoration(
      double x, double width, Optional<Rgb> ground, Optional<Rgb> bar, Direction direction) {
    this.x = x;
    this.width = width;
    this.ground = ground;
    this.bar = bar;
    barX = direction == Direction.RIGHT_TO_LEFT ? x + width - BAR : x;
  }

  /**
   * What is painted from {@code top} to {@code bottom}, in points from the top of the text area.
   */
  public List<Box> boxes(double top, double bottom) {
    List<Box> boxes = new ArrayList<>(2);
    ground.ifPresent(color -> boxes.add(new FillBox(x, top, width, bottom - top, color, 2)));
    bar.ifPresent(color -> boxes.add(new FillBox(barX, top, BAR, bottom - top, color, 0)));
    return boxes;
  }
}
