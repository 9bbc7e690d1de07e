package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.Backdrop;

/** Writes what a slide is painted on. */
final class BackdropWriter {

  private static final double WHOLE = 100_000; // thousandths of a percent

  private final Media media;
  private final double width;
  private final double height;

  BackdropWriter(Media media, double width, double height) {
    this.media = media;
    this.width = width;
    this.height = height;
  }

  void write(Backdrop backdrop, Relations relations, XmlWriter xml) {
    xml.start("p:bg").start("p:bgPr");
    if (backdrop.image().isPresent()) {
      EncodedImage image = backdrop.image().get();
      xml.start("a:blipFill").empty("a:blip", "r:embed", media.relate(relations, image));
      crop(image, xml.start("a:srcRect"));
      xml.end().start("a:stretch").empty("a:fillRect").end().end();
    } else {
      Fill.solid(backdrop.color().orElseThrow(), xml);
    }
    xml.empty("a:effectLst").end().end();
  }

  /** Cuts off what would not be seen when the picture covers the slide. */
  private void crop(EncodedImage image, XmlWriter rect) {
    double ratio = width / height;
    double own = (double) image.width() / image.height();
    if (own > ratio) {
      int side = (int) Math.round((1 - ratio / own) / 2 * WHOLE);
      rect.attribute("l", side).attribute("r", side);
    } else if (own < ratio) {
      int side = (int) Math.round((1 - own / ratio) / 2 * WHOLE);
      rect.attribute("t", side).attribute("b", side);
    }
  }

  /** Writes which colours of the design stand for which; on dark slides all text is light. */
  static void colors(boolean dark, XmlWriter xml) {
    xml.start("p:clrMapOvr");
    if (dark) {
      xml.start("a:overrideClrMapping", "bg1", "dk1")
          .attribute("tx1", "lt1")
          .attribute("bg2", "dk1") // bands of tables; the second dark colour is a light accent
          .attribute("tx2", "lt1")
          .attribute("accent1", "accent1")
          .attribute("accent2", "accent2")
          .attribute("accent3", "lt1")
          .attribute("accent4", "accent4")
          .attribute("accent5", "accent5")
          .attribute("accent6", "accent6")
          .attribute("hlink", "lt1")
          .attribute("folHlink", "lt1")
          .end();
    } else {
      xml.empty("a:masterClrMapping");
    }
    xml.end();
  }
}
