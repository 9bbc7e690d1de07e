package dev.rollcall.series.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text, for comparing it with others.
 *
 * @param stems its words in a form that is equal for their spellings
 * @param opening its first two words; empty where there are fewer
 * @param references what it points to by number: issues, requests, versions
 */
public record WordBag(Set<String> stems, String opening, Set<String> references) {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern REFERENCE =
      Pattern.compile("#\\d+|(?:issues|pull|merge_requests|discussions)/\\d+|\\b[A-Z]{2,}-\\d+\\b");

  private static final double JOINING_WEIGHT = 0.1;
  private static final Set<String> JOINING =
      Set.copyOf(
          List.of(
              ("a an and are as at be by for from has have in into is it not of on or still that"
                      + " the there this to was we were will with der das den dem des ein eine einer"
                      + " und oder ist sind im am auf aus bei für mit nach noch von vom zu zum zur wir"
                      + " wird")
                  .split(" ")));

  /** Copies the words in their order: what is summed up over them is the same in every run. */
  public WordBag {
    stems = Collections.unmodifiableSet(new LinkedHashSet<>(stems));
    references = Set.copyOf(references);
  }

  /** The words of a text. */
  public static WordBag of(String text) {
    return of(text, List.of());
  }

  /** The words of a text that links to addresses. */
  public static WordBag of(String text, List<String> addresses) {
    Set<String> references = new HashSet<>();
    for (String place : Stream.concat(Stream.of(text), addresses.stream()).toList()) {
      Matcher reference = REFERENCE.matcher(place);
      while (reference.find()) {
        references.add(reference.group().replaceAll(".*\\D(?=\\d)", ""));
      }
    }
    List<String> stems = stems(text.contains("://") ? ADDRESS.matcher(text).replaceAll(" ") : text);
    stems = stems.isEmpty() ? stems(text) : stems;
    String opening = stems.size() < 2 ? "" : stems.get(0) + " " + stems.get(1);
    return new WordBag(new LinkedHashSet<>(stems), opening, references);
  }

  private static List<String> stems(String text) {
    return Word.allOf(text).stream().map(Word::stem).toList();
  }

  /** The words that tell something; all where none does. */
  public Set<String> telling() {
    Set<String> telling = new LinkedHashSet<>(stems);
    telling.removeAll(JOINING);
    return telling.isEmpty() ? stems : telling;
  }

  /** Whether it has words that tell something. */
  public boolean tells() {
    return !JOINING.containsAll(stems);
  }

  /** Whether both begin with the same two words. */
  public boolean opensLike(WordBag other) {
    return !opening.isEmpty() && opening.equals(other.opening);
  }

  /** Whether both point to the same. */
  public boolean pointsToSame(WordBag other) {
    return references.stream().anyMatch(other.references::contains);
  }

  /** Whether both point to something, and to nothing that is the same. */
  public boolean pointsElsewhere(WordBag other) {
    return !references.isEmpty()
        && !other.references.isEmpty()
        && references.stream().noneMatch(other.references::contains);
  }

  /**
   * How alike two texts are, from 0 to 1: by the share of their words that both have, each with its
   * weight, or, where one holds all that the other says, by that.
   *
   * @param weights of words; those that are not there weigh 1
   */
  public double likeness(WordBag other, Map<String, Double> weights) {
    return likeness(other, weight(weights), other.weight(weights), weights);
  }

  /**
   * The same where the weights of both texts are known.
   *
   * @param own what all words of this text weigh
   * @param theirs what all words of the other one weigh
   */
  public double likeness(WordBag other, double own, double theirs, Map<String, Double> weights) {
    double shared = 0;
    for (String word : stems) {
      if (other.stems.contains(word)) {
        shared += weights.getOrDefault(word, 1.0);
      }
    }
    return likeness(other, own, theirs, shared);
  }

  /** The same where each word weighs 1, and so many are in both texts. */
  public double likeness(WordBag other, int shared) {
    return likeness(other, stems.size(), other.stems.size(), shared);
  }

  private double likeness(WordBag other, double own, double theirs, double shared) {
    if (own == 0 || theirs == 0) {
      return 0;
    }
    double share = 2 * shared / (own + theirs);
    boolean telling = Math.min(stems.size(), other.stems.size()) >= 3;
    return telling ? Math.max(share, 0.75 * shared / Math.min(own, theirs)) : share;
  }

  /** What all words weigh. */
  public double weight(Map<String, Double> weights) {
    double sum = 0;
    for (String word : stems) {
      sum += weights.getOrDefault(word, 1.0);
    }
    return sum;
  }

  /**
   * Weights for words of two sets of texts: the more texts of a set have a word, the less it tells,
   * and what only joins others tells next to nothing.
   */
  public static Map<String, Double> weights(List<WordBag> some, List<WordBag> others) {
    Map<String, Double> weights = new HashMap<>();
    counts(some).forEach((word, count) -> weights.merge(word, count, Math::max));
    counts(others).forEach((word, count) -> weights.merge(word, count, Math::max));
    weights.replaceAll(
        (word, count) -> JOINING.contains(word) ? JOINING_WEIGHT : 1 / (1 + Math.log(count)));
    return weights;
  }

  private static Map<String, Double> counts(List<WordBag> texts) {
    Map<String, Double> counts = new HashMap<>();
    texts.forEach(text -> text.stems().forEach(word -> counts.merge(word, 1.0, Double::sum)));
    return counts;
  }
}
