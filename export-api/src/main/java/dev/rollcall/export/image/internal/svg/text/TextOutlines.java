package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.awt.geom.AffineTransform;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Sets the text of a {@code text} element and draws it as outlines: chunks that are anchored, runs
 * of one style and direction within them (SVG 2, 11.5).
 */
public final class TextOutlines {

  private final SvgFonts fonts;
  private final Styles styles;

  /** Text in some fonts. */
  public TextOutlines(SvgFonts fonts, Styles styles) {
    this.fonts = fonts;
    this.styles = styles;
  }

  /** A run that is set. */
  private record Run(List<Letter> letters, boolean rightToLeft) {

    String text() {
      StringBuilder text = new StringBuilder();
      letters.forEach(letter -> text.append(letter.character()));
      return text.toString();
    }

    Letter first() {
      return letters.getFirst();
    }
  }

  /** Takes the outlines of text of one style. */
  public interface Output {

    /** Draws path data as text of this style is drawn. */
    void draw(String pathData, ComputedStyle style);
  }

  /** Draws the text of an element. */
  public void draw(SvgElement text, ComputedStyle style, Viewport viewport, Output output)
      throws UnusableSvgException {
    List<Letter> letters = LetterReader.read(text, style, styles, viewport);
    List<List<Letter>> chunks = new ArrayList<>();
    for (Letter letter : letters) {
      if (chunks.isEmpty()
          || letter.beginsChunk()
          || letter.curve() != chunks.getLast().getLast().curve()) {
        chunks.add(new ArrayList<>());
      }
      chunks.getLast().add(letter);
    }
    Optional<Fit> fit = chunks.size() == 1 ? Fit.of(text, style, viewport) : Optional.empty();
    double[] pen = {0, 0};
    for (List<Letter> chunk : chunks) {
      draw(chunk, pen, fit, output);
    }
  }

  /** A length that text is to have, by more room between glyphs or by wider ones. */
  private record Fit(double length, boolean glyphs) {

    static Optional<Fit> of(SvgElement text, ComputedStyle style, Viewport viewport) {
      return text.attribute("textLength")
          .map(value -> Lengths.pixels(value, style.fontSize(), viewport.width()).orElse(0))
          .filter(length -> length > 0)
          .map(
              length ->
                  new Fit(
                      length,
                      text.attribute("lengthAdjust").orElse("").equals("spacingAndGlyphs")));
    }
  }

  private void draw(List<Letter> chunk, double[] pen, Optional<Fit> fit, Output output) {
    List<Run> runs = runs(chunk);
    List<GlyphLine> lines = new ArrayList<>();
    double width = 0;
    int glyphs = 0;
    for (Run run : runs) {
      GlyphLine line = shape(run, 0);
      lines.add(line);
      width += line.width() + run.first().dx();
      glyphs += line.glyphs();
    }
    double stretch = 1;
    if (fit.isPresent() && width > 0 && glyphs > 0) {
      if (fit.get().glyphs()) {
        stretch = fit.get().length() / width;
      } else if (glyphs > 1) {
        double extra = (fit.get().length() - width) / (glyphs - 1);
        for (int i = 0; i < runs.size(); i++) {
          lines.set(i, shape(runs.get(i), extra));
        }
      }
      width = fit.get().length();
    }
    Letter first = chunk.getFirst();
    if (first.curve() != null) {
      pen[0] = first.curve().start();
    } else {
      pen[0] = first.x() == null ? pen[0] : first.x();
      pen[1] = first.y() == null ? pen[1] : first.y();
    }
    double start = pen[0];
    pen[0] -= anchored(first.style(), width);
    for (int i = 0; i < runs.size(); i++) {
      draw(runs.get(i), lines.get(i), stretch, start, pen, output);
    }
  }

  private GlyphLine shape(Run run, double extra) {
    return GlyphLine.shape(run.text(), run.first().style(), fonts, run.rightToLeft(), extra);
  }

  private static double anchored(ComputedStyle style, double width) {
    boolean rightToLeft = style.get("direction", "ltr").equals("rtl");
    return switch (style.get("text-anchor", "start")) {
      case "middle" -> width / 2;
      case "end" -> rightToLeft ? 0 : width;
      default -> rightToLeft ? width : 0;
    };
  }

  private void draw(
      Run run, GlyphLine line, double stretch, double start, double[] pen, Output output) {
    Letter first = run.first();
    pen[0] += first.dx();
    pen[1] += first.dy();
    double below = Baselines.below(first.style(), fonts) - first.raised();
    double y = pen[1] + below;
    AffineTransform place = AffineTransform.getTranslateInstance(start, y);
    place.scale(stretch, 1);
    place.translate(pen[0] - start, 0);
    place.rotate(Math.toRadians(first.rotate()));
    PathData path = new PathData();
    if (first.curve() != null) {
      line.outline(first.curve(), pen[0], below + first.dy(), path);
    } else {
      line.outline(place, path);
      Baselines.decoration(first.style(), line.width(), place, path);
    }
    if (!path.isEmpty()) {
      output.draw(path.toString(), first.style());
    }
    pen[0] += line.width();
  }

  /** The runs of a chunk from left to right. */
  private static List<Run> runs(List<Letter> chunk) {
    StringBuilder text = new StringBuilder();
    chunk.forEach(letter -> text.append(letter.character()));
    boolean rightToLeft = chunk.getFirst().style().get("direction", "ltr").equals("rtl");
    byte[] levels = new byte[chunk.size()];
    if (rightToLeft || GlyphLine.isMixed(text.toString())) {
      Bidi bidi =
          new Bidi(
              text.toString(),
              rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    List<Byte> runLevels = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= chunk.size(); i++) {
      if (i == chunk.size()
          || levels[i] != levels[from]
          || (!chunk.get(i).follows(chunk.get(i - 1))
              && !Character.isLowSurrogate(chunk.get(i).character()))) {
        runs.add(new Run(chunk.subList(from, i), levels[from] % 2 == 1));
        runLevels.add(levels[from]);
        from = i;
      }
    }
    byte[] order = new byte[runs.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = runLevels.get(i);
    }
    Object[] visual = runs.toArray();
    Bidi.reorderVisually(order, 0, visual, 0, visual.length);
    List<Run> sorted = new ArrayList<>();
    Collections.addAll(sorted, Arrays.copyOf(visual, visual.length, Run[].class));
    return sorted;
  }
}
