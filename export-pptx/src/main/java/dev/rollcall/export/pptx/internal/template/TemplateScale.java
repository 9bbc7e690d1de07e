package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.theme.Theme;
import dev.rollcall.export.theme.TypeScale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sets the built-in template in a theme's type sizes and distances. */
final class TemplateScale {

  private static final Pattern SIZE = Pattern.compile("(<a:defRPr sz=\")(\\d+)(\")");
  private static final Pattern BEFORE = Pattern.compile("(<a:spcBef><a:spcPts val=\")(\\d+)(\")");
  private static final double BODY = 24;

  /** What is smaller is no text but footers, which stay as they are. */
  private static final double LEAST = 14;

  private final TypeScale scale;
  private final double spacing;

  TemplateScale(Theme theme) {
    scale = theme.scale();
    spacing = theme.spacing();
  }

  /** A part of the template. */
  byte[] of(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    String sized = SIZE.matcher(text).replaceAll(match -> changed(match, this::size));
    String spaced = BEFORE.matcher(sized).replaceAll(match -> changed(match, this::before));
    return spaced.getBytes(StandardCharsets.UTF_8);
  }

  private static String changed(MatchResult match, UnaryOperator<Double> change) {
    double points = Integer.parseInt(match.group(2)) / 100.0;
    long value = Math.round(change.apply(points) * 100);
    return String.format(Locale.ROOT, "%s%d%s", match.group(1), value, match.group(3));
  }

  /** A layout of the template. */
  Layout of(Layout layout) {
    List<Placeholder> placeholders = layout.placeholders().stream().map(this::of).toList();
    return new Layout(layout.part(), layout.type(), layout.name(), placeholders);
  }

  private Placeholder of(Placeholder p) {
    List<LevelStyle> levels = p.levels().stream().map(this::of).toList();
    return new Placeholder(
        p.kind(), p.type(), p.index(), p.size(), p.name(), p.box(), p.inset(), levels);
  }

  private LevelStyle of(LevelStyle l) {
    return new LevelStyle(
        size(l.size()),
        l.left(),
        l.first(),
        l.lineSpacing(),
        before(l.before()),
        l.after(),
        l.bold(),
        l.bullet());
  }

  /** A size, as many steps from running text as in the usual scale. */
  private double size(double points) {
    if (points < LEAST) {
      return points;
    }
    double steps = Math.log(points / BODY) / Math.log(TypeScale.USUAL.ratio());
    double size = BODY * scale.body() * Math.pow(scale.ratio(), steps);
    return Math.max(LEAST, Math.round(size * 2) / 2.0);
  }

  private double before(double points) {
    return Math.round(points * spacing * 10) / 10.0;
  }
}
