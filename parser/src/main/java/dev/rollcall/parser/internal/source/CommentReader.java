package dev.rollcall.parser.internal.source;

import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes HTML comments out of a document, and marks which lines are fenced code. */
public final class CommentReader {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final Pattern SEPARATOR = Pattern.compile("-{3,4}[ \\t]*");

  /** A document without its comments. */
  public record Result(List<Line> lines, List<Comment> comments) {}

  private final Findings findings;
  private final List<Line> out = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  public CommentReader(Findings findings) {
    this.findings = findings;
  }

  /** Reads the lines from an index on. */
  public Result read(List<Line> lines, int from, boolean deck) {
    int[] nextClose = nextClose(lines);
    int[] fenceEnds = fenceEnds(lines, from, deck);
    int at = from;
    while (at < lines.size()) {
      int codeEnd = fenceEnds[at];
      if (codeEnd > at) {
        lines.subList(at, codeEnd).forEach(line -> out.add(line.asCode()));
        at = codeEnd;
        continue;
      }
      at = readText(lines, at, nextClose, deck);
    }
    return new Result(out, comments);
  }

  /** Which lines from an index on stand in fenced code blocks, the fences included. */
  public static BitSet code(List<Line> lines, int from, boolean deck) {
    int[] ends = new CommentReader(new Findings()).fenceEnds(lines, from, deck);
    BitSet code = new BitSet(lines.size());
    for (int i = from; i < lines.size(); i++) {
      code.set(i, ends[i] > i);
    }
    return code;
  }

  /** For each line that is code, the index behind the last line of its block; else 0. */
  private int[] fenceEnds(List<Line> lines, int from, boolean deck) {
    int[] ends = new int[lines.size() + 1];
    FenceScanner scanner = new FenceScanner();
    // What nothing below closes need not be looked for again, or many such fences take for ever.
    Map<Character, Integer> neverClosed = new HashMap<>();
    boolean comment = false;
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (comment) {
        comment = !text.contains(CLOSE);
        continue;
      }
      if (scanner.isCode(text)) {
        int start = i;
        int end = scanner.open() ? closeOf(lines, scanner, i, neverClosed) : i + 1;
        if (end > lines.size()) {
          end = unclosed(lines, scanner, start, deck);
        }
        for (int j = start; j < end; j++) {
          ends[j] = end;
        }
        i = end - 1;
      } else {
        int open = text.lastIndexOf(OPEN);
        comment = open >= 0 && text.indexOf(CLOSE, open) < 0 && !CodeSpans.of(text).contains(open);
      }
    }
    return ends;
  }

  private static int closeOf(
      List<Line> lines, FenceScanner scanner, int start, Map<Character, Integer> neverClosed) {
    String fence = scanner.fence();
    if (fence.length() >= neverClosed.getOrDefault(fence.charAt(0), Integer.MAX_VALUE)) {
      return lines.size() + 1;
    }
    for (int i = start + 1; i < lines.size(); i++) {
      scanner.isCode(lines.get(i).text());
      if (!scanner.open()) {
        return i + 1;
      }
    }
    neverClosed.put(fence.charAt(0), fence.length());
    return lines.size() + 1;
  }

  /** A fence that nothing closes ends with its slide, as in HedgeDoc. */
  private int unclosed(List<Line> lines, FenceScanner scanner, int start, boolean deck) {
    scanner.reset();
    Line line = lines.get(start);
    findings.report(
        SourceRange.at(line.number(), 1),
        ParserCode.UNCLOSED_FENCE,
        "Nothing closes this code block; add a line with the same fence below it.");
    if (deck) {
      for (int i = start + 1; i < lines.size(); i++) {
        boolean edge = i + 1 == lines.size() || lines.get(i + 1).blank();
        if (edge && lines.get(i - 1).blank() && SEPARATOR.matcher(lines.get(i).text()).matches()) {
          return i;
        }
      }
    }
    return lines.size();
  }

  private static int[] nextClose(List<Line> lines) {
    int[] next = new int[lines.size() + 1];
    next[lines.size()] = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = lines.get(i).text().contains(CLOSE) ? i : next[i + 1];
    }
    return next;
  }

  /** Reads one line that is not code, and the comment that starts in it. */
  private int readText(List<Line> lines, int at, int[] nextClose, boolean deck) {
    Line line = lines.get(at);
    String text = line.text();
    List<int[]> cuts = new ArrayList<>();
    int from = 0;
    int lastClose = text.lastIndexOf(CLOSE);
    if (isIndentedCode(lines, at)) {
      out.add(line);
      return at + 1;
    }
    CodeSpans code = text.contains(OPEN) ? CodeSpans.of(text) : CodeSpans.NONE;
    while (true) {
      int open = text.indexOf(OPEN, from);
      if (open < 0) {
        out.add(cut(line, cuts));
        return at + 1;
      }
      if (code.contains(open)) {
        from = open + OPEN.length();
        continue;
      }
      int close = from > lastClose ? -1 : text.indexOf(CLOSE, open + OPEN.length());
      if (close >= 0) {
        comment(line, open, line, close, text.substring(open + OPEN.length(), close));
        cuts.add(new int[] {open, close + CLOSE.length()});
        from = close + CLOSE.length();
        continue;
      }
      int end = nextClose[at + 1];
      if (end == Integer.MAX_VALUE) {
        findings.report(
            SourceRange.at(line.number(), line.column(open)),
            ParserCode.MALFORMED_HTML,
            "Nothing closes this comment; end it with -->.");
        cuts.add(new int[] {open, open + OPEN.length()});
        from = open + OPEN.length();
        continue;
      }
      return spanning(lines, at, open, end, cuts, deck);
    }
  }

  /** Whether a line is indented code for sure: nothing but blank lines and code before it. */
  private static boolean isIndentedCode(List<Line> lines, int at) {
    return lines.get(at).text().startsWith("    ")
        && lines.get(at).text().contains(OPEN)
        && at > 0
        && lines.get(at - 1).blank()
        && (at == 1
            || !lines.get(at - 2).text().matches("\\s{2,}(?!<!--).*|\\s*(?:[-*+]|\\d+[.)])\\s.*"));
  }

  private int spanning(
      List<Line> lines, int at, int open, int end, List<int[]> cuts, boolean deck) {
    Line first = lines.get(at);
    Line last = lines.get(end);
    int close = last.text().indexOf(CLOSE);
    StringBuilder content = new StringBuilder(first.text().substring(open + OPEN.length()));
    boolean separators = false;
    for (int i = at + 1; i < end; i++) {
      content.append('\n').append(lines.get(i).text());
      separators |= SEPARATOR.matcher(lines.get(i).text()).matches();
    }
    content.append('\n').append(last.text(), 0, close);
    comment(first, open, last, close, content.toString());
    if (separators && deck) {
      findings.report(
          comments.getLast().range(),
          ParserCode.COMMENT_SPANS_SLIDES,
          "This comment hides slide separators; HedgeDoc splits it, so end it before each of"
              + " them.");
    }
    cuts.add(new int[] {open, first.text().length()});
    Line head = cut(first, cuts);
    Line tail = last.without(new int[] {0}, new int[] {close + CLOSE.length()});
    if (!head.blank()) {
      out.add(head);
    }
    if (head.blank() || !tail.blank()) {
      // What follows the comment may hold further ones, so it is read as a line of its own.
      lines.set(end, tail);
      return end;
    }
    return end + 1;
  }

  private void comment(Line first, int open, Line last, int close, String content) {
    SourceRange range =
        new SourceRange(
            first.number(),
            first.column(open),
            last.number(),
            last.column(close + CLOSE.length() - 1));
    comments.add(new Comment(out.size(), content, range));
  }

  private static Line cut(Line line, List<int[]> cuts) {
    return cuts.isEmpty()
        ? line
        : line.without(
            cuts.stream().mapToInt(c -> c[0]).toArray(),
            cuts.stream().mapToInt(c -> c[1]).toArray());
  }
}
