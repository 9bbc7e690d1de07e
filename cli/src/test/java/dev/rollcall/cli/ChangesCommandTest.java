package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rollcall changes}: what is new since the call before. */
class ChangesCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writeCalls() throws IOException {
    Files.writeString(
        folder.resolve("old.md"),
        """
        # Harbour Weekly 2026-01-08

        ## Team Updates

        ### Team Quay

        - Crane 4 is inspected
        - The *old* rope is on sale
        - [ ] Paint the crane

        ### Team Ropes

        - Knots
        """);
    Files.writeString(
        folder.resolve("new.md"),
        """
        # Harbour Weekly 2026-01-15

        ## Team Updates

        ### Team Quay

        - Crane 4 is inspected and painted
        - [x] Paint the crane
        - A <b>museum</b> opens, see _there_ [1]

        ### SIG Tides

        - High
        """);
  }

  @Test
  void tellsPeople() {
    CommandRun run = CommandRun.in(folder, "changes", "old.md", "new.md");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertEquals(
        """
        Since 2026-01-08: 2 new, 1 reworded, 1 carried over, 2 gone, 1 done

        Team Quay
          ~ Crane 4 is inspected and painted
              was: Crane 4 is inspected
          x Paint the crane
          + A museum opens, see there [1]
          - The old rope is on sale

        SIG Tides (new)
          + High

        Team Ropes (absent)
          - Knots
        """,
        run.out());
  }

  @Test
  void tellsPrograms() {
    String json = CommandRun.in(folder, "changes", "old.md", "new.md", "--format", "json").out();
    assertTrue(json.contains("\"since\" : \"2026-01-08\""), json);
    assertTrue(json.contains("\"was\" : \"Crane 4 is inspected\""), json);
    assertTrue(json.contains("\"status\" : \"gone\""), json);
  }

  @Test
  void writesMarkdownInWhichNothingOfTheTextIsMarkup() {
    String text =
        CommandRun.in(folder, "changes", "old.md", "new.md", "--format", "markdown").out();
    assertTrue(text.startsWith("# Since 2026-01-08\n"), text);
    assertTrue(text.contains("- **New:** A museum opens, see there \\[1\\]\n"), text);
    assertTrue(text.contains("*(was: Crane 4 is inspected)*"), text);
  }

  @Test
  void needsTwoCalls() {
    assertEquals(ExitCode.USAGE, CommandRun.in(folder, "changes", "old.md").exit());
    assertEquals(ExitCode.FINDINGS, CommandRun.in(folder, "changes", "none.md", "new.md").exit());
  }

  @Test
  void keepsPrivatePartsOut() throws IOException {
    Files.writeString(
        folder.resolve("new.md"),
        Files.readString(folder.resolve("new.md"))
            + "\n<!-- rollcall: private -->\n\n- Secret rope\n\n<!-- rollcall: /private -->\n");
    assertFalse(CommandRun.in(folder, "changes", "old.md", "new.md").out().contains("Secret"));
    assertTrue(
        CommandRun.in(folder, "changes", "old.md", "new.md", "--include-private")
            .out()
            .contains("Secret"));
  }
}
