package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.MemoryTarget;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures on paper: how many pixels are stored, how often, and what stands for broken ones. */
class PictureTest {

  @TempDir Path folder;

  @BeforeEach
  void drawPhoto() throws IOException {
    BufferedImage photo = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < 2000; y += 4) {
      for (int x = 0; x < 3000; x += 4) {
        int color = random.nextInt(0x1000000);
        for (int i = 0; i < 16; i++) {
          photo.setRGB(x + i % 4, y + i / 4, color);
        }
      }
    }
    ImageIO.write(photo, "jpg", folder.resolve("photo.jpg").toFile());
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void aPictureShownInSeveralSizesIsStoredOnce(PdfLayout layout) throws IOException {
    byte[] pdf = export("![a](photo.jpg =30%x)\n\n![b](photo.jpg =60x)\n\n![c](photo.jpg)", layout);
    Set<COSStream> streams = new LinkedHashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          PDXObject object = page.getResources().getXObject(name);
          streams.add(object.getCOSObject());
          assertEquals("DCTDecode", object.getCOSObject().getNameAsString(COSName.FILTER));
        }
      }
    }
    assertEquals(1, streams.size());
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void pixelsAreThoseThatPaperNeeds(PdfLayout layout) throws IOException {
    List<Double> resolutions = resolutions(export("![wide](photo.jpg =100%x)", layout));
    assertEquals(1, resolutions.size());
    assertTrue(resolutions.getFirst() > 190 && resolutions.getFirst() < 203, resolutions::toString);
  }

  @Test
  void smallPicturesAreNotBlownUp() throws IOException {
    BufferedImage small = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(small, "png", folder.resolve("small.png").toFile());
    List<Double> resolutions = resolutions(export("![small](small.png)", PdfLayout.HANDOUT));
    assertEquals(150, resolutions.getFirst(), 0.5);
  }

  /** A slide is 960 pixels wide, 720 points; paper is narrower. */
  @ParameterizedTest
  @CsvSource({
    "=600x, =320x, true",
    "=600x400, =x200, true",
    "=50%x, =50%x, true",
    "=600x, =400x, false",
    "=60%x, =50%x, false"
  })
  void picturesBesideEachOtherStayThere(String first, String second, boolean beside)
      throws IOException {
    String slide = "![a](photo.jpg %s)![b](photo.jpg %s)".formatted(first, second);
    List<Shown> shown = shown(export(slide, PdfLayout.HANDOUT));
    assertEquals(2, shown.size());
    Rectangle2D left = shown.get(0).place();
    Rectangle2D right = shown.get(1).place();
    assertEquals(beside, left.getMaxX() < right.getMinX(), shown::toString);
    assertEquals(beside, left.getMinY() == right.getMinY(), shown::toString);
  }

  @Test
  void picturesBelowEachOtherMayBeOnTwoPages() throws IOException {
    String text = "- text\n".repeat(8) + "\n![a](photo.jpg =x400)\\\n![b](photo.jpg =x400)";
    List<Integer> pages = shown(export(text, PdfLayout.HANDOUT)).stream().map(Shown::page).toList();
    assertEquals(List.of(1, 2), pages);
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void whatCannotBeShownIsNamedAndReported(PdfLayout layout) throws IOException {
    byte[] photo = Files.readAllBytes(folder.resolve("photo.jpg"));
    Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(photo, photo.length / 3));
    Files.write(folder.resolve("giant.png"), giant());
    Files.write(folder.resolve("nothing.png"), new byte[0]);
    Files.writeString(folder.resolve("text.png"), "no picture");
    String names = "cut.jpg giant.png nothing.png text.png absent.png";
    StringBuilder text = new StringBuilder();
    for (String name : names.split(" ")) {
      text.append("![The ").append(name).append(" one](").append(name).append(")\n\n");
    }
    List<String> codes = new ArrayList<>();
    MarkdownDocument document = document(text.toString());
    MemoryTarget target = new MemoryTarget("deck");
    new PdfExporter(PdfOptions.builder().layout(layout).build())
        .export(
            document.call(),
            document.context(
                finding -> codes.add(finding.code().id() + " " + finding.range().isPresent())),
            target);
    assertEquals(
        List.of(
            "image-not-found true",
            "image-unreadable true",
            "image-unreadable true",
            "image-unreadable true",
            "image-unreadable true"),
        codes.stream().sorted().toList());
    try (TaggedText tagged = new TaggedText(target.document())) {
      for (String name : names.split(" ")) {
        assertTrue(tagged.text().contains("The " + name + " one"), name);
      }
    }
  }

  @Test
  void aCoverPictureThatIsAbsentIsReported() throws IOException {
    Path file = folder.resolve("cover.md");
    Files.writeString(
        file, "---\ntype: slide\n---\n<!-- .slide: data-background=\"absent.jpg\" -->\n# Call\n");
    MarkdownDocument document = new MarkdownDocument(file);
    List<String> codes = new ArrayList<>();
    new PdfExporter(PdfOptions.builder().build())
        .export(
            document.call(),
            document.context(finding -> codes.add(finding.code().id())),
            new MemoryTarget("cover"));
    assertEquals(List.of("image-not-found"), codes);
  }

  private byte[] export(String slide, PdfLayout layout) throws IOException {
    return document(slide).export(PdfOptions.builder().layout(layout).build());
  }

  private MarkdownDocument document(String slide) throws IOException {
    Path file = folder.resolve("deck.md");
    String cover = "---\ntitle: Pictures\ntype: slide\n---\n# Pictures\n\n---\n\n# Team\n\n";
    Files.writeString(file, cover + slide + "\n");
    return new MarkdownDocument(file);
  }

  /** A PNG of 30,000 by 30,000 black pixels. */
  private static byte[] giant() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream numbers = new DataOutputStream(header);
    numbers.writeInt(30_000);
    numbers.writeInt(30_000);
    numbers.write(new byte[] {1, 0, 0, 0, 0});
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
      byte[] row = new byte[1 + 30_000 / 8];
      for (int y = 0; y < 30_000; y++) {
        deflater.write(row);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(png, "IHDR", header.toByteArray());
    chunk(png, "IDAT", pixels.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content)
      throws IOException {
    DataOutputStream out = new DataOutputStream(png);
    CRC32 check = new CRC32();
    check.update(type.getBytes(StandardCharsets.US_ASCII));
    check.update(content);
    out.writeInt(content.length);
    out.writeBytes(type);
    out.write(content);
    out.writeInt((int) check.getValue());
  }

  /** The pixels to an inch of each picture, as it stands on its page. */
  private static List<Double> resolutions(byte[] pdf) throws IOException {
    return shown(pdf).stream().map(one -> one.pixels() / one.place().getWidth() * 72).toList();
  }

  private static List<Shown> shown(byte[] pdf) throws IOException {
    List<Shown> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        new Pictures(page, ++number, found).processPage(page);
      }
    }
    return found;
  }

  /**
   * A picture on a page.
   *
   * @param page counted from 1
   * @param place points from the lower left corner
   * @param pixels how many it is wide
   */
  private record Shown(int page, Rectangle2D place, int pixels) {}

  private static final class Pictures extends PDFGraphicsStreamEngine {

    private final int number;
    private final List<Shown> found;

    Pictures(PDPage page, int number, List<Shown> found) {
      super(page);
      this.number = number;
      this.found = found;
    }

    @Override
    public void drawImage(PDImage image) {
      if (image instanceof PDImageXObject picture) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D place =
            new Rectangle2D.Double(
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                matrix.getScalingFactorX(),
                matrix.getScalingFactorY());
        found.add(new Shown(number, place, picture.getWidth()));
      }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
      return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
  }
}
