package dev.rollcall.parser.internal.dialect.pad;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.dialect.NotesSplitter;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.source.Comment;
import dev.rollcall.parser.internal.source.CommentReader;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a deck at its separators, as HedgeDoc does, and where the author meant one. */
final class SlideSplitter {

  private static final Pattern SEPARATOR = Pattern.compile("-{3,4}[ \\t]*");

  private final Findings findings;

  SlideSplitter(Findings findings) {
    this.findings = findings;
  }

  /** How many separators there are that HedgeDoc sees. */
  static long separators(List<Line> lines) {
    long count = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isSeparator(lines, i) && isExact(lines, i)) {
        count++;
      }
    }
    return count;
  }

  /**
   * The slides of a deck, empty ones included.
   *
   * @param first the number of the first line behind the front matter
   */
  List<RawSlide> split(CommentReader.Result document, int first) {
    List<Line> lines = document.lines();
    List<RawSlide> slides = new ArrayList<>();
    int nextComment = 0;
    int start = 0;
    boolean vertical = false;
    boolean reported = false;
    Optional<SourceRange> separator = Optional.empty();
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && !isSeparator(lines, i)) {
        continue;
      }
      List<Comment> comments = new ArrayList<>();
      while (nextComment < document.comments().size()
          && (i == lines.size() || document.comments().get(nextComment).line() <= i)) {
        comments.add(document.comments().get(nextComment++));
      }
      slides.add(slide(first, lines.subList(start, i), vertical, separator, reported, comments));
      if (i == lines.size()) {
        break;
      }
      Line line = lines.get(i);
      int dashes = line.text().strip().length();
      vertical = dashes == 4;
      separator = Optional.of(new SourceRange(line.number(), 1, line.number(), dashes));
      reported = !isExact(lines, i) && report(lines, i, separator.get());
      start = i + 1;
    }
    return slides;
  }

  private RawSlide slide(
      int first,
      List<Line> lines,
      boolean vertical,
      Optional<SourceRange> separator,
      boolean reported,
      List<Comment> comments) {
    int start = separator.map(range -> range.endLine() + 1).orElse(first);
    NotesSplitter.Split split = new NotesSplitter(findings).split(lines);
    return new RawSlide(
        start, vertical, separator, reported, split.shown(), split.said(), comments);
  }

  private boolean report(List<Line> lines, int index, SourceRange range) {
    boolean above = index == 0 || lines.get(index - 1).blank();
    boolean below = index + 1 == lines.size() || lines.get(index + 1).blank();
    String what;
    if (!above) {
      what = "Put a blank line above this separator";
    } else if (!below) {
      what = "Put a blank line below this separator";
    } else if (lines.get(index).text().length() > range.endColumn()) {
      what = "Remove the blanks behind this separator";
    } else {
      what = "Remove the blanks from the empty lines around this separator";
    }
    findings.report(
        range,
        ParserCode.BROKEN_SEPARATOR,
        what + "; HedgeDoc does not start a slide here.",
        mending(lines, index, range.endColumn()));
    return true;
  }

  private static Mending mending(List<Line> lines, int index, int dashes) {
    Mending mending = Mending.titled("Make a separator that HedgeDoc sees");
    Line line = lines.get(index);
    if (index > 0) {
      Line above = lines.get(index - 1);
      if (!above.blank()) {
        mending.emptyLineAbove(line);
      } else if (!above.text().isEmpty()) {
        mending.delete(above, 0, above.text().length());
      }
    }
    if (line.text().length() > dashes) {
      mending.delete(line, dashes, line.text().length());
    }
    if (index + 1 < lines.size()) {
      Line below = lines.get(index + 1);
      if (!below.blank()) {
        mending.emptyLineBelow(line);
      } else if (!below.text().isEmpty()) {
        mending.delete(below, 0, below.text().length());
      }
    }
    return mending;
  }

  private static boolean isSeparator(List<Line> lines, int index) {
    Line line = lines.get(index);
    return !line.code()
        && line.text().startsWith("---")
        && SEPARATOR.matcher(line.text()).matches();
  }

  /** Whether HedgeDoc sees the separator: nothing behind it, empty lines around it. */
  private static boolean isExact(List<Line> lines, int index) {
    String text = lines.get(index).text();
    return (text.equals("---") || text.equals("----"))
        && (index == 0 || lines.get(index - 1).text().isEmpty())
        && (index + 1 == lines.size() || lines.get(index + 1).text().isEmpty());
  }
}
