package dev.rollcall.export.image.internal.svg.text;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path along which text runs (SVG 2, 11.8). */
final class TextCurve {

  private static final double FLATNESS = 0.05;
  private static final int MAX_LINES = 100_000;

  private final List<double[]> points = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();
  private final double start;

  private TextCurve(Path2D path, String offset, double fontSize) {
    double[] at = new double[6];
    for (PathIterator it = path.getPathIterator(null, FLATNESS);
        !it.isDone() && points.size() < MAX_LINES;
        it.next()) {
      int kind = it.currentSegment(at);
      if (kind == PathIterator.SEG_CLOSE) {
        add(points.getFirst()[0], points.getFirst()[1], false);
      } else {
        add(at[0], at[1], kind == PathIterator.SEG_MOVETO);
      }
    }
    start = Lengths.pixels(offset, fontSize, length()).orElse(0);
  }

  /** The curve of path data; empty when there is none. */
  static Optional<TextCurve> of(String pathData, String offset, double fontSize) {
    Path2D path = new Path2D.Double();
    BuildHistory history = new BuildHistory();
    for (PathCommand command : new PathParser(pathData).parsePathCommand()) {
      command.appendPath(path, history);
    }
    return path.getCurrentPoint() == null
        ? Optional.empty()
        : Optional.of(new TextCurve(path, offset, fontSize));
  }

  private void add(double x, double y, boolean moved) {
    double before = length();
    double step =
        points.isEmpty() || moved
            ? 0
            : Math.hypot(x - points.getLast()[0], y - points.getLast()[1]);
    points.add(new double[] {x, y});
    lengths.add(before + step);
  }

  private double length() {
    return lengths.isEmpty() ? 0 : lengths.getLast();
  }

  /** How far from the beginning of the path text is anchored. */
  double start() {
    return start;
  }

  /** Where the path is so far from its beginning, and which way it leads; empty beyond its ends. */
  Optional<AffineTransform> at(double distance) {
    if (distance < 0 || distance > length()) {
      return Optional.empty();
    }
    for (int i = 1; i < points.size(); i++) {
      double from = lengths.get(i - 1);
      double to = lengths.get(i);
      if (distance <= to && to > from) {
        double share = (distance - from) / (to - from);
        double dx = points.get(i)[0] - points.get(i - 1)[0];
        double dy = points.get(i)[1] - points.get(i - 1)[1];
        AffineTransform place =
            AffineTransform.getTranslateInstance(
                points.get(i - 1)[0] + share * dx, points.get(i - 1)[1] + share * dy);
        place.rotate(dx, dy);
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
