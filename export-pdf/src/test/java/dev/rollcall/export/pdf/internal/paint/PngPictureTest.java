package dev.rollcall.export.pdf.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.image.ImageKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/** Pictures in a PDF have the pixels of the PNG they are made of, as another reader sees them. */
class PngPictureTest {

  private static final int WIDTH = 61;
  private static final int HEIGHT = 47;

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void everyKindOfPng(int type) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Random random = new Random(type);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int noise = i % WIDTH < 20 ? random.nextInt() : 0x11_22_33 * (i / WIDTH) | 0xff_00_00_00;
      image.setRGB(i % WIDTH, i / WIDTH, noise);
    }
    assertSamePixels(image);
  }

  @Test
  void opaqueAlphaIsNoMask() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_4BYTE_ABGR);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.setRGB(i % WIDTH, i / WIDTH, 0xff_00_00_00 | i * 4711);
    }
    try (PDDocument pdf = Loader.loadPDF(pdf(image))) {
      assertEquals(null, picture(pdf).getSoftMask());
    }
    assertSamePixels(image);
  }

  private static void assertSamePixels(BufferedImage image) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(image))) {
      BufferedImage shown = picture(pdf).getImage();
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          int expected = grey(image, x, y);
          int actual = shown.getRGB(x, y);
          if (expected >>> 24 != 0) { // colours of what cannot be seen do not count
            assertEquals(Integer.toHexString(expected), Integer.toHexString(actual), x + "," + y);
          }
        }
      }
    }
  }

  /** The pixel as PDF means it: Java takes the grey of a picture for linear light. */
  private static int grey(BufferedImage image, int x, int y) {
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      return image.getRGB(x, y);
    }
    return 0xff_00_00_00 | 0x01_01_01 * image.getRaster().getSample(x, y, 0);
  }

  private static PDImageXObject picture(PDDocument pdf) throws IOException {
    PDResources resources = pdf.getPage(0).getResources();
    COSName name = resources.getXObjectNames().iterator().next();
    for (COSName other : resources.getXObjectNames()) {
      if (resources.getXObject(other) instanceof PDImageXObject found
          && found.getCOSObject().containsKey(COSName.SMASK)) {
        return found;
      }
    }
    return (PDImageXObject) resources.getXObject(name);
  }

  private static byte[] pdf(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    EncodedImage encoded = new EncodedImage(png.toByteArray(), ImageKind.PNG, WIDTH, HEIGHT, false);
    assertEquals(WIDTH, ImageIO.read(new ByteArrayInputStream(encoded.bytes())).getWidth());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      writer.getDirectContent().addImage(PngPicture.of(encoded), WIDTH, 0, 0, HEIGHT, 100, 100);
    }
    return out.toByteArray();
  }
}
