package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of pieces in two, at the end of a line. */
public final class RunSplitter {

  /** Characters; more than a slide holds in a readable size. */
  private static final int HANDY = 4000;

  private RunSplitter() {}

  /**
   * The same text with long runs divided between words, so that cutting a slide's worth off a book
   * does not copy the rest of the book each time.
   */
  public static List<TextRun> handy(List<TextRun> pieces) {
    if (pieces.stream()
        .noneMatch(p -> p instanceof TextRun.Run run && run.text().length() > HANDY)) {
      return pieces;
    }
    List<TextRun> handy = new ArrayList<>();
    for (TextRun piece : pieces) {
      switch (piece) {
        case TextRun.Break b -> handy.add(b);
        case TextRun.Run run -> {
          String text = run.text();
          int from = 0;
          while (text.length() - from > HANDY) {
            int space = text.lastIndexOf(' ', from + HANDY - 1);
            int to = space > from ? space + 1 : text.offsetByCodePoints(from, HANDY / 2);
            handy.add(new TextRun.Run(text.substring(from, to), run.style()));
            from = to;
          }
          handy.add(new TextRun.Run(text.substring(from), run.style()));
        }
      }
    }
    return handy;
  }

  /** How many characters a piece has, a line break counted as one. */
  public static int length(TextRun piece) {
    return switch (piece) {
      case TextRun.Break b -> 1;
      case TextRun.Run run -> run.text().length();
    };
  }

  /** The characters from one place to another, a line break counted as one. */
  public static List<TextRun> part(List<TextRun> pieces, int from, int to) {
    List<TextRun> part = new ArrayList<>();
    int at = 0;
    for (TextRun piece : pieces) {
      int length = length(piece);
      int begin = Math.max(from - at, 0);
      int end = Math.min(to - at, length);
      if (begin < end) {
        part.add(
            switch (piece) {
              case TextRun.Break b -> b;
              case TextRun.Run run ->
                  new TextRun.Run(run.text().substring(begin, end), run.style());
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
  public static List<TextRun> head(List<TextRun> pieces, int characters) {
    List<TextRun> head = new ArrayList<>();
    int left = characters;
    for (TextRun piece : pieces) {
      if (left <= 0) {
        break;
      }
      switch (piece) {
        case TextRun.Break b -> {
          head.add(b);
          left--;
        }
        case TextRun.Run run -> {
          int part = Math.min(left, run.text().length());
          head.add(new TextRun.Run(run.text().substring(0, part), run.style()));
          left -= part;
        }
      }
    }
    return head;
  }

  /** What is behind the first characters, a line break counted as one. */
  public static List<TextRun> tail(List<TextRun> pieces, int characters) {
    List<TextRun> tail = new ArrayList<>();
    int left = characters;
    for (TextRun piece : pieces) {
      switch (piece) {
        case TextRun.Break b -> {
          if (left > 0) {
            left--;
          } else {
            tail.add(b);
          }
        }
        case TextRun.Run run -> {
          int part = Math.min(left, run.text().length());
          left -= part;
          if (part < run.text().length()) {
            tail.add(new TextRun.Run(run.text().substring(part), run.style()));
          }
        }
      }
    }
    return tail;
  }
}
