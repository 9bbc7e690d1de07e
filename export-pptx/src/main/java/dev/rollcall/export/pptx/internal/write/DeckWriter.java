package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.template.Template;
import dev.rollcall.export.pptx.internal.template.TemplateBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;

/** Writes the plan of a deck as a PowerPoint file. */
public final class DeckWriter {

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
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template.bytes()))) {
      fill(deck, show);
      DocumentProperties.write(deck, show);
      SectionList.write(deck, show.getCTPresentation());
      DeterministicZip zip = new DeterministicZip(out);
      show.write(zip);
    }
  }

  private void fill(DeckPlan deck, XMLSlideShow show) throws IOException {
    Map<String, XSLFSlideLayout> layouts = new HashMap<>();
    for (XSLFSlideMaster master : show.getSlideMasters()) {
      for (XSLFSlideLayout layout : TemplateBuilder.layoutsOf(master)) {
        layouts.put(layout.getPackagePart().getPartName().getName(), layout);
      }
    }
    List<XSLFSlide> slides = new ArrayList<>();
    for (SlidePlan plan : deck.slides()) {
      XSLFSlideLayout layout = layouts.get(plan.layout().part());
      if (layout == null) {
        throw new IllegalStateException("The template has no part " + plan.layout().part());
      }
      slides.add(show.createSlide(layout));
    }
    List<PackagePart> parts = slides.stream().map(XSLFSlide::getPackagePart).toList();
    OPCPackage container = show.getPackage();
    Media media = new Media(container);
    Optional<PackagePartName> notesMaster = notesMaster(container);
    for (int i = 0; i < slides.size(); i++) {
      SlidePlan plan = deck.slides().get(i);
      slide(plan, i, deck, slides.get(i).getXmlObject(), parts, media);
      if (!plan.notes().isEmpty() && notesMaster.isPresent()) {
        new NotesWriter(container, notesMaster.get(), deck)
            .write(plan.notes(), parts.get(i), parts, i + 1);
      }
    }
  }

  private void slide(
      SlidePlan plan, int index, DeckPlan deck, CTSlide slide, List<PackagePart> parts, Media media)
      throws IOException {
    PackagePart part = parts.get(index);
    // What POI copies from the layout would stand there as if somebody had written it.
    CTGroupShape tree = slide.getCSld().getSpTree();
    tree.setSpArray(new org.openxmlformats.schemas.presentationml.x2006.main.CTShape[0]);
    if (plan.backdrop().isPresent()) {
      new BackdropWriter(media, template.width(), template.height())
          .write(plan.backdrop().get(), slide, part);
    }
    SlideLinks links = new SlideLinks(part, parts, deck.anchors());
    ShapeWriter writer = new ShapeWriter(tree, part, media, links, deck);
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
        case TITLE, TEXT, PICTURE -> {}
      }
    }
  }

  private static Optional<PackagePartName> notesMaster(OPCPackage container) throws IOException {
    try {
      for (PackagePart part : container.getParts()) {
        if (part.getContentType().equals(XSLFRelation.NOTES_MASTER.getContentType())) {
          return Optional.of(part.getPartName());
        }
      }
      return Optional.empty();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
