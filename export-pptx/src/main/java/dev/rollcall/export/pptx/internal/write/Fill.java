package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.theme.Rgb;
import java.util.Locale;

/** Writes what areas and letters are filled with (ECMA-376-1, 20.1.8.54). */
final class Fill {

  private Fill() {}

  /** Writes a colour. */
  static void solid(Rgb color, XmlWriter xml) {
    solid(color.hex().toUpperCase(Locale.ROOT), xml);
  }

  /** Writes a colour given as six hexadecimal digits. */
  static void solid(String hex, XmlWriter xml) {
    xml.start("a:solidFill").empty("a:srgbClr", "val", hex).end();
  }

  /** Writes a colour of the design (ECMA-376-1, 20.1.10.54). */
  static void scheme(String name, XmlWriter xml) {
    xml.start("a:solidFill").empty("a:schemeClr", "val", name).end();
  }
}
