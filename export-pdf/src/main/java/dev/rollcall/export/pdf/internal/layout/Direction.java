package dev.rollcall.export.pdf.internal.layout;

import dev.rollcall.export.pdf.internal.flow.Flow;
import dev.rollcall.export.pdf.internal.flow.Flow.Words;
import dev.rollcall.export.pdf.internal.flow.Piece;
import dev.rollcall.export.pdf.internal.flow.Piece.TextPiece;
import dev.rollcall.export.text.TextDirection;
import java.util.List;

/** Which way content runs, judged by its first letter that has a direction (UAX 9, P2). */
enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /** Of content without letters. */
  NEITHER;

  /** The direction of a language, given as a BCP 47 tag. */
  static Direction ofLanguage(String tag) {
    return of(TextDirection.ofLanguage(tag));
  }

  /** The direction of some blocks. */
  static Direction of(List<Flow> flows) {
    for (Flow flow : flows) {
      Direction direction = of(flow);
      if (direction != NEITHER) {
        return direction;
      }
    }
    return NEITHER;
  }

  /** The direction of a block. */
  static Direction of(Flow flow) {
    return switch (flow) {
      case Words w -> ofPieces(w.pieces());
      case Flow.Entry e -> ofPieces(e.pieces());
      case Flow.Framed f -> of(f.content());
      case Flow.Hanging h -> of(h.content());
      case Flow.Grid g -> of(g);
      case Flow.Listing l -> NEITHER;
      case Flow.Divider d -> NEITHER;
      case Flow.Gap g -> NEITHER;
      case Flow.Anchor a -> NEITHER;
    };
  }

  /** This direction, or another where this is none. */
  Direction or(Direction other) {
    return this == NEITHER ? other : this;
  }

  private static Direction of(Flow.Grid grid) {
    Direction direction = of(List.<Flow>copyOf(grid.head()));
    for (List<Words> row : grid.rows()) {
      direction = direction == NEITHER ? of(List.<Flow>copyOf(row)) : direction;
    }
    return direction;
  }

  private static Direction ofPieces(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof TextPiece text) {
        Direction direction = ofText(text.text());
        if (direction != NEITHER) {
          return direction;
        }
      }
    }
    return NEITHER;
  }

  private static Direction ofText(String text) {
    return TextDirection.ofText(text).map(Direction::of).orElse(NEITHER);
  }

  private static Direction of(TextDirection direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
      case RIGHT_TO_LEFT -> RIGHT_TO_LEFT;
    };
  }
}
