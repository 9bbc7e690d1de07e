package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;

/** English metric units, in which drawings are measured (ECMA-376-1, 20.1.10.16). */
final class Emu {

  private static final double PER_POINT = 12700;

  private Emu() {}

  /** Points as EMU. */
  static long of(double points) {
    return Math.round(points * PER_POINT);
  }

  /**
   * Writes a box; its right and lower edges are rounded, so that neighbours never overlap.
   *
   * @param element the name of the element, which differs between kinds of shapes
   */
  static void write(Box box, String element, XmlWriter xml) {
    long x = of(box.x());
    long y = of(box.y());
    xml.start(element);
    xml.start("a:off", "x", x).attribute("y", y).end();
    xml.start("a:ext", "cx", Math.max(1, of(box.right()) - x))
        .attribute("cy", Math.max(1, of(box.bottom()) - y))
        .end();
    xml.end();
  }
}
