package dev.rollcall.parser.internal.frontmatter;

import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What front matter says about private teams: {@code rollcall: {private: [Team A]}}. Keys that are
 * misspelt count, and are an error; what cannot be understood is one that lets nothing be written.
 *
 * @param teams the names of the private teams
 * @param problem why it cannot be told for sure which they are
 */
public record PrivateKeys(List<String> teams, Optional<Problem> problem) {

  /** A finding without a place: the lines that name private teams are not quoted. */
  public record Problem(ParserCode code, String message) {}

  /** What is not understood at all. */
  static final Problem UNREADABLE =
      new Problem(
          ParserCode.PRIVATE_UNCLEAR,
          "The front matter keeps something private, but cannot be read; write rollcall: {private:"
              + " [Team A]} between lines of ---.");

  private static final Problem MISSPELT =
      new Problem(
          ParserCode.PRIVATE_MALFORMED,
          "A key of the front matter that keeps teams private is misspelt or misplaced; write"
              + " rollcall: {private: [Team A]}.");

  private static final String OWN = "rollcall";
  private static final String PRIVATE = "private";

  /** The lines of front matter that could be meant, wherever they stand. */
  private static final Pattern KEY =
      Pattern.compile("(?iu)\\s*['\"]?(?:rol+[- _]?cal+|roc+al+)['\"]?\\s*:(.*)");

  private static final Pattern PRIVATE_KEY =
      Pattern.compile("(?iu).*\\bpri?v\\w{0,6}['\"]?\\s*:.*");

  /** How many lines from its key on a list of teams is looked for. */
  private static final int NEAR = 5;

  /** What the values of front matter say; {@code broken} when they were salvaged line by line. */
  static PrivateKeys of(Map<?, ?> values, boolean broken) {
    if (broken) {
      return new PrivateKeys(List.of(), Optional.of(UNREADABLE));
    }
    Reading reading = new Reading();
    values.forEach((key, value) -> reading.top(String.valueOf(key), value));
    return new PrivateKeys(List.copyOf(reading.teams), Optional.ofNullable(reading.problem));
  }

  /** Whether some lines, which could not be read as front matter, keep something private. */
  static boolean areIn(List<Line> lines) {
    return !lines(lines).isEmpty();
  }

  /** The numbers of the lines that name private teams. */
  static Set<Integer> lines(List<Line> lines) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (KEY.matcher(lines.get(i).text()).matches()) {
        int last = Math.min(lines.size(), i + NEAR);
        for (int j = i; j < last; j++) {
          if (PRIVATE_KEY.matcher(lines.get(j).text()).matches()) {
            numbers.add(lines.get(i).number());
            addList(lines, j, numbers);
            break;
          }
        }
      }
    }
    return numbers;
  }

  /** The lines of a list from its key on. */
  private static void addList(List<Line> lines, int key, Set<Integer> numbers) {
    numbers.add(lines.get(key).number());
    for (int i = key + 1;
        i < lines.size() && lines.get(i).text().matches("\\s+\\S.*|-\\s.*");
        i++) {
      numbers.add(lines.get(i).number());
    }
  }

  private static final class Reading {
    private final List<String> teams = new ArrayList<>();
    private @Nullable Problem problem;

    void top(String key, @Nullable Object value) {
      String name = key.strip().toLowerCase(Locale.ROOT);
      if (Spelling.isLike(name.replaceAll("[- _]", ""), OWN, 2)) {
        if (value instanceof Map<?, ?> own) {
          own.forEach((k, v) -> own(key.equals(OWN), String.valueOf(k), v));
        } else if (String.valueOf(value).toLowerCase(Locale.ROOT).contains("priv")) {
          problem = UNREADABLE;
        }
      } else if (name.equals(PRIVATE) && value instanceof Collection<?>) {
        names(value, false);
      }
    }

    private void own(boolean exact, String key, @Nullable Object value) {
      String name = key.strip().toLowerCase(Locale.ROOT);
      if (Spelling.isLike(name, PRIVATE, 2) || Spelling.isLike(name, "privat", 1)) {
        names(value, exact && key.equals(PRIVATE));
      }
    }

    private void names(@Nullable Object value, boolean exact) {
      Collection<?> all =
          value instanceof Collection<?> many
              ? many
              : value == null || Boolean.FALSE.equals(value) ? List.of() : List.of(value);
      for (Object one : all) {
        if (one instanceof String || one instanceof Number) {
          String text = String.valueOf(one).strip();
          if (!text.isEmpty()) {
            teams.add(text);
          }
        } else {
          problem = UNREADABLE;
        }
      }
      if (!exact && problem == null) {
        problem = MISSPELT;
      }
    }
  }
}
