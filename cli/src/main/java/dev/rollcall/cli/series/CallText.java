package dev.rollcall.cli.series;

import dev.rollcall.series.Series;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a call's document that may be shown.
 *
 * @param lines what is private in them is empty
 */
public record CallText(Series.Entry call, List<String> lines) {

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+\\S.*");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s.*");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~).*");

  /** Copies the lines. */
  public CallText {
    lines = List.copyOf(lines);
  }

  /** The lines of a document without those that are private, which are counted from 1. */
  public static CallText of(Series.Entry call, String text, Set<Integer> privateLines) {
    List<String> lines = text.lines().toList();
    return new CallText(
        call,
        IntStream.range(0, lines.size())
            .mapToObj(i -> privateLines.contains(i + 1) ? "" : lines.get(i))
            .toList());
  }

  /** Some lines, counted from 1, both included. */
  List<String> lines(int first, int last) {
    return lines.subList(Math.clamp(first - 1, 0, lines.size()), Math.clamp(last, 0, lines.size()));
  }

  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  static boolean isBullet(String line) {
    return BULLET.matcher(line).matches();
  }

  static boolean isFence(String line) {
    return FENCE.matcher(line).matches();
  }
}
