package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.SvgNode;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sets the XHTML of a {@code foreignObject} as far as labels of diagrams need it: blocks below each
 * other, lines that wrap, boxes that centre what they hold.
 */
public final class HtmlText {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "big", "br", "cite", "code", "del", "em", "font", "i", "ins",
          "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
          "sup", "tt", "u", "var", "wbr", "nobr");

  private static final Set<String> SILENT =
      Set.of("style", "script", "head", "title", "template", "metadata");

  /** What is not text, and is not shown. */
  private static final Set<String> UNKNOWN =
      Set.of("img", "svg", "math", "iframe", "video", "canvas", "object", "input", "select");

  private final SvgFonts fonts;
  private final Styles styles;
  private final TextOutlines.Output output;

  /** A box that is set: what it draws, from its own corner. */
  private record Box(double width, double height, List<Piece> pieces) {

    Box moved(double x, double y) {
      return new Box(width, height, pieces.stream().map(piece -> piece.moved(x, y)).toList());
    }
  }

  /** A word, or a coloured ground where there is no text. */
  private record Piece(
      String text, ComputedStyle style, double x, double y, double width, double height) {

    Piece moved(double dx, double dy) {
      return new Piece(text, style, x + dx, y + dy, width, height);
    }

    boolean isGround() {
      return text.isEmpty();
    }
  }

  /** Text on a line, or a box among text. */
  private record Word(String text, ComputedStyle style, double width, List<Box> box) {

    boolean isBlank() {
      return box.isEmpty() && text.equals(" ");
    }

    boolean isBreak() {
      return text.equals("\n");
    }
  }

  /** Sets XHTML in some fonts. */
  public HtmlText(SvgFonts fonts, Styles styles, TextOutlines.Output output) {
    this.fonts = fonts;
    this.styles = styles;
    this.output = output;
  }

  /** Draws what a foreign object holds, with its corner at a place. */
  public void draw(SvgElement foreign, ComputedStyle style, double x, double y, double width)
      throws UnusableSvgException {
    ComputedStyle ground = style.child(Map.of("text-align", style.get("text-align", "start")));
    Box box = column(foreign, ground, width).moved(x, y);
    for (Piece piece : box.pieces()) {
      if (piece.isGround()) {
        draw(piece);
      }
    }
    for (Piece piece : box.pieces()) {
      if (!piece.isGround()) {
        draw(piece);
      }
    }
  }

  private void draw(Piece piece) {
    PathData path = new PathData();
    if (piece.isGround()) {
      path.add(
          new java.awt.geom.Rectangle2D.Double(piece.x, piece.y, piece.width, piece.height)
              .getPathIterator(null));
      output.draw(path.toString(), paint(piece.style(), "background-color"));
      return;
    }
    boolean rightToLeft = GlyphLine.isMixed(piece.text());
    AffineTransform place = AffineTransform.getTranslateInstance(piece.x(), piece.y());
    GlyphLine line = GlyphLine.shape(piece.text(), piece.style(), fonts, rightToLeft, 0);
    line.outline(place, path);
    Baselines.decoration(piece.style(), line.width(), place, path);
    if (!path.isEmpty()) {
      output.draw(path.toString(), paint(piece.style(), "color"));
    }
  }

  private static ComputedStyle paint(ComputedStyle style, String property) {
    return style.child(
        Map.of("fill", style.get(property, "black"), "stroke", "none", "fill-opacity", "1"));
  }

  private ComputedStyle style(SvgElement element, ComputedStyle parent)
      throws UnusableSvgException {
    Map<String, String> declared = new LinkedHashMap<>(UserAgent.declared(element));
    declared.putAll(styles.declared(element));
    return parent.child(declared);
  }

  private static String display(SvgElement element, ComputedStyle style) {
    return style
        .own("display")
        .orElse(INLINE.contains(element.name().toLowerCase(Locale.ROOT)) ? "inline" : "block")
        .toLowerCase(Locale.ROOT);
  }

  /** What a block holds, below each other. */
  private Box column(SvgElement parent, ComputedStyle style, double width)
      throws UnusableSvgException {
    List<Piece> pieces = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    double y = 0;
    double widest = 0;
    for (SvgNode node : parent.content()) {
      switch (node) {
        case SvgNode.Text text -> addWords(text.value(), style, words);
        case SvgElement child -> {
          if (isSilent(child)) {
            continue;
          }
          ComputedStyle own = style(child, style);
          String display = display(child, own);
          if (display.startsWith("inline")) {
            addInline(child, own, display, width, words);
          } else if (!display.equals("none")) {
            Box lines = lines(words, style, width).moved(0, y);
            words.clear();
            pieces.addAll(lines.pieces());
            y += lines.height();
            Box block = block(child, own, display, width).moved(0, y);
            pieces.addAll(block.pieces());
            y += block.height();
            widest = Math.max(widest, Math.max(lines.width(), block.width()));
          }
        }
      }
    }
    Box lines = lines(words, style, width).moved(0, y);
    pieces.addAll(lines.pieces());
    return new Box(Math.max(widest, lines.width()), y + lines.height(), pieces);
  }

  private boolean isSilent(SvgElement element) {
    String name = element.name().toLowerCase(Locale.ROOT);
    if (UNKNOWN.contains(name) || !element.isHtml()) {
      return true;
    }
    return SILENT.contains(name);
  }

  private void addInline(
      SvgElement element, ComputedStyle style, String display, double width, List<Word> words)
      throws UnusableSvgException {
    if (display.equals("inline-block") || display.equals("inline-flex")) {
      Box box = fitted(element, style, display, width);
      words.add(new Word("", style, box.width(), List.of(box)));
      return;
    }
    if (element.name().equals("br")) {
      words.add(new Word("\n", style, 0, List.of()));
      return;
    }
    for (SvgNode node : element.content()) {
      switch (node) {
        case SvgNode.Text text -> addWords(text.value(), style, words);
        case SvgElement child -> {
          if (!isSilent(child)) {
            ComputedStyle own = style(child, style);
            String inner = display(child, own);
            if (inner.startsWith("inline")) {
              addInline(child, own, inner, width, words);
            } else if (!inner.equals("none")) {
              breakLine(style, words);
              Box box = block(child, own, inner, width);
              words.add(new Word("", own, box.width(), List.of(box)));
              words.add(new Word("\n", style, 0, List.of()));
            }
          }
        }
      }
    }
  }

  private static void breakLine(ComputedStyle style, List<Word> words) {
    if (words.stream().anyMatch(word -> !word.isBlank())) {
      words.add(new Word("\n", style, 0, List.of()));
    }
  }

  private void addWords(String text, ComputedStyle style, List<Word> words) {
    boolean kept = style.get("white-space", "normal").startsWith("pre");
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!blank) {
        word.append(c);
        continue;
      }
      if (!word.isEmpty()) {
        words.add(word(word.toString(), style));
        word.setLength(0);
      }
      if (i < text.length()) {
        if (kept && c == '\n') {
          words.add(new Word("\n", style, 0, List.of()));
        } else if (kept || (!words.isEmpty() && !words.getLast().isBlank())) {
          words.add(word(" ", style));
        }
      }
    }
  }

  private Word word(String text, ComputedStyle style) {
    double width = GlyphLine.shape(text, style, fonts, GlyphLine.isMixed(text), 0).width();
    return new Word(text, style, width, List.of());
  }

  /** Breaks words into lines. */
  private Box lines(List<Word> words, ComputedStyle style, double width) {
    boolean wraps = !style.get("white-space", "normal").matches("nowrap|pre");
    List<List<Word>> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean opens = i == 0 || words.get(i - 1).isBlank() || words.get(i - 1).isBreak();
      if (wraps && opens && !word.isBlank() && !line.isEmpty()) {
        if (at + together(words, i) > width + 0.5) {
          lines.add(line);
          line = new ArrayList<>();
          at = 0;
        }
      }
      if (word.isBreak()) {
        lines.add(line);
        line = new ArrayList<>();
        at = 0;
      } else if (!word.isBlank() || !line.isEmpty()) {
        line.add(word);
        at += word.width();
      }
    }
    if (line.stream().anyMatch(word -> !word.isBlank())) {
      lines.add(line);
    }
    return stacked(lines, style, width);
  }

  /** The width of a word and of what holds on to it without a blank. */
  private static double together(List<Word> words, int from) {
    double width = 0;
    for (int i = from; i < words.size() && !words.get(i).isBlank(); i++) {
      if (words.get(i).isBreak()) {
        break;
      }
      width += words.get(i).width();
    }
    return width;
  }

  private Box stacked(List<List<Word>> lines, ComputedStyle style, double width) {
    List<Piece> pieces = new ArrayList<>();
    double y = 0;
    double widest = 0;
    for (List<Word> line : lines) {
      while (!line.isEmpty() && line.getLast().isBlank()) {
        line.removeLast();
      }
      double length = line.stream().mapToDouble(Word::width).sum();
      double height = line.isEmpty() ? LineHeight.of(style) : 0;
      double base = 0;
      for (Word word : line) {
        double own =
            word.box().isEmpty() ? LineHeight.of(word.style()) : word.box().getFirst().height();
        if (own > height) {
          height = own;
          double ascent = Baselines.ascent(word.style(), fonts);
          double descent = Baselines.descent(word.style(), fonts);
          base = word.box().isEmpty() ? (own - ascent - descent) / 2 + ascent : own;
        }
      }
      double x = aligned(style, width, length);
      boolean rightToLeft = style.get("direction", "ltr").equals("rtl");
      for (Word word : rightToLeft ? line.reversed() : line) {
        place(word, x, y, base, height, pieces);
        x += word.width();
      }
      widest = Math.max(widest, length);
      y += height;
    }
    return new Box(widest, y, pieces);
  }

  private void place(
      Word word, double x, double y, double base, double height, List<Piece> pieces) {
    if (!word.box().isEmpty()) {
      pieces.addAll(word.box().getFirst().moved(x, y).pieces());
      return;
    }
    ComputedStyle style = word.style();
    if (style.own("background-color").filter(HtmlText::isVisible).isPresent()) {
      pieces.add(new Piece("", style, x, y, word.width(), height));
    }
    if (!word.isBlank()) {
      String shift = style.own("vertical-align").orElse("baseline");
      double raised =
          switch (shift) {
            case "super" -> style.fontSize() * 0.4;
            case "sub" -> style.fontSize() * -0.2;
            default -> 0;
          };
      pieces.add(new Piece(word.text(), style, x, y + base - raised, word.width(), height));
    }
  }

  private static boolean isVisible(String color) {
    return !color.equals("transparent") && !color.matches("rgba\\(.*,\\s*0(\\.0*)?\\s*\\)");
  }

  private static double aligned(ComputedStyle style, double width, double length) {
    boolean rightToLeft = style.get("direction", "ltr").equals("rtl");
    double room = Math.max(0, width - length);
    return switch (style.get("text-align", "start")) {
      case "center", "-webkit-center" -> room / 2;
      case "right" -> room;
      case "left" -> 0;
      case "end" -> rightToLeft ? 0 : room;
      default -> rightToLeft ? room : 0;
    };
  }

  /** A box as wide as what it holds, at most as wide as there is room. */
  private Box fitted(SvgElement element, ComputedStyle style, String display, double room)
      throws UnusableSvgException {
    boolean given = style.own("width").filter(value -> !value.equals("auto")).isPresent();
    double width = given ? room : Math.min(room, block(element, style, display, room).width());
    return block(element, style, display, Math.max(width, 0) + (given ? 0 : 0.01));
  }

  /** A block with its margins, paddings and ground. */
  private Box block(SvgElement element, ComputedStyle style, String display, double room)
      throws UnusableSvgException {
    Edges margin = Edges.of("margin", style, room);
    Edges padding = Edges.of("padding", style, room);
    boolean cell = display.equals("table-cell") || display.startsWith("inline");
    double wanted = length("width", style, room, Double.NaN);
    double width = room - margin.horizontal() - padding.horizontal();
    if (!Double.isNaN(wanted)) {
      boolean border = style.own("box-sizing").orElse("").equals("border-box");
      width = border ? wanted - padding.horizontal() : wanted;
    } else {
      width = Math.min(width, length("max-width", style, room, width));
    }
    width = Math.max(0, width);
    Box inner =
        display.endsWith("flex")
            ? flex(element, style, width, length("height", style, 0, Double.NaN))
            : column(element, style, width);
    double height = length("height", style, 0, inner.height());
    List<Piece> pieces = new ArrayList<>();
    double outer = Double.isNaN(wanted) && cell ? inner.width() : width;
    if (style.own("background-color").filter(HtmlText::isVisible).isPresent()) {
      pieces.add(
          new Piece(
              "",
              style,
              margin.left(),
              margin.top(),
              (display.equals("block") ? width : outer) + padding.horizontal(),
              height + padding.vertical()));
    }
    pieces.addAll(
        inner.moved(margin.left() + padding.left(), margin.top() + padding.top()).pieces());
    double shown = Double.isNaN(wanted) ? Math.min(inner.width(), width) : width;
    return new Box(
        shown + margin.horizontal() + padding.horizontal(),
        height + margin.vertical() + padding.vertical(),
        pieces);
  }

  /** A flexible box: what it holds beside each other or below, aligned both ways. */
  private Box flex(SvgElement element, ComputedStyle style, double width, double height)
      throws UnusableSvgException {
    boolean column = style.own("flex-direction").orElse("row").startsWith("column");
    List<Box> boxes = new ArrayList<>();
    double along = 0;
    double across = 0;
    for (SvgNode node : element.content()) {
      Box box = null;
      if (node instanceof SvgElement child && !isSilent(child)) {
        ComputedStyle own = style(child, style);
        String display = display(child, own);
        if (!display.equals("none")) {
          box = fitted(child, own, display.equals("inline") ? "inline-block" : display, width);
        }
      } else if (node instanceof SvgNode.Text text && !text.value().isBlank()) {
        List<Word> words = new ArrayList<>();
        addWords(text.value(), style, words);
        double natural = words.stream().mapToDouble(Word::width).sum();
        box = lines(words, style, Math.min(width, natural));
      }
      if (box != null) {
        boxes.add(box);
        along += column ? box.height() : box.width();
        across = Math.max(across, column ? box.width() : box.height());
      }
    }
    double high = Double.isNaN(height) ? (column ? along : across) : height;
    double roomAlong = (column ? high : width) - along;
    double at = share(style.own("justify-content").orElse("start"), roomAlong);
    List<Piece> pieces = new ArrayList<>();
    for (Box box : boxes) {
      double roomAcross = column ? width - box.width() : high - box.height();
      double beside = share(style.own("align-items").orElse("start"), roomAcross);
      pieces.addAll(box.moved(column ? beside : at, column ? at : beside).pieces());
      at += column ? box.height() : box.width();
    }
    return new Box(column ? across : along, high, pieces);
  }

  private static double share(String alignment, double room) {
    for (String word : CssText.split(alignment, ' ')) {
      switch (word) {
        case "center", "space-around", "space-evenly" -> {
          return room / 2;
        }
        case "end", "flex-end", "right" -> {
          return room;
        }
        default -> {
          // 'safe' and 'unsafe' say what happens to what is too large
        }
      }
    }
    return 0;
  }

  private static double length(String name, ComputedStyle style, double whole, double otherwise) {
    return style
        .own(name)
        .map(value -> Lengths.pixels(value, style.fontSize(), whole).orElse(otherwise))
        .filter(value -> !value.isNaN())
        .orElse(otherwise);
  }
}
