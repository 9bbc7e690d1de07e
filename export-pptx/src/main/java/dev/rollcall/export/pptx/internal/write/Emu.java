package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.Box;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;

/** English metric units, in which drawings are measured (ECMA-376-1, 20.1.10.16). */
final class Emu {

  private static final double PER_POINT = 12700;

  private Emu() {}

  /** Points as EMU. */
  static long of(double points) {
    return Math.round(points * PER_POINT);
  }

  /** Writes a box; its right and lower edges are rounded, so that neighbours never overlap. */
  static void write(Box box, CTTransform2D xfrm) {
    long x = of(box.x());
    long y = of(box.y());
    xfrm.addNewOff().setX(x);
    xfrm.getOff().setY(y);
    xfrm.addNewExt().setCx(Math.max(1, of(box.right()) - x));
    xfrm.getExt().setCy(Math.max(1, of(box.bottom()) - y));
  }
}
