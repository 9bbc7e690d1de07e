package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Para;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTNotesSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Writes the speaker's notes; POI's own way makes an invalid part. */
final class NotesWriter {

  private final OPCPackage container;
  private final PackagePartName master;
  private final DeckPlan deck;

  NotesWriter(OPCPackage container, PackagePartName master, DeckPlan deck) {
    this.container = container;
    this.master = master;
    this.deck = deck;
  }

  void write(List<Para> notes, PackagePart slide, List<PackagePart> slides, int number)
      throws IOException {
    try {
      PackagePartName name =
          PackagingURIHelper.createPartName("/ppt/notesSlides/notesSlide" + number + ".xml");
      PackagePart part = container.createPart(name, XSLFRelation.NOTES.getContentType());
      part.addRelationship(master, TargetMode.INTERNAL, XSLFRelation.NOTES_MASTER.getRelation());
      part.addRelationship(
          slide.getPartName(), TargetMode.INTERNAL, XSLFRelation.SLIDE.getRelation());
      slide.addRelationship(name, TargetMode.INTERNAL, XSLFRelation.NOTES.getRelation());
      NotesDocument document = NotesDocument.Factory.newInstance();
      fill(document.addNewNotes(), notes, new SlideLinks(part, slides, deck.anchors()));
      try (OutputStream out = part.getOutputStream()) {
        document.save(out, SaveOptions.part());
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private void fill(CTNotesSlide notes, List<Para> paras, SlideLinks links) {
    CTGroupShape tree = notes.addNewCSld().addNewSpTree();
    var group = tree.addNewNvGrpSpPr();
    group.addNewCNvPr().setId(1);
    group.getCNvPr().setName("");
    group.addNewCNvGrpSpPr();
    group.addNewNvPr();
    tree.addNewGrpSpPr();
    CTShape image = shape(tree, 2, "Slide image");
    image.getNvSpPr().getNvPr().addNewPh().setType(STPlaceholderType.SLD_IMG);
    image.addNewSpPr();
    CTShape text = shape(tree, 3, "Notes");
    var ph = text.getNvSpPr().getNvPr().addNewPh();
    ph.setType(STPlaceholderType.BODY);
    ph.setIdx(1);
    text.addNewSpPr();
    CTTextBody body = text.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    new TextWriter(deck.language(), deck.codeFont(), links).notes(paras, body);
    notes.addNewClrMapOvr().addNewMasterClrMapping();
  }

  private static CTShape shape(CTGroupShape tree, long id, String name) {
    CTShape shape = tree.addNewSp();
    var nonVisual = shape.addNewNvSpPr();
    nonVisual.addNewCNvPr().setId(id);
    nonVisual.getCNvPr().setName(name);
    nonVisual.addNewCNvSpPr();
    nonVisual.addNewNvPr();
    return shape;
  }
}
