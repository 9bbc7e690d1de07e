package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares titles: what a slide's title says beside the team's name above it. */
final class TitleText {

  private static final Pattern COUNTER =
      Pattern.compile(
          "\\s*(\\(\\s*\\d+\\s*(/|of|von)\\s*\\d+\\s*\\)|\\[\\s*\\d+\\s*/\\s*\\d+\\s*\\]|\\b\\d+/\\d+)\\s*$");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[-–—:|/•·]+\\s*");

  /** Words that tell no two names apart. */
  private static final Set<String> UNSAID = Set.of("team", "and", "the");

  private TitleText() {}

  /**
   * What remains of a slide's title below a team's name.
   *
   * @return the title itself where it says something else, less where it begins with the name,
   *     nothing where it says the same
   */
  static List<Inline> below(String teamName, List<Inline> title) {
    String team = withoutCounter(teamName);
    String text = TextContent.name(title);
    if (text.isEmpty() || holdsMore(title)) {
      return title;
    }
    String bare = withoutCounter(text);
    if (key(bare).equals(key(team))) {
      return List.of();
    }
    for (String name : List.of(team, withoutKind(team))) {
      if (bare.regionMatches(true, 0, name, 0, name.length())) {
        Matcher separator = SEPARATOR.matcher(bare.substring(name.length()));
        if (separator.find()) {
          String rest = bare.substring(name.length() + separator.end()).strip();
          return rest.isEmpty() ? List.of() : List.of(Text.of(rest));
        }
      }
    }
    return bare.equals(text) || !isText(title) ? title : List.of(Text.of(bare));
  }

  /** Whether a title says the same as a team's name, a counter aside. */
  static boolean same(String teamName, List<Inline> title) {
    String text = TextContent.name(title);
    return key(withoutCounter(text)).equals(key(withoutCounter(teamName)));
  }

  /** A title without the counter at its end, such as {@code (2/3)}. */
  static String withoutCounter(String title) {
    return COUNTER.matcher(title).replaceFirst("").strip();
  }

  /** Whether a title has links or pictures, which its words do not show. */
  static boolean holdsMore(List<Inline> title) {
    return TextContent.within(title).stream()
        .anyMatch(inline -> inline instanceof Link || inline instanceof Image);
  }

  /** The words of a text in lower case. */
  static Set<String> words(String text) {
    return new LinkedHashSet<>(wordList(text));
  }

  private static List<String> wordList(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NOT_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isText(List<Inline> title) {
    return title.stream().allMatch(Text.class::isInstance);
  }

  private static String withoutKind(String name) {
    return name.replaceFirst("(?i)^(team|sig)\\s+", "");
  }

  private static String key(String text) {
    return wordList(text).stream()
        .filter(word -> !UNSAID.contains(word))
        .collect(Collectors.joining(" "));
  }
}
