package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that are already shown, by which it is judged whether a heading would say anything new:
 * a heading is left out only when nothing visible is lost with it.
 */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{So}]+");
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|/]\\s+|\\s*:\\s+");

  private final Set<String> shown = new TreeSet<>();

  public Words(String... texts) {
    for (String text : texts) {
      add(text);
    }
  }

  void add(String text) {
    shown.addAll(of(text));
  }

  /** Whether every word, link and picture of a heading is shown already. */
  boolean cover(List<Inline> heading) {
    return TextContent.within(heading).stream()
            .noneMatch(inline -> inline instanceof Link || inline instanceof Image)
        && shown.containsAll(of(TextContent.of(heading)));
  }

  /** Whether every word of a text is shown already. */
  boolean cover(String text) {
    return shown.containsAll(of(text));
  }

  /**
   * The length of the beginning of a heading, with the separator behind it, that only says what is
   * shown already, as {@code Team Ops} in {@code Team Ops - Status Page}; 0 for none.
   */
  int coveredBeginning(String heading) {
    return SEPARATOR
        .matcher(heading)
        .results()
        .filter(separator -> separator.start() > 0 && separator.end() < heading.length())
        .filter(separator -> cover(heading.substring(0, separator.start())))
        .mapToInt(MatchResult::end)
        .findFirst()
        .orElse(0);
  }

  private static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
