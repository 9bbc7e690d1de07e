package dev.rollcall.export.pdf;

import static java.util.Objects.requireNonNull;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** A call with every construct, and its pictures: one missing, one damaged, one transparent. */
final class ExampleCall {

  private final Path folder;
  private final List<Diagnostic> findings = new ArrayList<>();

  /** Draws the pictures into a folder. */
  ExampleCall(Path folder) {
    this.folder = folder;
    try {
      byte[] png = picture("png", BufferedImage.TYPE_INT_ARGB);
      Files.write(folder.resolve("alpha.png"), png);
      Files.write(folder.resolve("damaged.png"), Arrays.copyOf(png, png.length / 2));
      Files.write(folder.resolve("photo.jpg"), picture("jpg", BufferedImage.TYPE_INT_RGB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Call call() {
    try (InputStream in =
        requireNonNull(ExampleCall.class.getResourceAsStream("constructs.json"))) {
      return new CallJson().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExportContext context() {
    return ExportContext.builder()
        .images(new FolderImageLoader(folder))
        .diagnostics(findings::add)
        .build();
  }

  byte[] export(PdfOptions options) {
    return export(call(), options);
  }

  byte[] export(Call call, PdfOptions options) {
    MemoryTarget target = new MemoryTarget("example");
    try {
      new PdfExporter(options).export(call, context(), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target.document();
  }

  List<Diagnostic> findings() {
    return findings;
  }

  private static byte[] picture(String format, int type) throws IOException {
    BufferedImage image = new BufferedImage(300, 200, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(15, 95, 225));
    graphics.fillOval(20, 20, 260, 160);
    graphics.setColor(new Color(80, 195, 165));
    graphics.fillRect(120, 70, 60, 60);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
