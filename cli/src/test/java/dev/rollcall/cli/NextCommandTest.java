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
}
