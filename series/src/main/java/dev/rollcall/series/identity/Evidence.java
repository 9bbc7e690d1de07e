package dev.rollcall.series.identity;

import dev.rollcall.model.TeamKind;
import dev.rollcall.series.words.Word;

/** What speaks for it that two names mean one team: reporters, places, and times. */
record Evidence(Cluster one, Cluster other) {

  /** Calls that may lie between the last of one name and the first of another. */
  private static final int GAP = 3;

  /** How often a slip of the pen may occur. */
  private static final int RARE = 2;

  /** Whether names that resemble each other mean one team for sure. */
  boolean isSure(Resemblance resemblance) {
    return one.kind == TeamKind.TOPIC ? isOneTopic(resemblance) : isOneTeam(resemblance);
  }

  private boolean isOneTeam(Resemblance resemblance) {
    return switch (resemblance) {
      case FORM -> hasSeveralWords() || isContinued() || isSupported();
      case ABBREVIATIONS -> true;
      case ABBREVIATION -> isSupported();
      case SLIP -> isRare() || isSupported();
      case PART -> one.follows(other, Integer.MAX_VALUE) || isSupported();
      case LONGER -> one.follows(other, GAP) && isSupported() && !hasDigits();
    };
  }

  private boolean isOneTopic(Resemblance resemblance) {
    return switch (resemblance) {
      case FORM -> hasSeveralWords() && (isContinued() || isSupported());
      case SLIP -> hasSeveralWords() && isRare();
      case PART -> isContinued() || isSupported();
      case ABBREVIATIONS, ABBREVIATION, LONGER -> false;
    };
  }

  /** One name ends where the other begins, in the same place with the same reporter. */
  boolean isRename() {
    return one.follows(other, GAP)
        && one.count() > 1
        && other.count() > 1
        && one.sharesReporter(other)
        && one.sharesPlace(other);
  }

  private boolean isSupported() {
    return one.sharesReporter(other) || one.sharesPlace(other);
  }

  private boolean isContinued() {
    return one.follows(other, GAP);
  }

  private boolean isRare() {
    int less = Math.min(one.count(), other.count());
    return less <= RARE || less * 4 <= Math.max(one.count(), other.count());
  }

  private boolean hasSeveralWords() {
    return one.names.stream().anyMatch(name -> name.words().size() > 1);
  }

  private boolean hasDigits() {
    return one.names.stream().anyMatch(Evidence::hasDigit)
        || other.names.stream().anyMatch(Evidence::hasDigit);
  }

  private static boolean hasDigit(SectionName name) {
    return name.words().stream().anyMatch(Word::hasDigit);
  }
}
