package dev.rollcall.export.pdf.internal.paint;

import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.font.Face;
import dev.rollcall.export.pdf.internal.font.GlyphRun;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.LinkBox;
import dev.rollcall.export.pdf.internal.plan.Box.OutlineBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.LinkTarget;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.theme.Rgb;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Paints one page: each box within a marked-content sequence of the leaf it belongs to (ISO
 * 32000-1, 14.6), or marked as an artifact. A sequence stays open until the leaf changes.
 */
final class PagePainter {

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");

  private final PdfWriter writer;
  private final PdfContentByte canvas;
  private final PagePlan page;
  private final int number;
  private final StructureWriter structure;
  private final Function<Face, BaseFont> fonts;
  private final Function<SourceImage, Image> images;
  private final Function<String, PdfAction> places;
  private @Nullable Object open; // the leaf or kind of artifact of the open sequence

  /**
   * Creates a painter of the writer's current page.
   *
   * @param number counted from 1
   * @param fonts the typefaces as OpenPDF embeds them
   * @param images the pictures as OpenPDF knows them
   * @param places what leads to a place of the document
   */
  PagePainter(
      PdfWriter writer,
      PagePlan page,
      int number,
      StructureWriter structure,
      Function<Face, BaseFont> fonts,
      Function<SourceImage, Image> images,
      Function<String, PdfAction> places) {
    this.writer = writer;
    this.canvas = writer.getDirectContent();
    this.page = page;
    this.number = number;
    this.structure = structure;
    this.fonts = fonts;
    this.images = images;
    this.places = places;
  }

  void paint() {
    for (Box box : page.boxes()) {
      switch (box) {
        case TextBox t -> paint(t);
        case FillBox f -> paint(f);
        case OutlineBox o -> paint(o);
        case PictureBox p -> paint(p);
        case LinkBox l -> paint(l);
      }
    }
    close();
  }

  private void paint(TextBox box) {
    enter(box.node(), "Pagination");
    GlyphRun run = box.run();
    double y = page.height() - box.baseline();
    run.actual()
        .ifPresent(
            actual -> {
              PdfDictionary properties = new PdfDictionary();
              properties.put(PdfName.ACTUALTEXT, new PdfString(actual, PdfObject.TEXT_UNICODE));
              canvas.beginMarkedContentSequence(SPAN, properties, true);
            });
    canvas.beginText();
    canvas.setFontAndSize(fonts.apply(run.face()), (float) run.size());
    fill(box.color());
    if (box.stroke() > 0) {
      canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
      canvas.setLineWidth((float) box.stroke());
      stroke(box.color());
    }
    canvas.setTextMatrix((float) box.x(), (float) y);
    if (run.face().kerned()) {
      canvas.showTextKerned(run.text());
    } else {
      canvas.showText(run.text());
    }
    if (box.stroke() > 0) {
      canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    }
    canvas.endText();
    if (run.actual().isPresent()) {
      canvas.endMarkedContentSequence();
    }
    box.node()
        .filter(node -> node.type().equals("Figure"))
        .ifPresent(
            node ->
                structure.cover(
                    node, box.x(), y - run.size() * 0.3, box.x() + run.width(), y + run.size()));
  }

  private void paint(FillBox box) {
    enter(Optional.empty(), "Layout");
    fill(box.color());
    double y = page.height() - box.y() - box.height();
    if (box.radius() > 0) {
      canvas.roundRectangle(
          (float) box.x(),
          (float) y,
          (float) box.width(),
          (float) box.height(),
          (float) Math.min(box.radius(), Math.min(box.width(), box.height()) / 2));
    } else {
      canvas.rectangle((float) box.x(), (float) y, (float) box.width(), (float) box.height());
    }
    canvas.fill();
  }

  private void paint(OutlineBox box) {
    enter(Optional.empty(), "Layout");
    canvas.saveState();
    stroke(box.color());
    canvas.setLineWidth((float) box.thickness());
    if (box.dashed()) {
      canvas.setLineDash(3, 2, 0);
    }
    canvas.rectangle(
        (float) box.x(),
        (float) (page.height() - box.y() - box.height()),
        (float) box.width(),
        (float) box.height());
    canvas.stroke();
    canvas.restoreState();
  }

  private void paint(PictureBox box) {
    enter(box.node(), "Layout");
    Image image = images.apply(box.image());
    double y = page.height() - box.y() - box.height();
    double width = box.width();
    double height = box.height();
    double left = box.x();
    double bottom = y;
    canvas.saveState();
    if (box.crop()) {
      double scale = Math.max(width / box.image().width(), height / box.image().height());
      canvas.rectangle((float) left, (float) bottom, (float) width, (float) height);
      canvas.clip();
      canvas.newPath();
      width = box.image().width() * scale;
      height = box.image().height() * scale;
      left -= (width - box.width()) / 2;
      bottom -= (height - box.height()) / 2;
    }
    canvas.addImage(image, (float) width, 0, 0, (float) height, (float) left, (float) bottom);
    canvas.restoreState();
    box.node()
        .ifPresent(
            node -> structure.cover(node, box.x(), y, box.x() + box.width(), y + box.height()));
  }

  /** Adds an annotation; the text it lies over was painted before. */
  private void paint(LinkBox box) {
    float top = (float) (page.height() - box.y());
    PdfAction action =
        switch (box.target()) {
          case LinkTarget.Web web -> new PdfAction(web.url().encoded());
          case LinkTarget.Place place -> places.apply(place.name());
        };
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) box.x(),
            top - (float) box.height(),
            (float) (box.x() + box.width()),
            top,
            action);
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.put(PdfName.CONTENTS, new PdfString(box.description(), PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(structure.parentKey(box.node())));
    structure.addAnnotation(
        box.node(), annotation.getIndirectReference(), writer.getPageReference(number));
    writer.addAnnotation(annotation);
  }

  private void enter(Optional<StructNode> node, String artifact) {
    Object wanted = node.isPresent() ? node.get() : artifact;
    if (wanted.equals(open)) {
      return;
    }
    close();
    if (node.isPresent()) {
      canvas.beginMarkedContentSequence(structure.element(node.get()));
    } else {
      PdfDictionary properties = new PdfDictionary();
      properties.put(PdfName.TYPE, new PdfName(artifact));
      canvas.beginMarkedContentSequence(ARTIFACT, properties, true);
    }
    open = wanted;
  }

  private void close() {
    if (open != null) {
      canvas.endMarkedContentSequence();
      open = null;
    }
  }

  private void fill(Rgb color) {
    canvas.setRGBColorFill(color.red(), color.green(), color.blue());
  }

  private void stroke(Rgb color) {
    canvas.setRGBColorStroke(color.red(), color.green(), color.blue());
  }
}
