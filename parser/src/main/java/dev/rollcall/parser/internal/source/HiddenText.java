package dev.rollcall.parser.internal.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes stretches out of a document. */
public final class HiddenText {

  private static final Pattern SEPARATOR = Pattern.compile("-{3,4}[ \\t]*");

  /** What is left of a line where all it said was private. */
  private static final Pattern NOTHING =
      Pattern.compile("[\\s>]*(?:[-*+]|\\d{1,9}[.)]|#{1,6})?\\s*(?:\\[[ xX]])?\\s*");

  /**
   * A stretch of a document.
   *
   * @param from the index of its first line
   * @param start the first offset there
   * @param to the index of its last line, which may lie behind the document
   * @param end the offset behind it there
   */
  public record Stretch(int from, int start, int to, int end) implements Comparable<Stretch> {
    @Override
    public int compareTo(Stretch other) {
      return Comparator.comparingInt(Stretch::from)
          .thenComparingInt(Stretch::start)
          .thenComparingInt(Stretch::to)
          .thenComparingInt(Stretch::end)
          .compare(this, other);
    }
  }

  private final List<Line> lines;
  private final Predicate<Line> separators;
  private final BitSet code;
  private final Set<Integer> touched = new HashSet<>();

  /**
   * Creates one for a document.
   *
   * @param separators which lines are kept, so that slides keep their places
   * @param code which lines stand in fenced code blocks
   */
  public HiddenText(List<Line> lines, Predicate<Line> separators, BitSet code) {
    this.lines = lines;
    this.separators = separators;
    this.code = code;
  }

  /** Whether a line looks like a separator. */
  public static boolean isSeparator(Line line) {
    return SEPARATOR.matcher(line.text()).matches();
  }

  /**
   * The lines without some stretches.
   *
   * @param stretches in any order; they may overlap
   */
  public List<Line> without(List<Stretch> stretches) {
    List<Line> shown = new ArrayList<>(lines.size());
    Map<Integer, List<int[]>> cuts = cuts(stretches);
    int at = 0;
    while (at < lines.size()) {
      if (!cuts.containsKey(at)) {
        shown.add(lines.get(at++));
        continue;
      }
      int first = at;
      List<Line> left = new ArrayList<>();
      for (List<int[]> cut = cuts.get(at); cut != null; cut = cuts.get(++at)) {
        touched.add(lines.get(at).number());
        left.add(left(at, cut));
      }
      if (!isWithin(first, at, left)) {
        shown.addAll(left);
      }
    }
    return shown;
  }

  /** The numbers of the lines that something was taken out of. */
  public Set<Integer> touched() {
    return Set.copyOf(touched);
  }

  /**
   * Whether lines of which nothing is left were a part of a list, a table or a paragraph, which no
   * blank line may divide now.
   */
  private boolean isWithin(int first, int next, List<Line> left) {
    return first > 0
        && next < lines.size()
        && !lines.get(first - 1).blank()
        && !lines.get(next).blank()
        && left.stream().allMatch(Line::blank);
  }

  /** What to cut of each line, by its index: offsets in their order, none within another. */
  private Map<Integer, List<int[]>> cuts(List<Stretch> stretches) {
    Map<Integer, List<int[]>> cuts = new HashMap<>();
    int done = 0; // lines below are cut as a whole already
    for (Stretch stretch : stretches.stream().sorted().toList()) {
      int last = Math.min(lines.size() - 1, stretch.end() == 0 ? stretch.to() - 1 : stretch.to());
      for (int at = Math.max(stretch.from(), done); at <= last; at++) {
        int start = stretch.from() == at ? stretch.start() : 0;
        int end = stretch.to() == at ? stretch.end() : lines.get(at).text().length();
        cut(cuts.computeIfAbsent(at, line -> new ArrayList<>()), start, end);
      }
      done = Math.max(done, last); // the last line may go on
    }
    return cuts;
  }

  private static void cut(List<int[]> cuts, int start, int end) {
    if (!cuts.isEmpty() && cuts.getLast()[1] >= start) {
      cuts.getLast()[1] = Math.max(cuts.getLast()[1], end);
    } else {
      cuts.add(new int[] {start, end});
    }
  }

  private Line left(int at, List<int[]> cuts) {
    Line line = lines.get(at);
    int[] first = cuts.getFirst();
    boolean whole = first[0] == 0 && first[1] == line.text().length();
    if (whole && separators.test(line) && !code.get(at)) {
      return line;
    }
    Line left =
        line.without(
            cuts.stream().mapToInt(c -> c[0]).toArray(),
            cuts.stream().mapToInt(c -> c[1]).toArray());
    if (NOTHING.matcher(left.text()).matches()) {
      left = line.without(new int[] {0}, new int[] {line.text().length()});
    }
    return left.asPrivate();
  }
}
