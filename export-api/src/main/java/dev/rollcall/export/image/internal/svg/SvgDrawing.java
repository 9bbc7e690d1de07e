package dev.rollcall.export.image.internal.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.rollcall.export.image.internal.decode.Pixels;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.svg.plain.PlainSvg;
import dev.rollcall.export.image.internal.svg.text.SvgFonts;
import dev.rollcall.export.image.internal.svg.tree.SvgEvents;
import dev.rollcall.export.image.internal.svg.tree.UnusableSvgException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.xml.stream.events.XMLEvent;

/** Draws SVG pictures to pixels. */
public final class SvgDrawing {

  private static final double MAX_PIXELS = 16_000_000;
  private static final int MAX_SECONDS = 20;

  private SvgDrawing() {}

  /** How many times larger than its size a picture can be drawn. */
  public static double largestFactor(int width, int height) {
    return Math.sqrt(MAX_PIXELS / ((double) width * height));
  }

  /**
   * Draws a picture on a transparent ground.
   *
   * @param width pixels
   * @param height pixels
   * @param fonts the fonts of its text
   * @throws DamagedImageException when it is broken, or takes too long
   */
  public static Pixels draw(byte[] svg, int width, int height, SvgFonts fonts)
      throws DamagedImageException {
    PlainSvg content = SvgContent.read(svg);
    CompletableFuture<Pixels> drawn = new CompletableFuture<>();
    // The cost was estimated before; a thread of its own holds what the estimate did not foresee.
    Thread thread =
        new Thread(
            () -> {
              try {
                drawn.complete(draw(events(content, fonts), width, height));
              } catch (UnusableSvgException | RuntimeException | Error e) {
                drawn.completeExceptionally(e);
              }
            },
            "rollcall-svg");
    thread.setDaemon(true);
    thread.start();
    try {
      return drawn.get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new DamagedImageException("takes too long to be drawn", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableSvgException reason) {
        throw new DamagedImageException(String.valueOf(reason.getMessage()), e);
      }
      throw new DamagedImageException("cannot be drawn", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DamagedImageException("was interrupted while it was drawn", e);
    }
  }

  private static List<XMLEvent> events(PlainSvg content, SvgFonts fonts)
      throws UnusableSvgException {
    return SvgEvents.of(content.shapes(fonts));
  }

  private static Pixels draw(List<XMLEvent> events, int width, int height) {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
    SVGDocument document = new SVGLoader().load(() -> new XmlEvents(events), null, context);
    if (document == null) {
      throw new IllegalArgumentException("Not an SVG");
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
    } finally {
      graphics.dispose();
    }
    return new Pixels(image.getRGB(0, 0, width, height, null, 0, width), width, height);
  }
}
