package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.plan.Piece;
import java.util.List;

/** Which way text runs. */
final class Direction {

  private Direction() {}

  /**
   * Whether a paragraph begins at the right: by the first letter that has a direction (Unicode
   * Standard Annex 9, P2 and P3).
   */
  static boolean rightToLeft(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Run run) {
        String text = run.text();
        for (int i = 0; i < text.length(); ) {
          int c = text.codePointAt(i);
          switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
              return false;
            }
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
              return true;
            }
            default -> i += Character.charCount(c);
          }
        }
      }
    }
    return false;
  }
}
