package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.image.EncodedImage;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.theme.Rgb;
import java.io.IOException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;

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

  void write(Backdrop backdrop, CTSlide slide, PackagePart part) throws IOException {
    CTBackgroundProperties properties = slide.getCSld().addNewBg().addNewBgPr();
    if (backdrop.image().isPresent()) {
      EncodedImage image = backdrop.image().get();
      CTBlipFillProperties fill = properties.addNewBlipFill();
      fill.addNewBlip().setEmbed(media.relate(part, image));
      crop(image, fill.addNewSrcRect());
      fill.addNewStretch().addNewFillRect();
    } else {
      Rgb color = backdrop.color().orElseThrow();
      properties
          .addNewSolidFill()
          .addNewSrgbClr()
          .setVal(new byte[] {(byte) color.red(), (byte) color.green(), (byte) color.blue()});
    }
    properties.addNewEffectLst();
    if (backdrop.dark()) {
      if (slide.isSetClrMapOvr()) {
        slide.unsetClrMapOvr(); // POI has written that the master's holds
      }
      light(slide.addNewClrMapOvr().addNewOverrideClrMapping());
    }
  }

  /** Cuts off what would not be seen when the picture covers the slide. */
  private void crop(EncodedImage image, CTRelativeRect rect) {
    double ratio = width / height;
    double own = (double) image.width() / image.height();
    if (own > ratio) {
      int side = (int) Math.round((1 - ratio / own) / 2 * WHOLE);
      rect.setL(side);
      rect.setR(side);
    } else if (own < ratio) {
      int side = (int) Math.round((1 - own / ratio) / 2 * WHOLE);
      rect.setT(side);
      rect.setB(side);
    }
  }

  /** Text, titles and links all in the colour of the paper. */
  private static void light(CTColorMapping map) {
    map.setBg1(STColorSchemeIndex.DK_1);
    map.setTx1(STColorSchemeIndex.LT_1);
    map.setBg2(
        STColorSchemeIndex.DK_1); // the bands of tables; the second dark colour is a light accent
    map.setTx2(STColorSchemeIndex.LT_1);
    map.setAccent1(STColorSchemeIndex.ACCENT_1);
    map.setAccent2(STColorSchemeIndex.ACCENT_2);
    map.setAccent3(STColorSchemeIndex.LT_1);
    map.setAccent4(STColorSchemeIndex.ACCENT_4);
    map.setAccent5(STColorSchemeIndex.ACCENT_5);
    map.setAccent6(STColorSchemeIndex.ACCENT_6);
    map.setHlink(STColorSchemeIndex.LT_1);
    map.setFolHlink(STColorSchemeIndex.LT_1);
  }
}
