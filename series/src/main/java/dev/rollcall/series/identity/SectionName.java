package dev.rollcall.series.identity;

import dev.rollcall.model.TeamKind;
import dev.rollcall.series.words.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a section's name says, without the words that say only that it is a team or that it comes
 * again.
 *
 * @param parts what {@code &}, {@code and}, {@code /} and {@code ,} join
 */
record SectionName(List<List<Word>> parts) {

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?i)\\s*[-–—,:]?\\s*(?:\\(?\\d+\\s*(?:/|of)\\s*\\d+\\)?"
              + "|\\(?(?:cont(?:inued|\\.|'d)?|(?:second|third|next|last)\\s+page)\\)?)\\s*$");
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern SUBJECT =
      Pattern.compile("\\s+(?:-{1,3}|–|—|\\|)\\s+|:(?:\\s+|$)|\\?\\s+");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)^(?:new\\s+)?(?:team|sig|wg|ag|working\\s+group|(?:special\\s+)?interest\\s+group)\\b[\\s:-]*"
              + "|\\s+(?:team|sig|wg|ag|working\\s+group|(?:special\\s+)?interest\\s+group)$");
  private static final Pattern COMING =
      Pattern.compile(
          "(?i)^(?:(?:the|our|upcoming|coming|next)\\s+)+(?=\\S)"
              + "|(?<=\\S)\\s+(?:today|tomorrow|(?:this|next)\\s+(?:week|month|time))$");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:[&/+,]|\\b(?:and|und)\\b)\\s*");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "of", "for", "der", "die", "das");

  /** Reads the whole name. */
  static SectionName of(String name, TeamKind kind) {
    String text = bare(name);
    text =
        kind == TeamKind.TOPIC ? strip(text, COMING) : GROUP.matcher(text).replaceAll("").strip();
    return new SectionName(
        Arrays.stream(JOINT.split(text.isEmpty() ? name : text))
            .map(
                part ->
                    Word.allOf(part).stream()
                        .filter(word -> !ARTICLES.contains(word.plain()))
                        .toList())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  /** The name in front of what a heading tells of today, such as {@code Events - meet us}. */
  static String head(String name) {
    Matcher subject = SUBJECT.matcher(bare(name));
    return subject.find() && subject.start() > 0 ? bare(name).substring(0, subject.start()) : name;
  }

  private static String bare(String name) {
    String text = strip(strip(name.strip(), COUNTER), REMARK);
    return text.isEmpty() ? name.strip() : text;
  }

  private static String strip(String text, Pattern what) {
    String rest = what.matcher(text).replaceAll("").strip();
    return rest.isEmpty() ? text : rest;
  }

  /** Its words in a row. */
  List<Word> words() {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** Equal for names of the same words, in whatever order of parts. */
  String key() {
    return words().stream().map(Word::stem).sorted().collect(Collectors.joining(" "));
  }

  /** The first letters of its words, as acronyms are made of them. */
  String initials() {
    return words().stream().map(word -> word.plain().substring(0, 1)).collect(Collectors.joining());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
