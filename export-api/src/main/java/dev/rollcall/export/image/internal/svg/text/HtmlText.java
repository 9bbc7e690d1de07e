package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.CssText;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.SvgNode;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
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

  /** Sets XHTML in some fonts. */
  public HtmlText(SvgFonts fonts, Styles styles, TextOutlines.Output output) {
    this.fonts = fonts;
    this.styles = styles;
    this.output = output;
  }

  /** Draws what a foreign object holds, with its corner at a place. */
  public void draw(SvgElement foreign, ComputedStyle style, double x, double y, Viewport room)
      throws UnusableSvgException {
    ComputedStyle ground = style.child(Map.of("text-align", style.get("text-align", "start")));
    HtmlBox box = column(foreign, ground, room.width(), room.height()).moved(x, y);
    for (HtmlBox.Piece piece : box.pieces()) {
      if (piece.isGround()) {
        draw(piece);
      }
    }
    for (HtmlBox.Piece piece : box.pieces()) {
      if (!piece.isGround()) {
        draw(piece);
      }
    }
  }

  private void draw(HtmlBox.Piece piece) {
    PathData path = new PathData();
    if (piece.isGround()) {
      path.add(
          new Rectangle2D.Double(piece.x(), piece.y(), piece.width(), piece.height())
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
  private HtmlBox column(SvgElement parent, ComputedStyle style, double width, double high)
      throws UnusableSvgException {
    List<HtmlBox.Piece> pieces = new ArrayList<>();
    HtmlWords words = new HtmlWords(fonts);
    double y = 0;
    double widest = 0;
    for (SvgNode node : parent.content()) {
      switch (node) {
        case SvgNode.Text text -> words.addText(text.value(), style);
        case SvgElement child -> {
          if (isSilent(child)) {
            continue;
          }
          ComputedStyle own = style(child, style);
          String display = display(child, own);
          if (display.startsWith("inline")) {
            addInline(child, own, display, width, words);
          } else if (!display.equals("none")) {
            HtmlBox lines = words.lines(style, width).moved(0, y);
            pieces.addAll(lines.pieces());
            y += lines.height();
            HtmlBox block = block(child, own, display, width, high).moved(0, y);
            pieces.addAll(block.pieces());
            y += block.height();
            widest = Math.max(widest, Math.max(lines.width(), block.width()));
          }
        }
      }
    }
    HtmlBox lines = words.lines(style, width).moved(0, y);
    pieces.addAll(lines.pieces());
    return new HtmlBox(Math.max(widest, lines.width()), y + lines.height(), pieces);
  }

  private boolean isSilent(SvgElement element) {
    String name = element.name().toLowerCase(Locale.ROOT);
    if (UNKNOWN.contains(name) || !element.isHtml()) {
      return true;
    }
    return SILENT.contains(name);
  }

  private void addInline(
      SvgElement element, ComputedStyle style, String display, double width, HtmlWords words)
      throws UnusableSvgException {
    if (display.equals("inline-block") || display.equals("inline-flex")) {
      HtmlBox box = fitted(element, style, display, width);
      words.addBox(box, style);
      return;
    }
    if (element.name().equals("br")) {
      words.addBreak(style);
      return;
    }
    for (SvgNode node : element.content()) {
      switch (node) {
        case SvgNode.Text text -> words.addText(text.value(), style);
        case SvgElement child -> {
          if (!isSilent(child)) {
            ComputedStyle own = style(child, style);
            String inner = display(child, own);
            if (inner.startsWith("inline")) {
              addInline(child, own, inner, width, words);
            } else if (!inner.equals("none")) {
              words.breakLine(style);
              HtmlBox box = block(child, own, inner, width, Double.NaN);
              words.addBox(box, own);
              words.addBreak(style);
            }
          }
        }
      }
    }
  }

  /** A box as wide as what it holds, at most as wide as there is room. */
  private HtmlBox fitted(SvgElement element, ComputedStyle style, String display, double room)
      throws UnusableSvgException {
    boolean given = style.own("width").filter(value -> !value.equals("auto")).isPresent();
    double width =
        given ? room : Math.min(room, block(element, style, display, room, Double.NaN).width());
    return block(element, style, display, Math.max(width, 0) + (given ? 0 : 0.01), Double.NaN);
  }

  /** A block with its margins, paddings and ground. */
  private HtmlBox block(
      SvgElement element, ComputedStyle style, String display, double room, double high)
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
    double wantedHeight = length("height", style, high, Double.NaN);
    HtmlBox inner =
        display.endsWith("flex")
            ? flex(element, style, width, wantedHeight)
            : column(element, style, width, wantedHeight);
    double height = Double.isNaN(wantedHeight) ? inner.height() : wantedHeight;
    List<HtmlBox.Piece> pieces = new ArrayList<>();
    double outer = Double.isNaN(wanted) && cell ? inner.width() : width;
    if (style.own("background-color").filter(HtmlBox::isVisible).isPresent()) {
      pieces.add(
          new HtmlBox.Piece(
              "",
              style,
              margin.left(),
              margin.top(),
              (display.equals("block") ? width : outer) + padding.horizontal(),
              height + padding.vertical()));
    }
    if (element.name().equals("li")) {
      pieces.addAll(mark(element, style).moved(margin.left(), margin.top()).pieces());
    }
    pieces.addAll(
        inner.moved(margin.left() + padding.left(), margin.top() + padding.top()).pieces());
    double shown = Double.isNaN(wanted) ? Math.min(inner.width(), width) : width;
    return new HtmlBox(
        shown + margin.horizontal() + padding.horizontal(),
        height + margin.vertical() + padding.vertical(),
        pieces);
  }

  /** The mark of a list's item, which stands left of it. */
  private HtmlBox mark(SvgElement item, ComputedStyle style) {
    boolean numbered = item.parent().filter(list -> list.name().equals("ol")).isPresent();
    HtmlWords words = new HtmlWords(fonts);
    words.addText(numbered ? item.position() + 1 + "." : "\u2022", style);
    double width = words.width();
    return words.lines(style, width).moved(-width - style.fontSize() / 2, 0);
  }

  /** A flexible box: what it holds beside each other or below, aligned both ways. */
  private HtmlBox flex(SvgElement element, ComputedStyle style, double width, double height)
      throws UnusableSvgException {
    boolean column = style.own("flex-direction").orElse("row").startsWith("column");
    List<HtmlBox> boxes = new ArrayList<>();
    double along = 0;
    double across = 0;
    for (SvgNode node : element.content()) {
      HtmlBox box = null;
      if (node instanceof SvgElement child && !isSilent(child)) {
        ComputedStyle own = style(child, style);
        String display = display(child, own);
        if (!display.equals("none")) {
          box = fitted(child, own, display.equals("inline") ? "inline-block" : display, width);
        }
      } else if (node instanceof SvgNode.Text text && !text.value().isBlank()) {
        HtmlWords words = new HtmlWords(fonts);
        words.addText(text.value(), style);
        box = words.lines(style, Math.min(width, words.width()));
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
    List<HtmlBox.Piece> pieces = new ArrayList<>();
    for (HtmlBox box : boxes) {
      double roomAcross = column ? width - box.width() : high - box.height();
      double beside = share(style.own("align-items").orElse("start"), roomAcross);
      pieces.addAll(box.moved(column ? beside : at, column ? at : beside).pieces());
      at += column ? box.height() : box.width();
    }
    return new HtmlBox(column ? across : along, high, pieces);
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
