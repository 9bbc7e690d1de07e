package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.text.TextDirection;
import java.util.List;

/** Which way content runs, judged by its first letter that has a direction (UAX 9, P2). */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /** Of content without letters. */
  NEITHER;

  /** The direction of a language, given as a BCP 47 tag. */
  public static Direction ofLanguage(String tag) {
    return of(TextDirection.ofLanguage(tag));
  }

  /** The direction of some blocks. */
  public static Direction of(List<Flowable> flows) {
    for (Flowable flow : flows) {
      Direction direction = of(flow);
      if (direction != NEITHER) {
        return direction;
      }
    }
    return NEITHER;
  }

  /** The direction of a block. */
  public static Direction of(Flowable flow) {
    return switch (flow) {
      case Words w -> ofPieces(w.pieces());
      case Flowable.Entry e -> ofPieces(e.pieces());
      case Flowable.EntryColumns c -> of(List.<Flowable>copyOf(c.entries()));
      case Flowable.Framed f -> of(f.content());
      case Flowable.Hanging h -> of(h.content());
      case Flowable.Grid g -> of(g);
      case Flowable.Beside b -> of(b.columns().stream().flatMap(List::stream).toList());
      case Flowable.Listing l -> NEITHER;
      case Flowable.Divider d -> NEITHER;
      case Flowable.Gap g -> NEITHER;
      case Flowable.Anchor a -> NEITHER;
    };
  }

  /** This direction, or another where this is none. */
  public Direction or(Direction other) {
    return this == NEITHER ? other : this;
  }

  private static Direction of(Flowable.Grid grid) {
    Direction direction = of(List.<Flowable>copyOf(grid.head()));
    for (List<Words> row : grid.rows()) {
      direction = direction == NEITHER ? of(List.<Flowable>copyOf(row)) : direction;
    }
    return direction;
  }

  private static Direction ofPieces(List<InlineItem> pieces) {
    for (InlineItem piece : pieces) {
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
