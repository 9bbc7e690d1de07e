package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.DeckPackage;
import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the plan of a deck as a PowerPoint file. */
public final class DeckWriter {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/presentationml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String REFERENCE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The number of the first slide (ECMA-376-1, 19.7.13). */
  static final int FIRST_ID = 256;

  private final Template template;

  /** Creates a writer of decks on a template. */
  public DeckWriter(Template template) {
    this.template = template;
  }

  /**
   * Writes a deck.
   *
   * @throws IOException when the stream cannot be written
   */
  public void write(DeckPlan deck, OutputStream out) throws IOException {
    DeckPackage container = new DeckPackage(template.parts());
    Media media = new Media(container);
    for (int i = 0; i < deck.slides().size(); i++) {
      slide(deck.slides().get(i), i, deck, container, media);
    }
    container.present(slideList(deck, container), SectionList.of(deck));
    container.replace("docProps/core.xml", DocumentProperties.core(deck));
    container.replace("docProps/app.xml", DocumentProperties.extended(deck));
    container.write(out);
  }

  /** The name of the part of a slide, counted from 0. */
  static String slidePart(int index) {
    return "ppt/slides/slide" + (index + 1) + ".xml";
  }

  /** Starts a part. */
  static XmlWriter root(String element) {
    return XmlWriter.part()
        .start(element, "xmlns:p", NAMESPACE)
        .attribute("xmlns:a", DRAWING)
        .attribute("xmlns:r", REFERENCE);
  }

  /** Starts the tree of shapes. */
  static void startTree(XmlWriter xml) {
    xml.start("p:spTree").start("p:nvGrpSpPr");
    xml.start("p:cNvPr", "id", 1).attribute("name", "").end();
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").end().empty("p:grpSpPr");
  }

  private static XmlWriter slideList(DeckPlan deck, DeckPackage container) {
    List<String> ids =
        container.relate(
            IntStream.range(0, deck.slides().size()).mapToObj(DeckWriter::slidePart).toList());
    XmlWriter xml = XmlWriter.fragment();
    xml.start("p:sldIdLst", "xmlns:p", NAMESPACE).attribute("xmlns:r", REFERENCE);
    for (int i = 0; i < ids.size(); i++) {
      xml.start("p:sldId", "id", FIRST_ID + i).attribute("r:id", ids.get(i)).end();
    }
    return xml.end();
  }

  private void slide(SlidePlan plan, int index, DeckPlan deck, DeckPackage container, Media media) {
    Relations relations = new Relations(slidePart(index));
    relations.to("slideLayout", plan.layout().part().substring(1));
    XmlWriter xml = root("p:sld");
    xml.start("p:cSld");
    if (plan.backdrop().isPresent()) {
      new BackdropWriter(media, template.width(), template.height())
          .write(plan.backdrop().get(), relations, xml);
    }
    startTree(xml);
    shapes(plan, index, deck, new ShapeWriter(xml, relations, media, deck));
    xml.end().end();
    BackdropWriter.colors(plan.backdrop().map(b -> b.dark()).orElse(false), xml);
    xml.end();
    if (!plan.notes().isEmpty()) {
      String notes =
          new NotesWriter(container, template.notesMaster(), deck).write(plan.notes(), index);
      relations.to("notesSlide", notes);
    }
    container.add(slidePart(index), "slide", xml, relations);
  }

  private static void shapes(SlidePlan plan, int index, DeckPlan deck, ShapeWriter writer) {
    List<Shape> shapes = plan.shapes();
    int scrims = 0;
    while (scrims < shapes.size() && shapes.get(scrims) instanceof Shape.Scrim) {
      writer.write(shapes.get(scrims++)); // behind the title
    }
    writer.title(plan);
    for (Shape shape : shapes.subList(scrims, shapes.size())) {
      writer.write(shape);
    }
    // The muted colour of the design is made for its own paper.
    boolean dark = plan.backdrop().map(b -> b.dark() || b.image().isPresent()).orElse(false);
    for (Placeholder placeholder : plan.layout().placeholders()) {
      switch (placeholder.kind()) {
        case DATE -> deck.date().ifPresent(d -> writer.furniture(placeholder, d.toString(), dark));
        case FOOTER -> writer.furniture(placeholder, deck.footer(), dark);
        case NUMBER -> writer.furniture(placeholder, String.valueOf(index + 1), dark);
        case TITLE, TEXT, PICTURE, OTHER -> {}
      }
    }
  }
}
