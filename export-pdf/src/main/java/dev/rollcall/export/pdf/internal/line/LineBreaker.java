package dev.rollcall.export.pdf.internal.line;

import dev.rollcall.export.pdf.internal.flow.InlineItem;
import dev.rollcall.export.pdf.internal.flow.InlineItem.BreakPiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.PicturePiece;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks paragraphs into lines, each as full as it can be. */
public final class LineBreaker {

  private final Measure measure;

  public LineBreaker(Measure measure) {
    this.measure = measure;
  }

  /** Sets pieces in lines of a width in points. */
  public List<LineBox> set(List<InlineItem> pieces, double width, ParagraphStyle look) {
    List<LineBox> lines = new ArrayList<>();
    List<InlineItem> stretch = new ArrayList<>();
    for (InlineItem piece : pieces) {
      if (piece instanceof BreakPiece) {
        lines.addAll(new Stretch(stretch, width, look).lines());
        stretch.clear();
      } else {
        stretch.add(piece);
      }
    }
    lines.addAll(new Stretch(stretch, width, look).lines());
    return lines;
  }

  /** The text between two forced line ends. */
  private final class Stretch {

    private final List<InlineItem> pieces;
    private final double width;
    private final ParagraphStyle look;
    private final String text;
    private final int[] starts;
    private final Optional<Bidi> bidi;
    private final List<LineBox> lines = new ArrayList<>();
    private int lineStart;
    private double filled;

    Stretch(List<InlineItem> pieces, double width, ParagraphStyle look) {
      this.pieces = List.copyOf(pieces);
      this.width = width;
      this.look = look;
      starts = new int[pieces.size() + 1];
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        starts[i] = all.length();
        all.append(
            switch (pieces.get(i)) {
              case TextPiece t -> t.text();
              case PicturePiece p -> Measure.PICTURE;
              case BreakPiece b -> "";
            });
      }
      starts[pieces.size()] = all.length();
      text = all.toString();
      char[] chars = text.toCharArray();
      bidi =
          Bidi.requiresBidi(chars, 0, chars.length)
              ? Optional.of(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT))
              : Optional.empty();
    }

    List<LineBox> lines() {
      if (text.isBlank()) {
        return List.of();
      }
      lineStart = skipBlanks(0);
      int start = lineStart;
      for (int end : LineBreakOpportunities.of(text)) {
        if (end > start) {
          place(start, end);
          start = end;
        }
      }
      finishLine(text.length(), true);
      return lines;
    }

    private void place(int start, int end) {
      double needed = width(start, trimmed(start, end));
      if (filled + needed <= width) {
        filled += width(start, end);
        return;
      }
      List<Integer> parts = LineBreakOpportunities.within(text, start, trimmed(start, end));
      if (parts.size() > 1 && (needed > width || isUrl(start, end))) {
        parts.set(parts.size() - 1, end);
        placeParts(start, parts);
        return;
      }
      if (lineStart < start) {
        finishLine(start, false);
      }
      if (needed > width) {
        placeParts(start, clusters(start, end));
      } else {
        filled = width(start, end);
      }
    }

    private boolean isUrl(int start, int end) {
      return text.substring(start, end).contains("://");
    }

    private void placeParts(int from, List<Integer> ends) {
      int start = from;
      for (int end : ends) {
        double needed = width(start, trimmed(start, end));
        if (filled + needed > width && lineStart < start) {
          finishLine(start, false);
        }
        if (needed > width && end - start > 1 && ends.size() < end - from) {
          List<Integer> finer = clusters(start, end);
          if (finer.size() > 1) {
            placeParts(start, finer);
          }
        } else {
          filled += width(start, end);
        }
        start = end;
      }
    }

    private List<Integer> clusters(int start, int end) {
      List<Integer> ends = new ArrayList<>();
      BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
      boundaries.setText(text.substring(start, end));
      boundaries.first();
      for (int at = boundaries.next(); at != BreakIterator.DONE; at = boundaries.next()) {
        ends.add(start + at);
      }
      return ends;
    }

    private void finishLine(int end, boolean last) {
      int visibleEnd = trimmed(lineStart, end);
      LineBoxBuilder line =
          new LineBoxBuilder(
              measure, width, look, bidi.isPresent() && !bidi.get().baseIsLeftToRight());
      for (BidiRuns.Run run : BidiRuns.of(bidi, lineStart, visibleEnd)) {
        addRun(line, run);
      }
      boolean wrapped = !last && visibleEnd < end;
      lines.add(line.finish(wrapped && bidi.isEmpty()));
      lineStart = skipBlanks(end);
      filled = 0;
    }

    private void addRun(LineBoxBuilder line, BidiRuns.Run run) {
      List<int[]> parts = new ArrayList<>();
      for (int i = pieceAt(run.start()); i < pieces.size() && starts[i] < run.end(); i++) {
        int from = Math.max(run.start(), starts[i]);
        int to = Math.min(run.end(), starts[i + 1]);
        if (from < to) {
          parts.add(new int[] {i, from, to});
        }
      }
      for (int[] part : run.rightToLeft() ? parts.reversed() : parts) {
        line.add(pieces.get(part[0]), text.substring(part[1], part[2]), run.rightToLeft());
      }
    }

    private double width(int start, int end) {
      double sum = 0;
      for (int i = pieceAt(start); i < pieces.size() && starts[i] < end; i++) {
        int from = Math.max(start, starts[i]);
        int to = Math.min(end, starts[i + 1]);
        if (from < to) {
          sum += measure.width(pieces.get(i), text.substring(from, to), width);
        }
      }
      return sum;
    }

    private int pieceAt(int position) {
      int low = 0;
      int high = pieces.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (starts[middle] <= position) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    private int trimmed(int start, int end) {
      int at = end;
      while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private int skipBlanks(int from) {
      int at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
