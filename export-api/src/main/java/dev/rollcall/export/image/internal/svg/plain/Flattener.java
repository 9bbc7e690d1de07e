package dev.rollcall.export.image.internal.svg.plain;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import dev.rollcall.export.image.internal.svg.style.Lengths;
import dev.rollcall.export.image.internal.svg.style.ScreenMedia;
import dev.rollcall.export.image.internal.svg.style.StyleSheets;
import dev.rollcall.export.image.internal.svg.text.HtmlText;
import dev.rollcall.export.image.internal.svg.text.Styles;
import dev.rollcall.export.image.internal.svg.text.SvgFonts;
import dev.rollcall.export.image.internal.svg.text.TextOutlines;
import dev.rollcall.export.image.internal.svg.text.Viewport;
import dev.rollcall.export.image.internal.svg.tree.SvgElement;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes the plain form of an SVG: styles as attributes, what is used where it is used, text as
 * outlines, and nothing that is not drawn.
 */
final class Flattener {

  private static final int MAX_DRAWN = 400_000;

  /** What is never drawn, or would fetch, run or move something. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "style",
          "script",
          "metadata",
          "title",
          "desc",
          "filter",
          "animate",
          "animateColor",
          "animateMotion",
          "animateTransform",
          "set",
          "handler",
          "listener",
          "iframe",
          "video",
          "audio",
          "view",
          "cursor",
          "font",
          "font-face",
          "symbol");

  private static final Set<String> NEVER_USED =
      Set.of("clipPath", "defs", "linearGradient", "marker", "mask", "pattern", "radialGradient");

  private final SvgElement root;
  private final StyleSheets sheets;
  private final SvgFonts fonts;
  private final Predicate<String> pictures;
  private final Map<String, SvgElement> byId = new HashMap<>();
  private final Styles styles = new DocumentStyles();
  private final Set<SvgElement> using = new HashSet<>();
  private int drawn;

  Flattener(SvgElement root, StyleSheets sheets, SvgFonts fonts, Predicate<String> pictures) {
    this.root = root;
    this.sheets = sheets;
    this.fonts = fonts;
    this.pictures = pictures;
    index(root);
  }

  private void index(SvgElement element) {
    element.attribute("id").ifPresent(id -> byId.putIfAbsent(id, element));
    element.children().forEach(this::index);
  }

  /** The plain form, as large as the picture is. */
  SvgElement flatten(ScreenMedia size) throws UnusableSvgException {
    if (!root.name().equals("svg")) {
      throw new UnusableSvgException("has no root element");
    }
    ComputedStyle style = ComputedStyle.INITIAL.child(sheets.declared(root));
    SvgElement plain = SvgElement.root("svg");
    SvgElement inner = plain;
    String width = Lengths.text(size.width());
    String height = Lengths.text(size.height());
    Optional<String> ground = style.own("background-color");
    if (ground.isPresent()) {
      plain.with("width", width).with("height", height);
      plain
          .add("rect")
          .with("width", "100%")
          .with("height", "100%")
          .with("fill", Paints.value(ground.get(), style));
      inner = plain.add("svg");
    }
    Attributes.copy(root, style, inner, false);
    inner.attributes().remove("x");
    inner.attributes().remove("y");
    inner.with("width", width).with("height", height);
    Optional<double[]> box = ViewBoxes.read(root);
    if (box.isEmpty()) {
      inner.with("viewBox", "0 0 " + width + " " + height);
    }
    Viewport viewport =
        box.map(b -> new Viewport(b[2], b[3])).orElse(new Viewport(size.width(), size.height()));
    children(root, style, inner, viewport);
    return plain;
  }

  private void children(
      SvgElement source, ComputedStyle style, SvgElement target, Viewport viewport)
      throws UnusableSvgException {
    for (SvgElement child : Switches.children(source)) {
      element(child, style.child(sheets.declared(child)), target, viewport, false);
    }
  }

  /**
   * Draws an element.
   *
   * @param used whether it is drawn in another place than its own
   */
  private void element(
      SvgElement source, ComputedStyle style, SvgElement target, Viewport viewport, boolean used)
      throws UnusableSvgException {
    if (++drawn > MAX_DRAWN) {
      throw new UnusableSvgException("is too complex to be drawn");
    }
    if (LEFT_OUT.contains(source.name()) || source.isHtml()) {
      return;
    }
    boolean hidden = style.get("display", "inline").equals("none");
    switch (source.name()) {
      case "text" -> {
        if (!hidden) {
          text(source, style, target, viewport, used);
        }
      }
      case "foreignObject" -> {
        if (!hidden) {
          foreign(source, style, target, viewport, used);
        }
      }
      case "use" -> {
        if (!hidden) {
          use(source, style, target, viewport, used);
        }
      }
      case "image" -> {
        if (!hidden && source.attribute("href").map(pictures::test).orElse(false)) {
          Attributes.copy(source, style, target.add("image"), used);
        }
      }
      case "rect", "circle", "ellipse" -> {
        if (!isFlat(source, style)) {
          Attributes.copy(source, style, target.add(hidden ? "defs" : source.name()), used);
        }
      }
      case "marker", "mask", "pattern" -> {
        SvgElement copy = target.add(source.name());
        Attributes.copy(source, style, copy, used);
        SvgElement group = copy.add("g");
        Attributes.paint(style, group);
        children(source, style, group, viewport);
      }
      case "svg" -> inner(source, style, target.add(hidden ? "defs" : "svg"), viewport, used);
      case "switch", "a" -> {
        SvgElement group = target.add(hidden ? "defs" : "g");
        Attributes.copy(source, style, group, used);
        children(source, style, group, viewport);
      }
      default -> {
        // What is hidden is not drawn, but may be referred to.
        SvgElement copy = target.add(hidden ? "defs" : source.name());
        Attributes.copy(source, style, copy, used);
        children(source, style, copy, viewport);
      }
    }
  }

  /** Whether a shape has no extent: then not even its outline is drawn. */
  private static boolean isFlat(SvgElement shape, ComputedStyle style) {
    List<String> extents =
        shape.is("rect")
            ? List.of("width", "height")
            : shape.is("circle") ? List.of("r") : List.of("rx", "ry");
    for (String extent : extents) {
      Optional<String> value = style.own(extent).or(() -> shape.attribute(extent));
      boolean automatic = shape.is("ellipse") && value.isEmpty();
      if (!automatic && length(value, style, 100, 0) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** An {@code svg} within the picture, or a {@code symbol}: it has a viewport of its own. */
  private void inner(
      SvgElement source, ComputedStyle style, SvgElement copy, Viewport outer, boolean used)
      throws UnusableSvgException {
    Attributes.copy(source, style, copy, used);
    double width = length(copy.attribute("width"), style, outer.width(), outer.width());
    double height = length(copy.attribute("height"), style, outer.height(), outer.height());
    Viewport viewport =
        ViewBoxes.read(source)
            .map(box -> new Viewport(box[2], box[3]))
            .orElse(new Viewport(width, height));
    children(source, style, copy, viewport);
  }

  private void use(
      SvgElement source, ComputedStyle style, SvgElement target, Viewport viewport, boolean used)
      throws UnusableSvgException {
    SvgElement referred =
        source
            .attribute("href")
            .filter(href -> href.startsWith("#"))
            .map(href -> byId.get(href.substring(1)))
            .orElse(null);
    if (referred == null || NEVER_USED.contains(referred.name()) || !using.add(referred)) {
      return;
    }
    double x = length(source.attribute("x"), style, viewport.width(), 0);
    double y = length(source.attribute("y"), style, viewport.height(), 0);
    String moved = x == 0 && y == 0 ? "" : "translate(%s,%s)".formatted(text(x), text(y));
    SvgElement copy = target;
    // A clip path is made of shapes: a group would not count.
    boolean clips = target.is("clipPath");
    if (!clips) {
      copy = target.add("g");
      Attributes.copy(source, style, copy, used);
      for (String geometry : Set.of("x", "y", "width", "height", "href")) {
        copy.attributes().remove(geometry);
      }
      Attributes.transform(copy, moved);
    }
    int before = target.children().size();
    ComputedStyle inner = style.child(sheets.declared(referred));
    if (referred.is("symbol") || referred.is("svg")) {
      SvgElement view = copy.add("svg");
      source.attribute("width").ifPresent(width -> view.with("width", width));
      source.attribute("height").ifPresent(height -> view.with("height", height));
      inner(referred, inner, view, viewport, true);
      source.attribute("width").ifPresent(width -> view.with("width", width));
      source.attribute("height").ifPresent(height -> view.with("height", height));
    } else {
      element(referred, inner, copy, viewport, true);
    }
    if (clips && target.children().size() > before) {
      SvgElement shape = target.children().getLast();
      String own = source.attribute("transform").map(value -> value + " ").orElse("");
      Attributes.transformBefore(shape, own + moved);
    }
    using.remove(referred);
  }

  private void text(
      SvgElement source, ComputedStyle style, SvgElement target, Viewport viewport, boolean used)
      throws UnusableSvgException {
    SvgElement group = target.add(target.is("clipPath") ? "path" : "g");
    Attributes.copy(source, style, group, used);
    for (String position : Set.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust")) {
      group.attributes().remove(position);
    }
    StringBuilder clip = new StringBuilder();
    new TextOutlines(fonts, styles)
        .draw(
            source,
            style,
            viewport,
            (path, own) -> {
              drawn++;
              if (group.is("path")) {
                clip.append(path);
              } else {
                SvgElement glyphs = group.add("path").with("d", path).with("fill-rule", "nonzero");
                if (own != style) {
                  Attributes.paint(own, style, glyphs);
                }
              }
            });
    if (group.is("path")) {
      group.with("d", clip.toString());
    }
  }

  private void foreign(
      SvgElement source, ComputedStyle style, SvgElement target, Viewport viewport, boolean used)
      throws UnusableSvgException {
    SvgElement group = target.add("g");
    Attributes.copy(source, style, group, used);
    for (String position : Set.of("x", "y", "width", "height")) {
      group.attributes().remove(position);
    }
    double x = length(source.attribute("x"), style, viewport.width(), 0);
    double y = length(source.attribute("y"), style, viewport.height(), 0);
    double width = length(source.attribute("width"), style, viewport.width(), 0);
    new HtmlText(
            fonts,
            styles,
            (path, own) -> {
              drawn++;
              SvgElement glyphs = group.add("path").with("d", path).with("fill-rule", "nonzero");
              Attributes.paint(own, style, glyphs);
            })
        .draw(
            source,
            style,
            x,
            y,
            new Viewport(width, length(source.attribute("height"), style, viewport.height(), 0)));
  }

  /** What text asks of the document. */
  private final class DocumentStyles implements Styles {

    @Override
    public Map<String, String> declared(SvgElement element) throws UnusableSvgException {
      return sheets.declared(element);
    }

    @Override
    public Optional<String> pathData(SvgElement textPath) {
      return textPath
          .attribute("href")
          .filter(href -> href.startsWith("#"))
          .map(href -> byId.get(href.substring(1)))
          .flatMap(path -> path.attribute("d"));
    }
  }

  private static double length(
      Optional<String> text, ComputedStyle style, double whole, double otherwise) {
    return text.map(value -> Lengths.pixels(value, style.fontSize(), whole).orElse(otherwise))
        .orElse(otherwise);
  }

  private static String text(double number) {
    return Lengths.text(number);
  }
}
