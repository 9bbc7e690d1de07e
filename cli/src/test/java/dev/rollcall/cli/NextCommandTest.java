package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rollcall next}: where the next call begins. */
class NextCommandTest {

  @TempDir Path folder;

  private void deck(String date, String quay) throws IOException {
    Files.writeString(
        folder.resolve(date.replace("-", "") + ".md"),
        """
        ---
        type: slide
        title: Harbour Call %1$s
        ---

        # Harbour Call %1$s

        Presented by [@eve](https://github.com/eve)

        ---

        # Team Quay

        Report by [@ada](https://github.com/ada)

        ----

        ## Team Quay

        - %2$s

        ---

        # Join us

        Every other Thursday.
        """
            .formatted(date, quay));
  }

  private void minutes(String date, String quay, String end) throws IOException {
    Files.writeString(
        folder.resolve(date + ".md"),
        """
        # Harbour Weekly %1$s

        ## Meta

        - Minutes: Jo
        - Participants: Ada, Bo

        ## Team updates

        ### Team Quay

        Notes: https://pad.example/%1$s

        - %2$s

        ### Team Ropes

        - Knots of %1$s

        %3$s
        """
            .formatted(date, quay, end));
  }

  @Test
  void writesADeckLikeTheLastOnes() throws IOException {
    deck("2026-01-08", "Crane 4 is inspected");
    deck("2026-01-22", "Crane 5 is inspected");
    CommandRun run = CommandRun.in(folder, "next", ".");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertEquals(
        """
        ---
        type: slide
        title: Harbour Call 2026-02-05
        ---

        # Harbour Call 2026-02-05

        Presented by @todo

        ---

        # Team Quay

        Report by @todo <!-- last time: @ada -->

        ----

        ## Team Quay – …

        - …

        ---

        # Join us

        Every other Thursday.
        """,
        run.out());
  }

  @Test
  void writesMinutesLikeTheLastOnes() throws IOException {
    minutes("2026-01-08", "Crane 4", "");
    minutes("2026-01-15", "Crane 5", "#### One night only\n\n- Music");
    String text = CommandRun.in(folder, "next", ".").out();
    assertEquals(
        """
        # Harbour Weekly 2026-01-22

        ## Meta

        - Minutes: …
        - Participants: …

        ## Team updates

        ### Team Quay

        Notes: …

        - …

        ### Team Ropes

        - …
        """,
        text);
  }

  @Test
  void passesTheCheckButForPlaceholders() throws IOException {
    deck("2026-01-08", "Crane 4");
    deck("2026-01-22", "Crane 5");
    CommandRun.in(folder, "next", ".", "-o", "20260205.md");
    String found = CommandRun.in(folder, "check", "20260205.md").out();
    assertTrue(found.contains("[placeholder-reporter]"), found);
    assertTrue(
        found
            .lines()
            .filter(line -> line.contains("warning:"))
            .allMatch(l -> l.contains("[placeholder-")),
        found);
  }

  @Test
  void fillsATemplateAndMovesNothing() throws IOException {
    minutes("2026-01-08", "Crane 4", "");
    minutes("2026-01-15", "Crane 5", "");
    Files.writeString(
        folder.resolve("t.txt"), "# Weekly YYYY-MM-DD\n\n## Team Ropes\n\n## Team Quay\n");
    assertEquals(
        "# Weekly 2026-03-01\n\n## Team Ropes\n\n## Team Quay\n",
        CommandRun.in(folder, "next", ".", "--template", "t.txt", "--date", "2026-03-01").out());
  }

  @Test
  void writesOverNothing() throws IOException {
    minutes("2026-01-08", "Crane 4", "");
    CommandRun run =
        CommandRun.in(folder, "next", ".", "--date", "2026-01-15", "-o", "2026-01-08.md");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        ExitCode.USAGE, CommandRun.in(folder, "next", ".").exit(), "one call has no rhythm");
  }

  @Test
  void keepsPrivatePartsOut() throws IOException {
    String secret =
        "<!-- rollcall: private -->\n\nThe safe is green.\n\n<!-- rollcall: /private -->";
    minutes("2026-01-08", "Crane 4", secret);
    minutes("2026-01-15", "Crane 5", secret);
    assertFalse(CommandRun.in(folder, "next", ".").out().contains("green"));
    assertTrue(CommandRun.in(folder, "next", ".", "--include-private").out().contains("green"));
  }

  @Test
  void minutesKeepTheLineThatTellsTheDayAndPassCheck() throws IOException {
    for (int month = 1; month <= 3; month++) {
      String day = "2026-0" + month + "-05"; // first Thursdays, but for January's
      Files.writeString(
          folder.resolve(day + ".md"),
          """
          # Lighthouse Board

          **Date:** %1$s %2$s 2026, 18:00 UTC
          **Present:** Ira Lens, Ola Beam

          ## Lamps

          - Lamp %1$s of %2$s is bought
          - ACTION: fit lamp %2$s by 6 %2$s 2026 (Ola Beam)

          ## Next meeting

          To be told in %2$s
          """
              .formatted(
                  "05",
                  java.time.Month.of(month)
                      .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)));
    }
    CommandRun run = CommandRun.in(folder, "next", ".", "--date", "2026-04-02", "-o", "next.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    String next = Files.readString(folder.resolve("next.md"));
    assertTrue(next.contains("**Date:** 02 April 2026, 18:00 UTC"), next);
    assertTrue(next.contains("## Open action items\n\n- [ ] fit lamp March"), next);
    assertTrue(next.endsWith("## Next meeting\n\n- …\n"), next);
    CommandRun check = CommandRun.in(folder, "check", "next.md");
    assertFalse((check.out() + check.err()).contains("due-before-call"), check.out());
    Files.move(folder.resolve("next.md"), folder.resolve("2026-04-02.md"));
    String later = CommandRun.in(folder, "next", ".", "--date", "2026-05-07").out();
    assertEquals(later.indexOf("## Open action items"), later.lastIndexOf("## Open action items"));
  }

  @Test
  void germanMinutesHaveTheirOwnHeadingForWhatIsOpen() throws IOException {
    for (String day : java.util.List.of("03", "17")) {
      Files.writeString(
          folder.resolve("2026-02-" + day + ".md"),
          """
          ---
          lang: de
          ---
          # Protokoll Gartenverein %1$s.02.2026

          **Anwesend:** Uwe Beet, Eva Laub

          ## Wasser

          - Leitung vom %1$s. ist dicht
          - Aufgabe: Pumpe %1$s prüfen bis %1$s.02.2026 (Eva Laub)
          """
              .formatted(day));
    }
    CommandRun run = CommandRun.in(folder, "next", ".", "-o", "next.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    String next = Files.readString(folder.resolve("next.md"));
    assertTrue(next.contains("# Protokoll Gartenverein 03.03.2026"), next);
    assertTrue(next.contains("## Alte Aufgaben\n\n- [ ] Pumpe"), next);
    CommandRun check = CommandRun.in(folder, "check", "next.md");
    assertFalse((check.out() + check.err()).contains("due-before-call"), check.out());
  }
}
