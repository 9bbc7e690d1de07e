package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms of minutes: without a title, with matters and furniture in lists, with a day in passing.
 */
final class MinutesFormsTest {

  private static final String MATTERS = "\n## Lamps\n\nText.\n\n## Cables\n\nText.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Attendees\n\n- Mira Lund\n- Otto Berg\n",
        "May 7, 2026\n\n## Attendees\n\n- Mira Lund\n- Otto Berg\n",
        "Minutes for May 7, 2026, at the pier\n\n## Present\n\n- Mira Lund\n- Otto Berg\n",
        "# Present\n\nMira Lund, Otto Berg\n",
        "## Attendees (2)\n\n1. Mira Lund\n2. Otto Berg\n",
        "Written by hand.\n\n## Teilnehmer\n\n- Mira Lund\n- Otto Berg\n"
      })
  void minutesThatBeginWithThePeopleHaveNoTitle(String beginning) {
    Call call = Reading.of(beginning + MATTERS).call();
    assertEquals(Optional.empty(), call.title());
    assertEquals(List.of("Mira Lund", "Otto Berg"), names(call.participants()));
    assertEquals(List.of("Lamps", "Cables"), topics(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Attendance: 2\n- Led by Mira Lund\n\n## Lamps\n\nText.\n\n## Cables\n\nText.\n",
        "We met on the pier.\n\n## Lamps\n\nText.\n\n## Cables\n\nText.\n"
      })
  void aHeadingBelowTextAmongItsEqualsIsAMatter(String text) {
    Call call = Reading.of(text).call();
    assertEquals(Optional.empty(), call.title());
    assertEquals(List.of("Lamps", "Cables"), topics(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Quay notes\n\n## Present\n\n- Mira Lund\n",
        "![Logo](logo.png)\n\n# Quay notes\n\n## Present\n\n- Mira Lund\n",
        "Welcome.\n\n# Quay notes\n\n## Present\n\n- Mira Lund\n",
        "## Quay notes\n\n## Present\n\n- Mira Lund\n"
      })
  void theFirstHeadingAboveAllIsTheTitle(String beginning) {
    Call call = Reading.of(beginning + MATTERS).call();
    assertEquals(Optional.of("Quay notes"), call.title());
    assertEquals(List.of("Lamps", "Cables"), topics(call));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Quay committee, 7 May 2026                    | Quay committee",
        "# Conseil du quai du 7 mai 2026                 | Conseil du quai",
        "# Sitzung der Werft vom 7. Mai 2026             | Sitzung der Werft",
        "# Reunión del muelle del 7 de mayo de 2026      | Reunión del muelle",
        "# Notes of the quay meeting held on May 7, 2026 | Notes of the quay meeting",
        "# Quay minutes of 2026-05-07                    | Quay minutes",
        "# Quay notes - Thursday, May 7th, 2026          | Quay notes",
        "# Quay sync on Thursday, 7 May 2026             | Quay sync",
        "# Sitzung am Donnerstag, 7. Mai 2026            | Sitzung",
        "# Réunion du jeudi 7 mai 2026                   | Réunion",
        "# Thursday meeting 2026-05-07                   | Thursday meeting"
      })
  void aTitleDoesNotEndInTheWordsBeforeItsDate(String heading, String title) {
    Call call = Reading.of(heading.strip() + "\n" + MATTERS).call();
    assertEquals(Optional.of(title.strip()), call.title());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 7)), call.date());
  }

  @Test
  void aDayIsNoTitle() {
    String text =
        "# Quay group minutes\n\n## Monday, 4 May 2026\n\n### Lamps\n\nText.\n\n### Cables\n\nText.\n";
    assertEquals(Optional.of("Quay group minutes"), Reading.of(text).call().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Next meeting date and chair person",
        "Next TC call",
        "Upcoming board meeting",
        "Prochain CA",
        "Prochain bureau",
        "Prochaine séance",
        "Nächste Sitzung",
        "Nächster Termin",
        "Próxima reunión",
        "Next community call: details"
      })
  void theNextMeetingIsNoMatter(String heading) {
    Call call = Reading.of("# Sync\n" + MATTERS + "\n## " + heading + "\n\nIn June.\n").call();
    assertEquals(List.of("Lamps", "Cables"), topics(call));
    assertEquals(1, call.closing().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agenda: [on the board](https://board.example)",
        "Agenda: [plan](https://a.example), [issues](https://b.example)",
        "Adoption of the agenda",
        "Opening, welcome and roll call",
        "Find volunteers for note taking",
        "Review agenda (2m, Mira)",
        "Begrüßung",
        "Ouverture de la séance"
      })
  void whatEveryMeetingBeginsWithIsNoMatter(String heading) {
    Call call = Reading.of("# Sync\n\n## " + heading + "\n\nSo it was.\n" + MATTERS).call();
    assertEquals(List.of("Lamps", "Cables"), topics(call));
  }

  @Test
  void anAgendaBeforeTheNotesIsAPlan() {
    String text =
        """
        ## Agenda for May 7

        ## Agenda items

        1. Opening, welcome and roll call
            1. Please help take notes.
            1. Thanks!
        1. Find volunteers for note taking (acting chair to volunteer)
        1. Proposals
            1. Lamps (Mira) [30 min]
        1. Closure

        ## Meeting notes

        ### Attendees

        - Mira Lund

        ### Lamps

        They are dark.

        ### Closure
        """;
    Call call = Reading.of(text).call();
    assertEquals(List.of("Lamps"), topics(call));
    assertEquals(List.of("Mira Lund"), names(call.participants()));
    assertEquals(List.of(), call.minuteTakers());
  }

  @Test
  void whatIsToBeDoneIsNoMatterOfAList() {
    String text =
        """
        # Sync

        Present: Mira Lund, Otto Berg

        ## Notes

        * Lamps
            * They are dark.
        * Cables
            * They are long.
        * Action items
            * Mira to buy lamps
        """;
    Call call = Reading.of(text).call();
    assertEquals(List.of("Lamps", "Cables"), topics(call));
    assertEquals(1, call.actions().size());
    assertEquals(List.of("Mira Lund"), names(call.actions().getFirst().owners()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thursday, May 7, 2026 · 6:30 p.m. · Harbour House | 2026-05-07",
        "7 May 2026, on the pier                           | 2026-05-07",
        "2026-05-07 (Harbour House)                        | 2026-05-07",
        "Donnerstag, 7. Mai 2026, Hafenhaus                | 2026-05-07",
        "The lamps of May 7, 2026 are dark                 | ''",
        "3 lamps since 2026-05-07                          | ''"
      })
  void aLineOfTheHeadMayBeginWithTheDay(String line, String date) {
    Call call = Reading.of("# Quay minutes\n\n" + line.strip() + "\n" + MATTERS).call();
    assertEquals(date.strip(), call.date().map(LocalDate::toString).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## TOP 1 Begrüßung\n\nMira.\n",
        "## TOP 2: Genehmigung des letzten Protokolls\n\nJa.\n",
        "## 1. Approval of agenda\n\nYes.\n",
        "## Item 1: Welcome\n\nHi.\n"
      })
  void numberedFurnitureIsNoMatter(String furniture) {
    Call call = Reading.of("# Sync\n\n" + furniture + MATTERS).call();
    assertEquals(List.of("Lamps", "Cables"), topics(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* Otto holt die Lampen",
        "* Otto orders lamps by June",
        "* Otto\n  * order lamps (Otto)\n"
      })
  void whoIsKnownOwnsWhatTheirNameBegins(String action) {
    String text =
        "# Sync\n\nPresent: Mira Lund, Otto Berg\n"
            + MATTERS
            + "\n## Action items\n\n"
            + action
            + "\n";
    Call call = Reading.of(text).call();
    assertEquals(1, call.actions().size());
    assertEquals(List.of("Otto Berg"), names(call.actions().getFirst().owners()));
  }

  @Test
  void whatBeginsWithAnEarlierDayIsCarried() {
    String text =
        """
        # Sync 2026-05-07

        Present: Mira Lund, Otto Berg

        ## Lamps

        Text.

        ## Action items

        - [2026-04-23]: Otto to measure cables
        - [2026-05-07]: Mira to buy lamps
        - May 21: planning
        """;
    Call call = Reading.of(text).call();
    assertEquals(
        List.of(Optional.of(true), Optional.empty()),
        call.actions().stream().map(a -> a.carried()).toList());
  }

  @Test
  void theFilesNameCorrectsAYearInPassing() {
    String text =
        "# Quay notes, Mar 30\n\nCall-in: [quay call, 30th March 2025](https://q.example)\n"
            + MATTERS;
    Call call = CallParser.builder().build().parse(new Source("2026-03-30-quay.md", text)).call();
    assertEquals(Optional.of(LocalDate.of(2026, 3, 30)), call.date());
  }

  @Test
  void anEmptyAnchorIsNoPartOfAHeading() {
    String text = "# Sync\n\n## <a href=\"#one\"></a> Lamps\n\nText.\n\n## Cables\n\nText.\n";
    assertEquals(List.of("Lamps", "Cables"), topics(Reading.of(text).call()));
  }

  private static List<String> topics(Call call) {
    return call.teams().stream().map(Team::name).collect(Collectors.toList());
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(p -> p.name().orElseGet(() -> "@" + p.handle().orElse(""))).toList();
  }
}
