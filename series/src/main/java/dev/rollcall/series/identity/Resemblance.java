package dev.rollcall.series.identity;

import dev.rollcall.series.words.Likeness;
import dev.rollcall.series.words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Why two names of sections might mean one, from the surest to the weakest. */
enum Resemblance {
  /** The same word in other forms: {@code Standards}, {@code Standardization}. */
  FORM("the same in another form"),
  /** All of several words, some abbreviated: {@code Std/Cert}. */
  ABBREVIATIONS("an abbreviation"),
  /** One word abbreviated: {@code Ops}, {@code Operations}; or the initials of several. */
  ABBREVIATION("perhaps an abbreviation"),
  /** One word with a slip of the pen. */
  SLIP("perhaps a slip of the pen"),
  /** One name is the first parts of the other: {@code IAM}, {@code IAM & Security}. */
  PART("a part of the other name"),
  /** One name has the words of the other, and one more. */
  LONGER("a longer form of the name");

  private static final int SHORTEST_ACRONYM = 3;

  private final String reason;

  Resemblance(String reason) {
    this.reason = reason;
  }

  /** The reason in words, as a comment gives it. */
  String reason() {
    return reason;
  }

  /** Compares two names that are not the same. */
  static Optional<Resemblance> of(SectionName a, SectionName b) {
    List<Word> one = a.words();
    List<Word> other = b.words();
    if (one.size() == other.size()) {
      return inPairs(one, other);
    }
    boolean first = one.size() < other.size();
    SectionName less = first ? a : b;
    SectionName more = first ? b : a;
    if (less.words().size() == 1
        && more.words().size() >= SHORTEST_ACRONYM
        && less.words().getFirst().plain().equals(more.initials())) {
      return Optional.of(ABBREVIATION);
    }
    if (less.parts().size() < more.parts().size()
        && less.parts().stream()
            .allMatch(part -> more.parts().stream().anyMatch(p -> alike(part, p)))
        && alike(less.parts().getFirst(), more.parts().getFirst())) {
      return Optional.of(PART);
    }
    return more.words().size() == less.words().size() + 1 && isWithin(less.words(), more.words())
        ? Optional.of(LONGER)
        : Optional.empty();
  }

  private static Optional<Resemblance> inPairs(List<Word> one, List<Word> other) {
    Set<Likeness> seen = EnumSet.noneOf(Likeness.class);
    int changed = 0;
    for (int i = 0; i < one.size(); i++) {
      Likeness likeness = Likeness.of(one.get(i), other.get(i));
      if (likeness == Likeness.NONE) {
        return Optional.empty();
      }
      changed += likeness == Likeness.SAME ? 0 : 1;
      seen.add(likeness);
    }
    if (seen.contains(Likeness.SLIP)) {
      return changed == 1 ? Optional.of(SLIP) : Optional.empty();
    }
    if (seen.contains(Likeness.ABBREVIATION)) {
      return Optional.of(one.size() > 1 ? ABBREVIATIONS : ABBREVIATION);
    }
    return seen.contains(Likeness.FORM) ? Optional.of(FORM) : Optional.empty();
  }

  private static boolean alike(List<Word> a, List<Word> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size())
            .allMatch(i -> Likeness.of(a.get(i), b.get(i)).compareTo(Likeness.FORM) <= 0);
  }

  /** Whether a longer name begins like a shorter one and has its words in their order. */
  private static boolean isWithin(List<Word> less, List<Word> more) {
    int at = 0;
    for (Word word : more) {
      boolean same = at < less.size() && less.get(at).stem().equals(word.stem());
      if (at == 0 && !same) {
        return false;
      }
      at += same ? 1 : 0;
    }
    return at == less.size();
  }
}
