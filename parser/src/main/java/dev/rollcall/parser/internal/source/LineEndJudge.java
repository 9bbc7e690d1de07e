package dev.rollcall.parser.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells text that was wrapped at a column from a pad's short lines.
 *
 * <p>What speaks for wrapping are lines that end in the middle of a sentence near the column at
 * which the others end; what speaks against it are short lines that end before a new statement, and
 * lines that nobody wrapped.
 */
public final class LineEndJudge {

  /** A line shorter than this was not ended by a column. */
  private static final int SHORTEST_COLUMN = 45;

  /** A line longer than this was not wrapped. */
  private static final int WIDEST_COLUMN = 120;

  /** How far before the column a wrapped line may end: a long word follows. */
  private static final int RAGGED = 12;

  /** A single line end is evidence only where its line is at least this long. */
  private static final int LONG_LINE = 60;

  private static final Pattern URL =
      Pattern.compile("\\]\\([^()\\s]*(?:\\([^()]*\\)[^()]*)*\\)|<?https?://\\S+");
  private static final Pattern BLOCK_START =
      Pattern.compile(
          "\\s*(?:[-*+•][ \\t].*|[-*_=](?:[ \\t]*[-*_=]){2,}\\s*|\\d{1,9}[.)][ \\t].*|#{1,6}[ \\t].*"
              + "|[>|<].*|`{3}.*|~{3}.*|:{3}.*|\\[[^\\]]+\\]:.*)");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>[> ]*");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}[ \\t].*");
  private static final Pattern NO_PROSE =
      Pattern.compile("\\s*(?:\\|.*|.*\\|\\s*|\\[[^\\]]+\\]:.*)");
  private static final Pattern HARD_BREAK = Pattern.compile(".*(?: {2}|\\\\|<br\\s*/?>\\s*)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:;…。！？][\\p{Pf}\\p{Pe}\"'*_`~]*\\s*");
  private static final Pattern CONTINUES = Pattern.compile("\\s*[(\"'*_`\\[]*[\\p{Ll}\\p{Lo}&].*");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\s*(?:[*_`~]{0,3}[\\p{L}@][\\p{L}\\p{N} ./@_&-]{0,30}[*_`~]{0,3}\\s*[:：].*|@\\S.*|https?://.*"
              + "|\\[?\\d{1,2}:\\d{2}.*|→.*|=+>.*|[-–—]+>.*|\\*\\*.*)");

  private final List<Join> joins = new ArrayList<>();
  private int column;

  /**
   * The end of a line within a paragraph.
   *
   * @param number the line's number in the source
   * @param width what it shows, in characters
   * @param needed its width together with the first word of the next line
   */
  private record Join(int number, int width, int needed, String line, String next) {

    boolean endsSentence() {
      return SENTENCE_END.matcher(line).matches();
    }

    /** Whether the next line goes on with the sentence. */
    boolean goesOn() {
      return !endsSentence() && CONTINUES.matcher(next).matches();
    }

    boolean beforeStatement() {
      return STATEMENT.matcher(next).matches();
    }
  }

  /** Judges the line ends of a document without its comments. */
  public LineEnds judge(List<Line> lines) {
    int unwrapped = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.code() || line.blank() || NO_PROSE.matcher(line.text()).matches()) {
        continue;
      }
      int width = width(line.text());
      unwrapped += width > WIDEST_COLUMN ? 1 : 0;
      if (i + 1 < lines.size() && isJoin(line, lines.get(i + 1))) {
        String next = unquoted(lines.get(i + 1).text());
        int needed = width + 1 + next.strip().split("\\s", 2)[0].length();
        joins.add(new Join(line.number(), width, needed, line.text(), next));
      }
    }
    column = joins.stream().mapToInt(Join::width).filter(w -> w <= WIDEST_COLUMN).max().orElse(0);
    return isWrapped(unwrapped) ? LineEnds.wrapped(kept()) : LineEnds.breaks();
  }

  private static boolean isJoin(Line line, Line next) {
    boolean bothQuoted = QUOTE.matcher(line.text()).lookingAt();
    String below = bothQuoted ? unquoted(next.text()) : next.text();
    return !below.isBlank()
        && !next.code()
        && !HEADING.matcher(unquoted(line.text())).matches()
        && !HARD_BREAK.matcher(line.text()).matches()
        && !BLOCK_START.matcher(below).matches();
  }

  private static String unquoted(String line) {
    return QUOTE.matcher(line).replaceFirst("");
  }

  private boolean isWrapped(int unwrapped) {
    int wrapped = 0;
    int broken = 0;
    for (Join join : joins) {
      if (isWrapped(join)) {
        wrapped++;
      } else if (join.width() > WIDEST_COLUMN || isBroken(join)) {
        broken++;
      }
    }
    return wrapped > broken && 2 * wrapped >= unwrapped;
  }

  private boolean isWrapped(Join join) {
    boolean full = join.needed() > column && join.width() >= column - RAGGED;
    int shortest = joins.size() == 1 ? LONG_LINE : SHORTEST_COLUMN;
    return join.width() <= WIDEST_COLUMN
        && (join.goesOn()
            ? join.width() >= shortest
            : full && join.width() >= LONG_LINE && !join.endsSentence());
  }

  private static boolean isBroken(Join join) {
    return !join.goesOn() && join.width() < SHORTEST_COLUMN;
  }

  /** In wrapped text, too, a label starts a line of its own where there was room before it. */
  private BitSet kept() {
    BitSet kept = new BitSet();
    for (Join join : joins) {
      boolean hadRoom = join.needed() + RAGGED <= column;
      boolean stops = !join.goesOn() && (join.beforeStatement() || !join.endsSentence()) && hadRoom;
      kept.set(join.number(), stops);
    }
    return kept;
  }

  /** How wide a line is to somebody who wraps it: addresses cannot be wrapped and do not count. */
  private static int width(String line) {
    String shown = URL.matcher(line).replaceAll("");
    return shown.stripTrailing().codePointCount(0, shown.stripTrailing().length());
  }
}
