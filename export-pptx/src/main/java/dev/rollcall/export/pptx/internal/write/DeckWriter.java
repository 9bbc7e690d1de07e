package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

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
      SlideParts slides = SlideParts.add(deck, show);
      fill(deck, show.getPackage(), slides);
      DocumentProperties.write(deck, show);
      SectionList.write(deck, show.getCTPresentation());
      DeterministicZip zip = new DeterministicZip(out);
      show.write(zip);
    }
  }

  private void fill(DeckPlan deck, OPCPackage container, SlideParts slides) throws IOException {
    List<PackagePart> parts = slides.parts();
    Media media = new Media(container);
    Optional<PackagePartName> notesMaster = notesMaster(container);
    for (int i = 0; i < parts.size(); i++) {
      SlidePlan plan = deck.slides().get(i);
      SldDocument document = SlideParts.blank();
      slide(plan, i, deck, document.getSld(), parts, media);
      SlideParts.save(document, parts.get(i));
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
    CTGroupShape tree = slide.getCSld().getSpTree();
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
