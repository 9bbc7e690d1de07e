package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.layout.Wording;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every slide a title that no other has: equal titles of several teams say whose they are,
 * those of one team are counted.
 */
final class Titles {

  /** A title that somebody counted by hand. */
  private static final Pattern COUNTED =
      Pattern.compile("(.*\\S)\\s*\\(\\d{1,3}\\s*/\\s*\\d{1,3}\\)");

  private static final int LONGEST_OWNER = 24; // characters

  private final Wording wording;
  private final List<ComposedSlide> drafts;
  private final List<List<TextRun>> titles = new ArrayList<>();
  private final Map<String, Integer> shared = new HashMap<>(); // how many slides have a title
  private final Map<String, Integer> totals = new HashMap<>(); // the same without hand's counters
  private final Set<String> used = new HashSet<>();

  /** The titles of which what slides begin with tells all but the first apart. */
  private final Set<String> tellable = new HashSet<>();

  private Titles(List<ComposedSlide> drafts, List<DeckPlan.Section> sections, Wording wording) {
    this.drafts = drafts;
    this.wording = wording;
    qualify(sections);
    for (List<TextRun> title : titles) {
      shared.merge(text(title), 1, Integer::sum);
      totals.merge(uncounted(text(title)), 1, Integer::sum);
    }
    used.addAll(shared.keySet());
    findTellable();
  }

  /**
   * The titles of the slides, in their order.
   *
   * @param sections the sections, the first of which belongs to the whole call
   */
  static List<List<TextRun>> unique(
      List<ComposedSlide> drafts, List<DeckPlan.Section> sections, Wording wording) {
    return new Titles(drafts, sections, wording).counted();
  }

  /** Adds the team's name to titles that slides of several teams share. */
  private void qualify(List<DeckPlan.Section> sections) {
    List<String> owners = new ArrayList<>();
    for (DeckPlan.Section section : sections) {
      String owner = owners.isEmpty() ? "" : section.name().strip();
      for (int i = 0; i < section.slides(); i++) {
        owners.add(owner);
      }
    }
    Map<String, Set<String>> ownersOf = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      ownersOf
          .computeIfAbsent(text(drafts.get(i).title()), t -> new HashSet<>())
          .add(owners.get(i));
    }
    for (int i = 0; i < drafts.size(); i++) {
      List<TextRun> title = drafts.get(i).title();
      String text = text(title);
      String owner = owners.get(i);
      boolean ambiguous = ownersOf.getOrDefault(text, Set.of()).size() > 1;
      titles.add(
          ambiguous && !owner.isEmpty() && !text.equals(owner)
              ? with(title, " \u2013 " + brief(owner))
              : title);
    }
  }

  private static String brief(String owner) {
    if (owner.codePointCount(0, owner.length()) <= LONGEST_OWNER) {
      return owner;
    }
    return owner.substring(0, owner.offsetByCodePoints(0, LONGEST_OWNER)).strip() + "\u2026";
  }

  private List<List<TextRun>> counted() {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<List<TextRun>> counted = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<TextRun> title = titles.get(i);
      String text = text(title);
      String base = uncounted(text);
      int number = numbers.merge(base, 1, Integer::sum);
      int time = seen.merge(text, 1, Integer::sum);
      boolean byHand = !base.equals(text);
      boolean first = time == 1 && (byHand || drafts.get(i).opening() || tellable.contains(text));
      if (first || shared.getOrDefault(text, 1) == 1) {
        counted.add(title);
      } else {
        int place = i;
        Optional<List<TextRun>> told =
            byHand || tellable.contains(text) ? told(base, i) : Optional.empty();
        counted.add(
            told.orElseGet(
                () ->
                    with(
                        titles.get(place),
                        byHand
                            ? continued(text, time)
                            : counter(text, number, totals.getOrDefault(base, 1)))));
      }
    }
    return counted;
  }

  private void findTellable() {
    Map<String, Set<String>> subjects = new HashMap<>();
    Set<String> untold = new HashSet<>();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      String text = text(titles.get(i));
      if (met.add(text)) {
        continue;
      }
      String base = uncounted(text);
      Optional<String> told = Subjects.of(drafts.get(i).page()).map(s -> base + ": " + s);
      boolean tells =
          told.filter(title -> title.length() <= Subjects.LONGEST_TITLE && !used.contains(title))
              .filter(title -> subjects.computeIfAbsent(text, t -> new HashSet<>()).add(title))
              .isPresent();
      if (!tells) {
        untold.add(text);
      }
    }
    tellable.addAll(subjects.keySet());
    tellable.removeAll(untold);
  }

  /** A title with what its slide begins with; empty where that tells it from no other. */
  private Optional<List<TextRun>> told(String base, int index) {
    return Subjects.of(drafts.get(index).page())
        .map(subject -> base + ": " + subject)
        .filter(title -> title.length() <= Subjects.LONGEST_TITLE && used.add(title))
        .map(title -> List.of(new TextRun.Run(title, RunStyle.PLAIN)));
  }

  /** A counter; where somebody has taken it by hand, the next one that is left. */
  private String counter(String text, int number, int total) {
    int free = number;
    while (!used.add(text + counter(free, total))) {
      free = free % total + 1; // as many counters as titles that could take one
    }
    return counter(free, total);
  }

  private static String counter(int number, int total) {
    return " (" + number + "/" + total + ")";
  }

  private String continued(String text, int time) {
    String number = time == 2 ? "" : " " + (time - 1);
    String continued = " (" + wording.continued() + number + ")";
    used.add(text + continued);
    return continued;
  }

  private static List<TextRun> with(List<TextRun> title, String end) {
    List<TextRun> longer = new ArrayList<>(title);
    longer.add(new TextRun.Run(end, RunStyle.PLAIN));
    return longer;
  }

  /** A title without a counter at its end. */
  static String uncounted(String text) {
    Matcher counted = COUNTED.matcher(text);
    return counted.matches() ? counted.group(1) : text;
  }

  /** The characters of a title as a reader compares them. */
  static String text(List<TextRun> title) {
    StringBuilder text = new StringBuilder();
    for (TextRun piece : title) {
      switch (piece) {
        case TextRun.Run run -> text.append(run.text());
        case TextRun.Break b -> {} // judged as nothing, so that no two differ by a break only
      }
    }
    return text.toString().strip();
  }
}
