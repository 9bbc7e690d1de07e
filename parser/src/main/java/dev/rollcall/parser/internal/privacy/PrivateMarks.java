package dev.rollcall.parser.internal.privacy;

import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks of private parts, and what was meant to be one: misspelt, not closed, with dashes
 * that an editor replaced, or no comment at all.
 */
public final class PrivateMarks {

  private static final Pattern OPEN = Pattern.compile("(?iu)\\s*rollcall\\s*:\\s*private\\s*");
  private static final Pattern CLOSE =
      Pattern.compile("(?iu)\\s*rollcall\\s*:\\s*/\\s*private\\s*");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");

  /** What browsers take for text or a tag, but an author for a comment. */
  private static final Pattern NEARLY_COMMENT =
      Pattern.compile("(?:<|&lt;)[!\\s\\p{Pd}]{0,6}([^<>&\\n]{6,60}?)[\\p{Pd}\\s]{0,6}(?:>|&gt;)");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Line> lines;
  private final BitSet code;
  private final List<PrivateMark> marks = new ArrayList<>();

  private PrivateMarks(List<Line> lines, BitSet code) {
    this.lines = lines;
    this.code = code;
  }

  /**
   * The marks of a document, in its order.
   *
   * @param matter the index behind the front matter, whose lines are no text
   * @param code which lines stand in fenced code blocks
   */
  static List<PrivateMark> find(List<Line> lines, int matter, BitSet code) {
    PrivateMarks finder = new PrivateMarks(lines, code);
    for (int i = 0; i < lines.size(); ) {
      i = finder.read(i, matter);
    }
    return List.copyOf(finder.marks);
  }

  /** Reads the marks that start in a line; the index of the next line to read. */
  private int read(int at, int matter) {
    String text = lines.get(at).text();
    if (text.indexOf("<!--") < 0) {
      nearly(at, text, matter);
      return at + 1;
    }
    int from = 0;
    int close = 0;
    while (true) {
      int open = text.indexOf("<!--", from);
      if (open < 0) {
        nearly(at, COMMENT.matcher(text).replaceAll(c -> " ".repeat(c.group().length())), matter);
        return at + 1;
      }
      if (close >= 0 && close < open + 4) {
        close = text.indexOf("-->", open + 4);
      }
      int inner = text.indexOf("<!--", open + 4);
      if (close >= 0 && (inner < 0 || close < inner)) {
        comment(at, open, at, close + 3, text.substring(open + 4, close), true);
        from = close + 3;
      } else if (inner >= 0) {
        comment(at, open, at, inner, text.substring(open + 4, inner), false);
        from = inner;
      } else {
        spanning(at, open);
        return at + 1;
      }
    }
  }

  /** A comment that goes on beyond its line; it may be closed by a later one or not at all. */
  private void spanning(int at, int open) {
    StringBuilder content = new StringBuilder(lines.get(at).text().substring(open + 4));
    // A mark is three words: whatever it is spread over, it ends soon.
    int last = Math.min(lines.size(), at + 6);
    for (int i = at + 1; i < last; i++) {
      String text = lines.get(i).text();
      int close = text.indexOf("-->");
      int inner = text.indexOf("<!--");
      if (close >= 0 && (inner < 0 || close < inner)) {
        content.append('\n').append(text, 0, close);
        comment(at, open, i, close + 3, content.toString(), true);
        return;
      }
      if (inner >= 0) {
        break;
      }
      content.append('\n').append(text);
    }
    String line = lines.get(at).text();
    comment(at, open, at, line.length(), line.substring(open + 4), false);
  }

  private void comment(int from, int start, int to, int end, String content, boolean closed) {
    kind(content)
        .filter(kind -> !isCodeSpan(from, start, to, end))
        .ifPresent(kind -> add(closed ? kind : PrivateMark.Kind.MISSPELT, from, start, to, end));
  }

  /** Whether nothing but this comment stands in a code span: somebody writes about marks. */
  private boolean isCodeSpan(int from, int start, int to, int end) {
    String before = lines.get(from).text().substring(0, start).stripTrailing();
    String behind = lines.get(to).text().substring(end).stripLeading();
    int opening = 0;
    while (opening < before.length() && before.charAt(before.length() - 1 - opening) == '`') {
      opening++;
    }
    int closing = 0;
    while (closing < behind.length() && behind.charAt(closing) == '`') {
      closing++;
    }
    boolean odd = before.chars().filter(c -> c == '`').count() % (2L * Math.max(1, opening)) != 0;
    return from == to && opening > 0 && opening == closing && odd;
  }

  /** What looks like a mark in a line without comments. */
  private void nearly(int at, String text, int matter) {
    if (at < matter) {
      return;
    }
    Matcher nearly = NEARLY_COMMENT.matcher(text);
    boolean found = false;
    while (text.indexOf('>') >= 0 || text.indexOf("&gt;") >= 0) {
      if (!nearly.find()) {
        break;
      }
      if (isPair(words(nearly.group(1))) && !isCodeSpan(at, nearly.start(), at, nearly.end())) {
        add(PrivateMark.Kind.MISSPELT, at, nearly.start(), at, nearly.end());
        found = true;
      }
    }
    if (!found && text.length() < 80 && !text.contains("`")) {
      List<String> words =
          words(text).stream().filter(word -> !word.equals("lt") && !word.equals("gt")).toList();
      if (words.size() <= 3 && isPair(words)) {
        add(PrivateMark.Kind.MISSPELT, at, 0, at, text.length());
      }
    }
  }

  private void add(PrivateMark.Kind kind, int from, int start, int to, int end) {
    marks.add(new PrivateMark(kind, from, start, to, end, code.get(from) || code.get(to)));
  }

  /** Whether some HTML holds a mark. */
  private static boolean isIn(String html) {
    int open = html.indexOf("<!--");
    while (open >= 0) {
      int close = html.indexOf("-->", open);
      if (kind(html.substring(open + 4, close < 0 ? html.length() : close)).isPresent()) {
        return true;
      }
      open = html.indexOf("<!--", open + 4);
    }
    return false;
  }

  private static Optional<PrivateMark.Kind> kind(String content) {
    if (OPEN.matcher(content).matches()) {
      return Optional.of(PrivateMark.Kind.OPEN);
    }
    if (CLOSE.matcher(content).matches()) {
      return Optional.of(PrivateMark.Kind.CLOSE);
    }
    List<String> words = words(content);
    boolean alone =
        (words.size() == 1 || (words.size() == 2 && words.getFirst().equals("end")))
            && isPrivate(words.getLast());
    boolean directive =
        words.size() > 1
            && words.size() < 4
            && content.indexOf(':') > 0
            && Spelling.isLike(words.getFirst(), "rollcall", 2);
    return alone || directive || isPair(words)
        ? Optional.of(PrivateMark.Kind.MISSPELT)
        : Optional.empty();
  }

  /** Whether the two words of a mark follow each other. */
  private static boolean isPair(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean apart =
          i > 1
              && words.get(i - 2).equals("roll")
              && Spelling.isLike(words.get(i - 1), "call", 1); // 'roll call: private'
      if (isPrivate(words.get(i)) && (Spelling.isLike(words.get(i - 1), "rollcall", 3) || apart)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(String word) {
    return Spelling.isLike(word, "private", 2) || Spelling.isLike(word, "privat", 1);
  }

  private static List<String> words(String text) {
    return WORDS
        .matcher(text.length() > 400 ? text.substring(0, 400) : text)
        .results()
        .limit(20)
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Reports a mark of a private part that Markdown shows as HTML, where it must be none. */
  public static void reportShown(Findings findings, String html) {
    if (isIn(html)) {
      findings.report(
          ParserCode.PRIVATE_MALFORMED,
          "A mark of a private part stands where it has no effect; put it on a line of its own.");
    }
  }
}
