package dev.rollcall.series.change;

import java.util.Optional;

/** The words in which a document tells what changed. */
record SinceWords(
    String since,
    String sinceLast,
    String fresh,
    String reworded,
    String carried,
    String gone,
    String done,
    String newTeam,
    String absent,
    String more,
    String atEnd) {

  private static final SinceWords ENGLISH =
      new SinceWords(
          "Since",
          "Since last time",
          "new",
          "reworded",
          "carried over",
          "gone",
          "done",
          "new this time",
          "Absent this time:",
          "more",
          "At the end");

  private static final SinceWords GERMAN =
      new SinceWords(
          "Seit",
          "Seit dem letzten Mal",
          "neu",
          "geändert",
          "übernommen",
          "entfallen",
          "erledigt",
          "diesmal neu",
          "Diesmal nicht dabei:",
          "weitere",
          "Am Ende");

  static SinceWords in(Optional<String> language) {
    return language.filter(tag -> tag.startsWith("de")).isPresent() ? GERMAN : ENGLISH;
  }
}
