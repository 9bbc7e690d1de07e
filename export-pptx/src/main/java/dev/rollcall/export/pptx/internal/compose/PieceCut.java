package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of pieces in two, at the end of a line. */
final class PieceCut {

  private PieceCut() {}

  /** The first characters, a line break counted as one. */
  static List<Piece> head(List<Piece> pieces, int characters) {
    List<Piece> head = new ArrayList<>();
    int left = characters;
    for (Piece piece : pieces) {
      if (left <= 0) {
        break;
      }
      switch (piece) {
        case Piece.Break b -> {
          head.add(b);
          left--;
        }
        case Piece.Run run -> {
          int part = Math.min(left, run.text().length());
          head.add(new Piece.Run(run.text().substring(0, part), run.style()));
          left -= part;
        }
      }
    }
    return head;
  }

  /** What is behind the first characters, a line break counted as one. */
  static List<Piece> tail(List<Piece> pieces, int characters) {
    List<Piece> tail = new ArrayList<>();
    int left = characters;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Break b -> {
          if (left > 0) {
            left--;
          } else {
            tail.add(b);
          }
        }
        case Piece.Run run -> {
          int part = Math.min(left, run.text().length());
          left -= part;
          if (part < run.text().length()) {
            tail.add(new Piece.Run(run.text().substring(part), run.style()));
          }
        }
      }
    }
    return tail;
  }
}
