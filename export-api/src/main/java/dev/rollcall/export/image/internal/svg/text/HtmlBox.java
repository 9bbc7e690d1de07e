package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import java.util.List;

/**
 * A box of XHTML that is set.
 *
 * @param width how far what it holds reaches, in pixels
 * @param height pixels
 * @param pieces what it draws, from its own corner
 */
record HtmlBox(double width, double height, List<Piece> pieces) {

  /** A word, or a coloured ground where there is no text. */
  record Piece(String text, ComputedStyle style, double x, double y, double width, double height) {

    Piece moved(double dx, double dy) {
      return new Piece(text, style, x + dx, y + dy, width, height);
    }

    boolean isGround() {
      return text.isEmpty();
    }
  }

  HtmlBox moved(double x, double y) {
    return new HtmlBox(width, height, pieces.stream().map(piece -> piece.moved(x, y)).toList());
  }

  /** Whether a ground of some colour is seen. */
  static boolean isVisible(String color) {
    return !color.equals("transparent") && !color.matches("rgba\\(.*,\\s*0(\\.0*)?\\s*\\)");
  }
}
