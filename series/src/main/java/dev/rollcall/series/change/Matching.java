package dev.rollcall.series.change;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import dev.rollcall.series.words.Word;
import dev.rollcall.series.words.WordBag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds for each statement of a call the one of an earlier call that it goes back to: the same
 * words first, then the most alike, in the same team before another, in the same place before
 * another.
 */
final class Matching {

  /** From which likeness on two statements of one team are one in other words. */
  private static final double ALIKE = 0.55;

  /** The same for statements of two teams: what moves keeps nearly all its words. */
  private static final double MOVED = 0.8;

  /** Words from which on a statement is told from others in whatever team. */
  private static final int TELLING = 3;

  /** How much it counts that both point to the same issue. */
  private static final double REFERENCE = 0.3;

  /** How much it counts that both begin alike. */
  private static final double OPENING = 0.1;

  /** How much the same place counts. */
  private static final double PLACE = 0.05;

  private final List<Statement> old;
  private final List<Statement> now;
  private final List<String> oldPlain;
  private final List<String> nowPlain;
  private final int[] back;
  private final boolean[] taken;

  /** Two statements that may be one. */
  private record Pair(int now, int old, double score) {}

  Matching(List<Statement> old, List<Statement> now) {
    this.old = old;
    this.now = now;
    oldPlain = old.stream().map(Matching::plain).toList();
    nowPlain = now.stream().map(Matching::plain).toList();
    back = new int[now.size()];
    taken = new boolean[old.size()];
    Arrays.fill(back, -1);
    same(true);
    same(false);
    alike();
  }

  /** The place of the statement that one goes back to, or -1. */
  int back(int statement) {
    return back[statement];
  }

  /** Whether a statement of the older call is said again. */
  boolean isSaidAgain(int statement) {
    return taken[statement];
  }

  /** Whether a statement has the letters and digits of the one that it goes back to. */
  boolean isSame(int statement) {
    return nowPlain.get(statement).equals(oldPlain.get(back[statement]));
  }

  private static String plain(Statement statement) {
    return Word.allOf(statement.text()).stream().map(Word::plain).collect(Collectors.joining());
  }

  private void same(boolean inTeam) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!taken[i]) {
        places
            .computeIfAbsent(key(old.get(i), oldPlain.get(i), inTeam), k -> new ArrayDeque<>())
            .add(i);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      Deque<Integer> free = places.get(key(now.get(i), nowPlain.get(i), inTeam));
      if (back[i] < 0 && free != null && !free.isEmpty()) {
        match(i, free.remove());
      }
    }
  }

  private static String key(Statement statement, String plain, boolean inTeam) {
    return inTeam ? statement.teamId() + "\n" + plain : plain;
  }

  private void alike() {
    List<WordBag> oldWords = old.stream().map(s -> WordBag.of(s.text(), s.links())).toList();
    List<WordBag> newWords = now.stream().map(s -> WordBag.of(s.text(), s.links())).toList();
    Map<String, Double> weights = WordBag.weights(oldWords, newWords);
    double[] oldWeights = oldWords.stream().mapToDouble(bag -> bag.weight(weights)).toArray();
    double[] newWeights = newWords.stream().mapToDouble(bag -> bag.weight(weights)).toArray();
    Map<String, BitSet> byTelling = new HashMap<>();
    Map<String, BitSet> byAny = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!taken[i]) {
        index(byTelling, oldWords.get(i).telling(), i);
        index(byAny, oldWords.get(i).stems(), i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (back[i] < 0) {
        // What only shares words such as 'the' with what tells something else is not alike.
        Map<String, BitSet> byWord = newWords.get(i).tells() ? byTelling : byAny;
        BitSet candidates = new BitSet();
        for (String word : newWords.get(i).stems()) {
          BitSet having = byWord.get(word);
          if (having != null) {
            candidates.or(having);
          }
        }
        for (int candidate : candidates.stream().toArray()) {
          WordBag before = oldWords.get(candidate);
          boolean inTeam = now.get(i).teamId().equals(old.get(candidate).teamId());
          if (!inTeam && before.stems().size() < TELLING) {
            continue;
          }
          WordBag words = newWords.get(i);
          double likeness =
              with(
                  words.likeness(before, newWeights[i], oldWeights[candidate], weights),
                  words,
                  before);
          if (likeness >= (inTeam ? ALIKE : MOVED) && !words.pointsElsewhere(before)) {
            pairs.add(new Pair(i, candidate, likeness + place(i, candidate, inTeam)));
          }
        }
      }
    }
    pairs.sort(
        comparingDouble(Pair::score)
            .reversed()
            .thenComparing(comparingInt(Pair::now))
            .thenComparing(comparingInt(Pair::old)));
    for (Pair pair : pairs) {
      if (back[pair.now()] < 0 && !taken[pair.old()]) {
        match(pair.now(), pair.old());
      }
    }
  }

  private static void index(Map<String, BitSet> places, Set<String> words, int place) {
    words.forEach(word -> places.computeIfAbsent(word, w -> new BitSet()).set(place));
  }

  /** A likeness, and what counts beside the words. */
  private static double with(double likeness, WordBag words, WordBag before) {
    if (likeness == 0) {
      return 0;
    }
    return likeness
        + (words.pointsToSame(before) ? REFERENCE : 0)
        + (words.opensLike(before) ? OPENING : 0);
  }

  private double place(int i, int candidate, boolean inTeam) {
    double here = (i + 0.5) / now.size();
    double there = (candidate + 0.5) / old.size();
    return PLACE * (1 - Math.abs(here - there)) + (inTeam ? PLACE : 0);
  }

  private void match(int statement, int before) {
    back[statement] = before;
    taken[before] = true;
  }
}
