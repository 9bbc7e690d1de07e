package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.plan.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns beside each other, which no page break divides. Their boxes follow each other in reading
 * order, one column after the other.
 */
final class ColumnRow {

  /** The room between two columns, in points. */
  private static final double GUTTER = 18;

  /** Text in columns that are narrower is worse to read than text below each other. */
  private static final double NARROWEST = 140;

  /** How much taller than a row of a table they may be. */
  private static final double TALLER = 1.6;

  private final List<List<Fragment>> columns;
  private final double width;

  /**
   * Creates a row.
   *
   * @param columns what stands in each column, from top to bottom
   * @param width the width of each column in points
   */
  ColumnRow(List<List<Fragment>> columns, double width) {
    this.columns = columns;
    this.width = width;
  }

  /** The width of each of some columns that share a width, in points. */
  static double widthOf(int count, double whole) {
    return Math.max(1, (whole - (count - 1) * GUTTER) / count);
  }

  /**
   * Whether there is room for them beside each other.
   *
   * @param tallest the height in points above which a table row is divided
   */
  boolean fits(double tallest) {
    return width >= NARROWEST && height() <= tallest * TALLER;
  }

  double height() {
    return columns.stream().mapToDouble(ColumnRow::heightOf).max().orElse(0);
  }

  /** The room above, as the first fragments want it. */
  double before() {
    return firsts().stream().mapToDouble(Fragment::before).max().orElse(0);
  }

  /** Where a mark before the row stands: about where the first line does. */
  double baseline() {
    return firsts().stream().mapToDouble(Fragment::height).min().orElse(0) * 0.75;
  }

  /** The names of places within. */
  List<String> anchors() {
    return columns.stream().flatMap(List::stream).flatMap(one -> one.anchors().stream()).toList();
  }

  /**
   * What is painted, relative to the upper left corner.
   *
   * @param mirrored whether the first column stands at the right
   */
  List<Box> boxes(boolean mirrored) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double x = (mirrored ? columns.size() - 1 - i : i) * (width + GUTTER);
      boxes(columns.get(i)).forEach(box -> boxes.add(box.moved(x, 0)));
    }
    return boxes;
  }

  private List<Fragment> firsts() {
    return columns.stream().filter(one -> !one.isEmpty()).map(List::getFirst).toList();
  }

  private static double heightOf(List<Fragment> column) {
    double height = 0;
    for (int i = 0; i < column.size(); i++) {
      height += column.get(i).height() + (i == 0 ? 0 : column.get(i).before());
    }
    return height;
  }

  private static List<Box> boxes(List<Fragment> column) {
    Map<BoxDecoration, double[]> extents = new LinkedHashMap<>(); // outer ones come before inner
    List<Box> content = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < column.size(); i++) {
      Fragment fragment = column.get(i);
      y += i == 0 ? 0 : fragment.before();
      double top = y;
      double bottom = top + fragment.height();
      for (BoxDecoration frame : fragment.frames()) {
        extents.computeIfAbsent(frame, one -> new double[] {top, bottom})[1] = bottom;
      }
      fragment.boxes().forEach(box -> content.add(box.moved(0, top)));
      y = bottom;
    }
    List<Box> boxes = new ArrayList<>();
    extents.forEach((frame, extent) -> boxes.addAll(frame.boxes(extent[0], extent[1])));
    boxes.addAll(content);
    return boxes;
  }
}
