package dev.rollcall.export.html;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.SourceImage;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Exports for tests, with a drawn picture for every source that ends in {@code boat.png}. */
public final class Exports {

  private static final ImageResult BOAT = new ImageResult.Loaded(boat());

  private Exports() {}

  /** Exports a call under the name {@code call}. */
  public static MemoryTarget of(Call call, HtmlOptions options) {
    MemoryTarget target = new MemoryTarget("call");
    try {
      new HtmlExporter(options).export(call, context(), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return target;
  }

  /** The document of an export with the default options. */
  public static String fragment(Call call) {
    return text(of(call, HtmlOptions.defaults()));
  }

  /** All files of an index and of the pages it leads to, by name. */
  public static Map<String, byte[]> site(HtmlOptions options, List<CallIndex.Entry> entries) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (CallIndex.Entry entry : entries) {
        MemoryTarget page = new MemoryTarget(entry.baseName());
        new HtmlExporter(options).export(entry.call(), context(), page);
        files.put(entry.baseName() + ".html", page.document());
        files.putAll(page.companions());
      }
      MemoryTarget index = new MemoryTarget("index");
      new HtmlExporter(options).index().orElseThrow().write(entries, context(), index);
      index
          .companions()
          .forEach(
              (name, bytes) -> {
                if (files.put(name, bytes) != null && !name.equals("rollcall.css")) {
                  throw new IllegalStateException(name + " is written twice");
                }
              });
      files.put("index.html", index.document());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The document written. */
  public static String text(MemoryTarget target) {
    return new String(target.document(), StandardCharsets.UTF_8);
  }

  /** A context with pictures. */
  public static ExportContext context() {
    return context(Theme.scs());
  }

  /** A context with pictures and a theme. */
  public static ExportContext context(Theme theme) {
    ImageLoader images =
        source ->
            source.value().endsWith("boat.png")
                ? BOAT
                : new ImageResult.Unavailable(
                    ImageResult.Reason.NOT_FOUND, "There is no " + source);
    return ExportContext.builder().theme(theme).images(images).build();
  }

  private static SourceImage boat() {
    BufferedImage image = new BufferedImage(1800, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.CYAN);
    graphics.fillRect(300, 300, 1200, 300);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toByteArray();
    return new SourceImage(bytes, ImageKind.PNG, 1800, 900, 1);
  }
}
