package dev.rollcall.export.html.internal.page;

import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.model.TeamKind;
import java.util.Optional;

/** The words of the pages around the calls: index, team pages, search. */
public record SiteLabels(
    String site,
    String allCalls,
    String search,
    String feed,
    String teams,
    String groups,
    String topics,
    String undated,
    String untitled,
    String alsoCalled,
    String searchFor,
    String found,
    String nothingFound,
    String actions,
    String decisions,
    String open,
    String unheard,
    String done,
    String decided,
    String due,
    String again,
    String byPerson,
    String none) {

  private static final SiteLabels ENGLISH =
      new SiteLabels(
          "Site",
          "All calls",
          "Search",
          "Feed",
          "Teams",
          "Interest groups",
          "Topics",
          "Without a date",
          "Community calls",
          "Also called",
          "Words to look for in all calls",
          "Sections found:",
          "Nothing found. Try fewer or shorter words.",
          "Actions",
          "Decisions",
          "Open",
          "Not heard of again",
          "Done",
          "Decided",
          "due",
          "named again",
          "By person",
          "None so far.");

  private static final SiteLabels GERMAN =
      new SiteLabels(
          "Website",
          "Alle Treffen",
          "Suche",
          "Feed",
          "Teams",
          "Interessengruppen",
          "Themen",
          "Ohne Datum",
          "Community-Treffen",
          "Auch genannt",
          "Wörter, die in allen Treffen gesucht werden",
          "Gefundene Abschnitte:",
          "Nichts gefunden. Versuchen Sie es mit weniger oder kürzeren Wörtern.",
          "Aufgaben",
          "Beschlüsse",
          "Offen",
          "Nicht wieder genannt",
          "Erledigt",
          "Beschlossen",
          "fällig",
          "wieder genannt",
          "Nach Personen",
          "Bisher keine.");

  /** The labels in a language, in English where there are none in it. */
  public static SiteLabels in(Optional<String> language) {
    return LanguageTag.isGerman(language) ? GERMAN : ENGLISH;
  }

  /** What sections of a kind are called together. */
  public String kinds(TeamKind kind) {
    return switch (kind) {
      case TEAM -> teams;
      case SIG -> groups;
      case TOPIC -> topics;
    };
  }
}
