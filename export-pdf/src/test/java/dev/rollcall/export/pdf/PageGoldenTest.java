package dev.rollcall.export.pdf;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages look as they did. {@code -Dgolden=accept} takes the present look; a page that differs is
 * written to {@code target/golden} beside a picture of the differences.
 */
class PageGoldenTest {

  private static final float DPI = 50;

  /** How much a colour may differ, of 255; letters' edges differ between versions of Java. */
  private static final int NEAR = 64;

  /** How many pixels of a page may differ by more. */
  private static final double FEW = 0.001;

  private static final Path GOLDENS =
      Path.of(requireNonNull(System.getProperty("rollcall.root")))
          .resolve("export-pdf/src/test/resources/dev/rollcall/export/pdf/pages");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void pagesLookAsBefore(PdfLayout layout) throws IOException {
    byte[] pdf =
        new ExampleCall(folder)
            .export(PdfOptions.builder().layout(layout).speakerNotes(true).build());
    compare(layout.id(), pdf);
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void pagesOfTheExampleDeckLookAsBefore(PdfLayout layout) throws IOException {
    byte[] pdf = MarkdownDocument.example().export(PdfOptions.builder().layout(layout).build());
    compare("example-" + layout.id(), pdf);
  }

  @Test
  void linesThatMovedAreSeenAndShown() throws IOException {
    BufferedImage page = ImageIO.read(GOLDENS.resolve("handout-page-1.png").toFile());
    Graphics2D graphics = page.createGraphics();
    graphics.copyArea(40, 60, 330, 120, 3, 0); // some lines, by a bit more than a millimetre
    graphics.dispose();
    Path target = folder.resolve("golden");
    AssertionError error =
        assertThrows(AssertionError.class, () -> compare("handout-page-1.png", page, target));
    Path shown = target.resolve("handout-page-1-difference.png");
    assertTrue(String.valueOf(error.getMessage()).contains(shown.toString()), error::toString);
    assertEquals(page.getWidth(), ImageIO.read(shown.toFile()).getWidth());
  }

  private static void compare(String name, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        String file = name + "-page-" + (page + 1) + ".png";
        BufferedImage image = renderer.renderImageWithDPI(page, DPI);
        if (accepts()) {
          ImageIO.write(image, "png", GOLDENS.resolve(file).toFile());
        } else {
          compare(file, image, Path.of("target", "golden"));
        }
      }
      if (!accepts()) {
        Path next = GOLDENS.resolve(name + "-page-" + (document.getNumberOfPages() + 1) + ".png");
        assertFalse(Files.exists(next), () -> next + " has no page any more");
      }
    }
  }

  private static boolean accepts() {
    return "accept".equals(System.getProperty("golden"));
  }

  private static void compare(String name, BufferedImage page, Path results) throws IOException {
    Path golden = GOLDENS.resolve(name);
    assertTrue(Files.exists(golden), () -> golden + " is missing; run with -Dgolden=accept");
    BufferedImage expected = ImageIO.read(golden.toFile());
    assertEquals(expected.getWidth(), page.getWidth(), name);
    assertEquals(expected.getHeight(), page.getHeight(), name);
    BufferedImage difference =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    int differing = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean far = distance(expected.getRGB(x, y), page.getRGB(x, y)) > NEAR;
        differing += far ? 1 : 0;
        difference.setRGB(x, y, far ? 0xff0000 : page.getRGB(x, y) | 0xc0c0c0);
      }
    }
    if (differing > FEW * page.getWidth() * page.getHeight()) {
      Path target = Files.createDirectories(results);
      ImageIO.write(page, "png", target.resolve(name).toFile());
      Path shown = target.resolve(name.replace(".png", "-difference.png"));
      ImageIO.write(difference, "png", shown.toFile());
      assertEquals(0, differing, () -> name + " looks different, see " + shown);
    }
  }

  private static int distance(int one, int other) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }
}
