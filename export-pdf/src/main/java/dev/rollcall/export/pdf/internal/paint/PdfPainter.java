package dev.rollcall.export.pdf.internal.paint;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.pdf.internal.font.Face;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.Metadata;
import dev.rollcall.export.pdf.internal.plan.PagePlace;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a plan as a file that is PDF/UA-1 and PDF/A-2a at once. The same plan gives the same
 * bytes.
 */
public final class PdfPainter {

  private static final String PRODUCER = "rollcall with OpenPDF";

  private final DocumentPlan plan;
  private final Map<Face, BaseFont> fonts = new HashMap<>();
  private final Map<SourceImage, Image> images = new HashMap<>();

  /** Creates a painter of one plan. */
  public PdfPainter(DocumentPlan plan) {
    this.plan = plan;
  }

  /**
   * Writes the file.
   *
   * @throws IOException when the stream cannot be written
   */
  public void paint(OutputStream out) throws IOException {
    try (Document document = new Document(size(plan.pages().getFirst()), 0, 0, 0, 0)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setFullCompression();
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setTagged();
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
      document.open();
      writer.setTabs(PdfName.S);
      describe(writer);
      paintPages(document, writer);
      addOutline(writer, writer.getRootOutline(), plan.outline());
      writer.getInfo().put(PdfName.FILEID, fileId());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void paintPages(Document document, PdfWriter writer) {
    StructureWriter structure =
        new StructureWriter(writer.getStructureTreeRoot(), plan.structure());
    for (int i = 0; i < plan.pages().size(); i++) {
      PagePlan page = plan.pages().get(i);
      if (i > 0) {
        document.setPageSize(size(page));
        document.newPage();
      }
      writer.setPageEmpty(false);
      new PagePainter(
              writer, page, i + 1, structure, this::font, this::image, place -> goTo(writer, place))
          .paint();
    }
  }

  private static Rectangle size(PagePlan page) {
    return new Rectangle((float) page.width(), (float) page.height());
  }

  private BaseFont font(Face face) {
    return fonts.computeIfAbsent(face, key -> key.embedded(characters(key)));
  }

  private SortedSet<Integer> characters(Face face) {
    return plan.pages().stream()
        .flatMap(page -> page.boxes().stream())
        .filter(Box.TextBox.class::isInstance)
        .map(box -> ((Box.TextBox) box).run())
        .filter(run -> run.face() == face)
        .flatMap(run -> run.text().codePoints().boxed())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Image image(SourceImage source) {
    return images.computeIfAbsent(
        source,
        key -> {
          EncodedImage encoded = plan.pictures().get(key);
          if (encoded == null) {
            throw new IllegalStateException("Not among the plan's pictures: " + source);
          }
          try {
            // OpenPDF itself would decode a PNG and compress it anew.
            return encoded.kind() == ImageKind.PNG
                ? PngPicture.of(encoded)
                : Image.getInstance(encoded.bytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private PdfAction goTo(PdfWriter writer, String place) {
    PagePlace target = plan.places().getOrDefault(place, new PagePlace(0, 0));
    double top = plan.pages().get(target.page()).height() - target.y() + 12;
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0);
    return PdfAction.gotoLocalPage(target.page() + 1, destination, writer);
  }

  private void addOutline(PdfWriter writer, PdfOutline parent, List<Bookmark> marks) {
    for (Bookmark mark : marks) {
      PdfOutline entry = new PdfOutline(parent, goTo(writer, mark.place()), mark.title(), false);
      addOutline(writer, entry, mark.kids());
    }
  }

  private void describe(PdfWriter writer) {
    Metadata metadata = plan.metadata();
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(metadata.title()));
    if (!metadata.authors().isEmpty()) {
      info.put(PdfName.AUTHOR, text(String.join(", ", metadata.authors())));
    }
    metadata.subject().ifPresent(subject -> info.put(PdfName.SUBJECT, text(subject)));
    if (!metadata.keywords().isEmpty()) {
      info.put(PdfName.KEYWORDS, text(String.join(", ", metadata.keywords())));
    }
    info.put(PdfName.CREATOR, text("rollcall"));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.remove(PdfName.MODDATE);
    info.remove(PdfName.CREATIONDATE);
    metadata
        .date()
        .ifPresent(
            date ->
                info.put(
                    PdfName.CREATIONDATE,
                    new PdfString("D:" + date.toString().replace("-", "") + "000000Z")));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    writer.setXmpMetadata(XmpPacket.of(metadata, PRODUCER));
  }

  /** The colours that the document's numbers mean (ISO 19005-2, 6.2.3). */
  private static PdfDictionary outputIntent(PdfWriter writer) {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SrgbProfile.NAME));
    intent.put(PdfName.INFO, new PdfString(SrgbProfile.NAME));
    try {
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intent;
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  /** A file identifier that tells documents apart by what they show (ISO 32000-1, 14.4). */
  private PdfObject fileId() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
    digest.update(plan.metadata().toString().getBytes(StandardCharsets.UTF_8));
    Set<SourceImage> pictures = new HashSet<>();
    for (PagePlan page : plan.pages()) {
      for (Box box : page.boxes()) {
        String shown =
            switch (box) {
              case Box.TextBox t -> t.run().text();
              case Box.PictureBox p -> {
                EncodedImage picture = plan.pictures().get(p.image());
                if (picture != null && pictures.add(p.image())) {
                  digest.update(picture.bytes());
                }
                yield "";
              }
              case Box.LinkBox l -> l.description();
              case Box.FillBox f -> "";
              case Box.OutlineBox o -> "";
            };
        digest.update(shown.getBytes(StandardCharsets.UTF_8));
      }
      digest.update((byte) '\f');
    }
    String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
    return new PdfLiteral("[<" + id + "><" + id + ">]");
  }
}
