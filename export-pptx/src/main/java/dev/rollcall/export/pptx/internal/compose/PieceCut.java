package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of pieces in two, at the end of a line. */
final class PieceCut {

  /** Characters; more than a slide holds in a readable size. */
  private static final int HANDY = 4000;

  private PieceCut() {}

  /**
   * The same text with long runs divided between words, so that cutting a slide's worth off a book
   * does not copy the rest of the book each time.
   */
  static List<Piece> handy(List<Piece> pieces) {
    if (pieces.stream().noneMatch(p -> p instanceof Piece.Run run && run.text().length() > HANDY)) {
      return pieces;
    }
    List<Piece> handy = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Break b -> handy.add(b);
        case Piece.Run run -> {
          String text = run.text();
          int from = 0;
          while (text.length() - from > HANDY) {
            int space = text.lastIndexOf(' ', from + HANDY - 1);
            int to = space > from ? space + 1 : text.offsetByCodePoints(from, HANDY / 2);
            handy.add(new Piece.Run(text.substring(from, to), run.style()));
            from = to;
          }
          handy.add(new Piece.Run(text.substring(from), run.style()));
        }
      }
    }
    return handy;
  }

  /** How many characters a piece has, a line break counted as one. */
  static int length(Piece piece) {
    return switch (piece) {
      case Piece.Break b -> 1;
      case Piece.Run run -> run.text().length();
    };
  }

  /** The characters from one place to another, a line break counted as one. */
  static List<Piece> part(List<Piece> pieces, int from, int to) {
    List<Piece> part = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int length = length(piece);
      int begin = Math.max(from - at, 0);
      int end = Math.min(to - at, length);
      if (begin < end) {
        part.add(
            switch (piece) {
              case Piece.Break b -> b;
              case Piece.Run run -> new Piece.Run(run.text().substring(begin, end), run.style());
            });
      }
      at += length;
      if (at >= to) {
        break;
      }
    }
    return part;
  }

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
