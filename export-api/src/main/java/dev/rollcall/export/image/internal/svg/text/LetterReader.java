package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.SvgNode;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a {@code text} element, with white space as it is shown. */
final class LetterReader {

  private final Styles styles;
  private final Viewport viewport;
  private final List<Letter> letters = new ArrayList<>();
  private final Deque<Positions> open = new ArrayDeque<>();
  private boolean blankBefore = true;
  private @Nullable TextCurve curve;

  private LetterReader(Styles styles, Viewport viewport) {
    this.styles = styles;
    this.viewport = viewport;
  }

  /** The letters of an element whose style is known. */
  static List<Letter> read(SvgElement text, ComputedStyle style, Styles styles, Viewport viewport)
      throws UnusableSvgException {
    LetterReader reader = new LetterReader(styles, viewport);
    reader.element(text, style, 0, false);
    reader.dropBlankAtEnd();
    return reader.letters;
  }

  private void element(SvgElement element, ComputedStyle style, double raised, boolean preserved)
      throws UnusableSvgException {
    if (style.get("display", "").equals("none")) {
      return;
    }
    boolean keeps =
        element.attribute("xml:space").map(value -> value.equals("preserve")).orElse(preserved);
    String whiteSpace = style.get("white-space", "");
    boolean asItIs = whiteSpace.isEmpty() ? keeps : whiteSpace.startsWith("pre");
    double height = raised + shift(style);
    open.push(new Positions(element, style));
    for (SvgNode node : element.content()) {
      switch (node) {
        case SvgElement child -> {
          ComputedStyle own = style.child(styles.declared(child));
          if (child.is("textPath")) {
            along(child, own, height, keeps);
          } else if (child.is("tspan") || child.is("a")) {
            element(child, own, height, keeps);
          }
        }
        case SvgNode.Text text -> add(text.value(), style, height, asItIs);
      }
    }
    open.pop();
  }

  private void along(SvgElement element, ComputedStyle style, double raised, boolean preserved)
      throws UnusableSvgException {
    Optional<String> data = styles.pathData(element);
    if (data.isPresent()) {
      String offset = element.attribute("startOffset").orElse("0");
      curve = TextCurve.of(data.get(), offset, style.fontSize()).orElse(null);
      if (curve != null) {
        element(element, style, raised, preserved);
      }
      curve = null;
    }
  }

  private static double shift(ComputedStyle style) {
    String shift = style.own("baseline-shift").orElse("0");
    return switch (shift) {
      case "super" -> LineHeight.of(style) / 2;
      case "sub" -> LineHeight.of(style) / -2;
      default -> Lengths.pixels(shift, style.fontSize(), style.fontSize()).orElse(0);
    };
  }

  private void add(String text, ComputedStyle style, double raised, boolean asItIs) {
    String shown = transformed(text, style);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (blank && blankBefore && !asItIs) {
        continue;
      }
      blankBefore = blank && !asItIs;
      letters.add(placed(blank ? ' ' : c, style, raised));
    }
  }

  private static String transformed(String text, ComputedStyle style) {
    return switch (style.get("text-transform", "none")) {
      case "uppercase" -> text.toUpperCase(Locale.ROOT);
      case "lowercase" -> text.toLowerCase(Locale.ROOT);
      default -> text;
    };
  }

  private void dropBlankAtEnd() {
    if (blankBefore && !letters.isEmpty()) {
      letters.removeLast();
    }
  }

  /** The innermost element that says where a letter stands decides. */
  private Letter placed(char character, ComputedStyle style, double raised) {
    Double x = null;
    Double y = null;
    Double dx = null;
    Double dy = null;
    Double rotate = null;
    for (Positions positions : open) {
      x = x == null ? positions.x.next() : skip(positions.x, x);
      y = y == null ? positions.y.next() : skip(positions.y, y);
      dx = dx == null ? positions.dx.next() : skip(positions.dx, dx);
      dy = dy == null ? positions.dy.next() : skip(positions.dy, dy);
      rotate = rotate == null ? positions.rotate.next() : skip(positions.rotate, rotate);
    }
    return new Letter(
        character,
        style,
        x,
        y,
        dx == null ? 0 : dx,
        dy == null ? 0 : dy,
        rotate == null ? 0 : rotate,
        raised,
        curve);
  }

  private static Double skip(Numbers numbers, Double value) {
    numbers.next();
    return value;
  }

  /** The lists of numbers of one element. */
  private final class Positions {
    final Numbers x;
    final Numbers y;
    final Numbers dx;
    final Numbers dy;
    final Numbers rotate;

    Positions(SvgElement element, ComputedStyle style) {
      double size = style.fontSize();
      x = new Numbers(element.attribute("x"), size, viewport.width(), false);
      y = new Numbers(element.attribute("y"), size, viewport.height(), false);
      dx = new Numbers(element.attribute("dx"), size, viewport.width(), false);
      dy = new Numbers(element.attribute("dy"), size, viewport.height(), false);
      rotate = new Numbers(element.attribute("rotate"), size, 0, true);
    }
  }

  /** A list of numbers, one for each letter. */
  private static final class Numbers {

    private final List<Double> values = new ArrayList<>();
    private final boolean lastRepeats;
    private int at;

    Numbers(Optional<String> list, double fontSize, double whole, boolean lastRepeats) {
      this.lastRepeats = lastRepeats;
      if (list.isPresent()) {
        for (Iterator<String> it = List.of(list.get().split("[\\s,]+")).iterator();
            it.hasNext(); ) {
          Lengths.pixels(it.next(), fontSize, whole).ifPresent(values::add);
        }
      }
    }

    @Nullable Double next() {
      int index = at++;
      if (index < values.size()) {
        return values.get(index);
      }
      return lastRepeats && !values.isEmpty() ? values.getLast() : null;
    }
  }
}
