package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import java.util.Locale;
import java.util.Optional;

/** Writes the shapes of one slide (ECMA-376-1, 19.3.1). */
final class ShapeWriter {

  private static final double CODE_LINE = 1.25; // of the type size
  private static final double BOX_INSET = 8;
  private static final double CALLOUT_LINE = 1.5;
  private static final String AMBER = "C77700";
  private static final String RED = "C62828";
  private static final int LEAST_SIZE = 12; // points, for footers and numbers
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private final XmlWriter xml;
  private final Relations relations;
  private final Media media;
  private final SlideLinks links;
  private final TextWriter text;
  private final String language;
  private final boolean dark;
  private long lastId = 1; // the tree itself has 1

  ShapeWriter(XmlWriter xml, Relations relations, Media media, DeckPlan deck) {
    this.xml = xml;
    this.relations = relations;
    this.media = media;
    links = new SlideLinks(relations, deck.anchors());
    language = deck.language();
    dark = deck.dark();
    text = new TextWriter(deck.language(), deck.codeFont(), links, xml);
  }

  /** Writes the title. */
  void title(SlidePlan slide) {
    start(slide.layout().title());
    xml.empty("p:spPr").start("p:txBody");
    xml.empty("a:bodyPr"); // whether text shrinks when somebody adds to it is the layout's to say
    text.write(slide.title());
    xml.end().end();
  }

  /** Writes a shape. */
  void write(Shape shape) {
    switch (shape) {
      case Shape.Text t -> text(t);
      case Shape.Code c -> code(c);
      case Shape.Callout c -> callout(c);
      case Shape.Picture p -> picture(p);
      case Shape.Table t -> new TableWriter(text, ++lastId, xml).write(t);
      case Shape.Scrim s -> scrim(s);
    }
  }

  /** Writes the date, the footer or the number of the slide. */
  void furniture(Placeholder placeholder, String content, boolean dark) {
    start(placeholder);
    xml.empty("p:spPr").start("p:txBody").empty("a:bodyPr").empty("a:lstStyle").start("a:p");
    if (placeholder.kind() == Placeholder.Kind.NUMBER) {
      xml.start("a:fld", "id", "{7C7E3B4B-3F0B-4D5C-9B5A-2D8C6F1E7A10}")
          .attribute("type", "slidenum");
    } else {
      xml.start("a:r");
    }
    xml.start("a:rPr", "lang", language);
    if (placeholder.levels().getFirst().size() < LEAST_SIZE) {
      xml.attribute("sz", LEAST_SIZE * 100);
    }
    if (dark) {
      Fill.scheme("tx1", xml);
    }
    xml.end().text("a:t", content).end().end().end().end();
  }

  private void text(Shape.Text shape) {
    start(shape.placeholder());
    xml.start("p:spPr");
    if (shape.moved()) {
      Emu.write(shape.box(), "a:xfrm", xml);
    }
    xml.end().start("p:txBody").start("a:bodyPr");
    if (shape.columns() > 1) {
      xml.attribute("numCol", shape.columns()).attribute("spcCol", Emu.of(Shape.COLUMN_GAP));
      if (text.beginsRight(shape.text())) {
        xml.attribute("rtlCol", true);
      }
    }
    xml.end();
    text.write(shape.text());
    xml.end().end();
  }

  private void code(Shape.Code shape) {
    boolean own = shape.placeholder().isEmpty();
    start(shape.name(), shape.placeholder(), own);
    xml.start("p:spPr");
    tinted(shape.box());
    xml.end().start("p:txBody");
    // A box grows with what is added; a placeholder would grow to the layout's height.
    inset(own ? "a:spAutoFit" : "a:noAutofit");
    TextPlan plan = shape.text();
    text.code(plan, (int) Math.round(plan.fixedSize().orElse(16) * CODE_LINE * 100));
    xml.end().end();
  }

  private void callout(Shape.Callout shape) {
    start("Callout " + shape.kind().name().toLowerCase(Locale.ROOT), Optional.empty(), true);
    xml.start("p:spPr");
    tinted(shape.box());
    xml.start("a:ln", "w", Emu.of(CALLOUT_LINE));
    switch (shape.kind()) {
      case INFO, SPOILER -> Fill.scheme("accent1", xml);
      case SUCCESS -> Fill.scheme("accent2", xml);
      case WARNING -> Fill.solid(AMBER, xml);
      case DANGER -> Fill.solid(RED, xml);
    }
    xml.end().end().start("p:txBody");
    inset("a:spAutoFit"); // grows with what is added
    text.write(shape.text());
    xml.end().end();
  }

  /** A box that stands out a little from the background. */
  private void tinted(Box box) {
    Emu.write(box, "a:xfrm", xml);
    rectangle();
    xml.start("a:solidFill").start("a:schemeClr", "val", "bg1");
    if (dark) {
      xml.empty("a:lumMod", "val", 90000).empty("a:lumOff", "val", 10000).end().end();
    } else {
      xml.empty("a:lumMod", "val", 95000).end().end();
    }
  }

  private void rectangle() {
    xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
  }

  private void inset(String fit) {
    long inset = Emu.of(BOX_INSET);
    xml.start("a:bodyPr", "wrap", "square")
        .attribute("lIns", inset)
        .attribute("tIns", inset)
        .attribute("rIns", inset)
        .attribute("bIns", inset)
        .empty(fit)
        .end();
  }

  private void scrim(Shape.Scrim shape) {
    xml.start("p:sp").start("p:nvSpPr");
    xml.start("p:cNvPr", "id", ++lastId).attribute("name", "Scrim");
    decorative();
    xml.end().empty("p:cNvSpPr").empty("p:nvPr").end().start("p:spPr");
    Emu.write(shape.box(), "a:xfrm", xml);
    rectangle();
    xml.start("a:solidFill").start("a:schemeClr", "val", "bg1");
    xml.empty("a:alpha", "val", 94000).end().end();
    xml.start("a:ln").empty("a:noFill").end().end().end();
  }

  private void picture(Shape.Picture shape) {
    xml.start("p:pic").start("p:nvPicPr");
    xml.start("p:cNvPr", "id", ++lastId).attribute("name", shape.name());
    shape.alt().ifPresent(alt -> xml.attribute("descr", alt));
    shape
        .target()
        .filter(links::leads)
        .ifPresent(target -> links.write(target, Optional.empty(), xml));
    if (shape.alt().isEmpty()) {
      decorative();
    }
    xml.end().start("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", true).end();
    xml.start("p:nvPr");
    shape.placeholder().ifPresent(placeholder -> placeholder(placeholder, xml));
    xml.end().end().start("p:blipFill");
    xml.empty("a:blip", "r:embed", media.relate(relations, shape.image()));
    xml.start("a:stretch").empty("a:fillRect").end().end().start("p:spPr");
    Emu.write(shape.box(), "a:xfrm", xml);
    rectangle();
    xml.end().end();
  }

  private void start(Placeholder placeholder) {
    start(placeholder.name(), Optional.of(placeholder), false);
  }

  private void start(String name, Optional<Placeholder> placeholder, boolean textBox) {
    xml.start("p:sp").start("p:nvSpPr");
    xml.start("p:cNvPr", "id", ++lastId).attribute("name", name).end().start("p:cNvSpPr");
    if (textBox) {
      xml.attribute("txBox", true);
    }
    xml.end().start("p:nvPr");
    placeholder.ifPresent(p -> placeholder(p, xml));
    xml.end().end();
  }

  /** Writes which placeholder of the layout a shape takes. */
  static void placeholder(Placeholder placeholder, XmlWriter xml) {
    xml.start("p:ph");
    if (!placeholder.type().isEmpty()) {
      xml.attribute("type", placeholder.type());
    }
    placeholder.size().ifPresent(size -> xml.attribute("sz", size));
    if (placeholder.index() != 0) {
      xml.attribute("idx", placeholder.index());
    }
    xml.end();
  }

  /** Marks a shape as saying nothing ([MS-ODRAWXML], 2.35). */
  private void decorative() {
    xml.start("a:extLst").start("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
    xml.start("adec:decorative", "xmlns:adec", DECORATIVE).attribute("val", 1).end();
    xml.end().end();
  }
}
