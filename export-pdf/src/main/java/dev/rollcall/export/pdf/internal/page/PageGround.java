package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/** What a page is painted with where its theme's paper is not white. */
final class PageGround {

  private static final Rgb WHITE = new Rgb(255, 255, 255);

  private PageGround() {}

  /** The first boxes of a page, which the others stand on. */
  static List<Box> of(Theme theme, double width, double height) {
    List<Box> boxes = new ArrayList<>();
    if (!theme.background().equals(WHITE)) {
      boxes.add(new FillBox(0, 0, width, height, theme.background(), 0));
    }
    return boxes;
  }
}
