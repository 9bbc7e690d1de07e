package dev.rollcall.parser.internal;

import dev.rollcall.parser.ParserCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what stands between {@code <!-- rollcall: private -->} and {@code <!-- rollcall:
 * /private -->}, before anything else reads it.
 *
 * <p>It fails closed: a mark that is misspelt, or never closed, hides everything to the end of its
 * section. Findings name lines by number and have no range, so that nobody quotes a private line.
 */
final class PrivateParts {

  private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(?:-->|$)");
  private static final Pattern OPEN = Pattern.compile("\\s*rollcall\\s*:\\s*private\\s*");
  private static final Pattern CLOSE = Pattern.compile("\\s*rollcall\\s*:\\s*/\\s*private\\s*");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SEPARATOR = Pattern.compile("-{3,4}[ \\t]*");
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t].*)?");

  private enum Mark {
    NONE,
    OPEN,
    CLOSE,
    MISSPELT
  }

  private final Findings findings;
  private final boolean deck;

  PrivateParts(Findings findings, boolean deck) {
    this.findings = findings;
    this.deck = deck;
  }

  /** The lines without what is private; separators stay, so that slides keep their places. */
  List<Line> hide(List<Line> lines, int from) {
    List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(from, lines.size())));
    FenceScanner fences = new FenceScanner();
    boolean hidden = false;
    boolean toSectionEnd = false;
    int opened = 0;
    int level = 0;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (hidden && (toSectionEnd || deck) && endsSection(line, level)) {
        if (!toSectionEnd) {
          toSectionEnd = !closesLater(lines, i) && unclosed(opened);
        }
        if (toSectionEnd) {
          hidden = false;
          toSectionEnd = false;
        }
      }
      if (!hidden) {
        Matcher heading = HEADING.matcher(line.text());
        level = heading.matches() ? heading.group(1).length() : level;
      }
      if (!hidden && fences.isCode(line.text())) {
        shown.add(line);
        continue;
      }
      List<int[]> cuts = new ArrayList<>();
      int start = hidden ? 0 : -1;
      Matcher comment = COMMENT.matcher(line.text());
      while (comment.find()) {
        Mark mark = mark(comment.group(1));
        if (mark == Mark.NONE) {
          continue;
        }
        if (mark == Mark.OPEN && !hidden) {
          hidden = true;
          opened = line.number();
          start = comment.start();
        } else if (mark == Mark.CLOSE && hidden && !toSectionEnd) {
          cuts.add(new int[] {start, comment.end()});
          hidden = false;
          start = -1;
        } else if (mark == Mark.MISSPELT || mark == Mark.CLOSE) {
          if (!hidden) {
            start = comment.start();
          }
          hidden = true;
          toSectionEnd |= misspelt(line.number(), mark);
        }
      }
      if (start >= 0) {
        cuts.add(new int[] {start, line.text().length()});
      }
      shown.add(cuts.isEmpty() ? line : cut(line, cuts, hidden));
    }
    if (hidden && !toSectionEnd) {
      unclosed(opened);
    }
    return shown;
  }

  /** The lines with a stretch of them blank, separators excepted. */
  static List<Line> blank(List<Line> lines, int from, int to) {
    List<Line> shown = new ArrayList<>(lines);
    for (int i = from; i < to; i++) {
      shown.set(i, hiddenLine(lines.get(i)));
    }
    return shown;
  }

  private static Line cut(Line line, List<int[]> cuts, boolean hidden) {
    if (hidden && SEPARATOR.matcher(line.text()).matches()) {
      return line;
    }
    return line.without(
            cuts.stream().mapToInt(c -> c[0]).toArray(),
            cuts.stream().mapToInt(c -> c[1]).toArray())
        .asPrivate();
  }

  private static Line hiddenLine(Line line) {
    return SEPARATOR.matcher(line.text()).matches()
        ? line
        : line.without(new int[] {0}, new int[] {line.text().length()}).asPrivate();
  }

  private boolean endsSection(Line line, int level) {
    if (deck) {
      return line.text().stripTrailing().equals("---");
    }
    Matcher heading = HEADING.matcher(line.text());
    return heading.matches() && heading.group(1).length() <= Math.max(level, 1);
  }

  /** Whether the next mark is the one that closes; another that opens, or none, tells otherwise. */
  private static boolean closesLater(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i).text());
      while (comment.find()) {
        Mark mark = mark(comment.group(1));
        if (mark != Mark.NONE) {
          return mark == Mark.CLOSE;
        }
      }
    }
    return false;
  }

  private boolean unclosed(int line) {
    findings.report(
        ParserCode.PRIVATE_MALFORMED,
        "Nothing closes the private part that line "
            + line
            + " opens; its section is left out. Add <!-- rollcall: /private -->.");
    return true;
  }

  private boolean misspelt(int line, Mark mark) {
    findings.report(
        ParserCode.PRIVATE_MALFORMED,
        mark == Mark.CLOSE
            ? "Line " + line + " closes a private part that is not open; what follows is left out."
            : "The mark in line "
                + line
                + " is misspelt, so its section is left out; write <!-- rollcall: private -->.");
    return true;
  }

  private static Mark mark(String content) {
    if (OPEN.matcher(content).matches()) {
      return Mark.OPEN;
    }
    if (CLOSE.matcher(content).matches()) {
      return Mark.CLOSE;
    }
    List<String> words =
        WORDS
            .matcher(content.toLowerCase(Locale.ROOT))
            .results()
            .limit(4)
            .map(java.util.regex.MatchResult::group)
            .toList();
    boolean alike =
        words.size() < 4
            && words.stream().anyMatch(word -> isLike(word, "private", 2) || word.equals("privat"))
            && (words.size() == 1 || words.stream().anyMatch(word -> isLike(word, "rollcall", 3)));
    boolean named = !words.isEmpty() && isLike(words.getFirst(), "rollcall", 2);
    return alike || named ? Mark.MISSPELT : Mark.NONE;
  }

  /** Whether two words differ by a few letters only. */
  static boolean isLike(String word, String wanted, int most) {
    if (Math.abs(word.length() - wanted.length()) > most) {
      return false;
    }
    int[] previous = new int[wanted.length() + 1];
    for (int j = 0; j <= wanted.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int[] current = new int[wanted.length() + 1];
      current[0] = i;
      for (int j = 1; j <= wanted.length(); j++) {
        int same = word.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
      }
      previous = current;
    }
    return previous[wanted.length()] <= most;
  }
}
