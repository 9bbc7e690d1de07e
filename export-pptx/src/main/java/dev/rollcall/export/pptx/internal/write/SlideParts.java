package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdListEntry;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * The parts of the slides.
 *
 * <p>POI's own slides copy the prompts of their layouts and stay in memory until the end; these are
 * written one by one.
 *
 * @param parts in the order of the slides
 */
record SlideParts(List<PackagePart> parts) {

  /** The number of the first slide (ECMA-376-1, 19.7.13). */
  static final long FIRST_ID = 256;

  /** Copies the list. */
  SlideParts {
    parts = List.copyOf(parts);
  }

  /** Adds a part for each slide, so that slides can lead to each other before they are written. */
  static SlideParts add(DeckPlan deck, XMLSlideShow show) throws IOException {
    OPCPackage container = show.getPackage();
    CTPresentation presentation = show.getCTPresentation();
    CTSlideIdList list =
        presentation.isSetSldIdLst() ? presentation.getSldIdLst() : presentation.addNewSldIdLst();
    List<PackagePart> parts = new ArrayList<>();
    try {
      for (SlidePlan slide : deck.slides()) {
        int number = parts.size() + 1;
        PackagePartName name =
            PackagingURIHelper.createPartName("/ppt/slides/slide" + number + ".xml");
        PackagePart part = container.createPart(name, XSLFRelation.SLIDE.getContentType());
        part.addRelationship(
            PackagingURIHelper.createPartName(slide.layout().part()),
            TargetMode.INTERNAL,
            XSLFRelation.SLIDE_LAYOUT.getRelation());
        CTSlideIdListEntry entry = list.addNewSldId();
        entry.setId(FIRST_ID + parts.size());
        entry.setId2(
            show.getPackagePart()
                .addRelationship(name, TargetMode.INTERNAL, XSLFRelation.SLIDE.getRelation())
                .getId());
        parts.add(part);
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return new SlideParts(parts);
  }

  /** A slide without anything. */
  static SldDocument blank() {
    SldDocument document = SldDocument.Factory.newInstance();
    CTSlide slide = document.addNewSld();
    var tree = slide.addNewCSld().addNewSpTree();
    var group = tree.addNewNvGrpSpPr();
    group.addNewCNvPr().setId(1);
    group.getCNvPr().setName("");
    group.addNewCNvGrpSpPr();
    group.addNewNvPr();
    tree.addNewGrpSpPr();
    slide.addNewClrMapOvr().addNewMasterClrMapping();
    return document;
  }

  /** Writes a slide to its part. */
  static void save(SldDocument slide, PackagePart part) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      slide.save(out, SaveOptions.part());
    }
  }
}
