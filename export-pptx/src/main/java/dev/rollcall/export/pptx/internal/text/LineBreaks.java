package dev.rollcall.export.pptx.internal.text;

import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines where PowerPoint does at the latest: after white space and hyphens,
 * between ideographs, and within what is longer than a line.
 */
public final class LineBreaks {

  private static final double SCRIPT_SHARE = 2 / 3.0; // the size of sub- and superscripts

  private final AdvanceWidths widths;

  /** Creates a breaker. */
  public LineBreaks(AdvanceWidths widths) {
    this.widths = widths;
  }

  /**
   * The lines of a paragraph.
   *
   * @param size the type size in points
   * @param width the room in points
   * @param bold whether text is bold by its level
   * @return for each line the number of characters, line breaks counted as one, before its end; at
   *     least one line
   */
  public List<Integer> ends(List<TextRun> pieces, double size, double width, boolean bold) {
    return new Walk(size, width, bold, Integer.MAX_VALUE).ends(pieces);
  }

  /**
   * The first lines of a paragraph: a long one is not walked to its end by those who have room for
   * a few lines only.
   *
   * @param most how many lines are asked for; where there are more, the last one that is returned
   *     ends anywhere
   */
  public List<Integer> ends(
      List<TextRun> pieces, double size, double width, boolean bold, int most) {
    return new Walk(size, width, bold, most).ends(pieces);
  }

  /** The width of the longest word and of the longest line in points. */
  public double[] extent(List<TextRun> pieces, double size, boolean bold) {
    double word = 0;
    double line = 0;
    double longestWord = 0;
    double longestLine = 0;
    for (TextRun piece : pieces) {
      switch (piece) {
        case TextRun.Break b -> {
          word = 0;
          line = 0;
        }
        case TextRun.Run run -> {
          String text = run.text();
          for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            double advance = advance(c, run.style(), size, bold);
            line += advance;
            word = Character.isWhitespace(c) ? 0 : word + advance;
            longestWord = Math.max(longestWord, word);
            longestLine = Math.max(longestLine, line);
            i += Character.charCount(c);
          }
        }
      }
    }
    return new double[] {longestWord, longestLine};
  }

  private double advance(int c, RunStyle style, double size, boolean bold) {
    double ems = widths.of(c, bold || style.bold(), style.code());
    return style.baseline() == RunStyle.Baseline.NORMAL ? ems * size : ems * size * SCRIPT_SHARE;
  }

  /** One pass over a paragraph. */
  private final class Walk {
    private final double size;
    private final double width;
    private final boolean bold;
    private final int most;
    private final List<Integer> ends = new ArrayList<>();
    private int position;
    private double line; // the width so far
    private int lastBreak = -1; // where the line may end
    private double sinceBreak; // the width behind that place

    Walk(double size, double width, boolean bold, int most) {
      this.size = size;
      this.width = Math.max(width, size);
      this.bold = bold;
      this.most = most;
    }

    List<Integer> ends(List<TextRun> pieces) {
      for (TextRun piece : pieces) {
        if (ends.size() >= most) {
          return ends;
        }
        switch (piece) {
          case TextRun.Break b -> {
            position++;
            end(position);
          }
          case TextRun.Run run -> run(run);
        }
      }
      ends.add(position);
      return ends;
    }

    private void run(TextRun.Run run) {
      String text = run.text();
      for (int i = 0; i < text.length() && ends.size() < most; ) {
        int c = text.codePointAt(i);
        double advance = advance(c, run.style(), size, bold);
        boolean space = Character.isWhitespace(c);
        if (isIdeograph(c)) {
          allowBreak();
        }
        if (!space && line + advance > width && line > 0) {
          wrap();
        }
        line += advance;
        sinceBreak += advance;
        position += Character.charCount(c);
        i += Character.charCount(c);
        if (space || c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014') {
          allowBreak();
        }
      }
    }

    private void allowBreak() {
      lastBreak = position;
      sinceBreak = 0;
    }

    private void wrap() {
      if (lastBreak > 0 && sinceBreak < line) {
        double rest = sinceBreak;
        end(lastBreak);
        line = rest;
        sinceBreak = rest;
      } else {
        end(position);
      }
    }

    private void end(int at) {
      ends.add(at);
      line = 0;
      sinceBreak = 0;
      lastBreak = -1;
    }
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x2E80 && Character.isIdeographic(c)) || (c >= 0x3040 && c <= 0x30FF);
  }
}
