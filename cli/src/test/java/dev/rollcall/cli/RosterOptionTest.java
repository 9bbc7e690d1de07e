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

/** {@code --roster}: whose sections are whose, and who is missing. */
class RosterOptionTest {

  private static final String ROSTER =
      """
      teams:
        - {id: iam, name: Team Identity, aliases: [Team Gatekeepers], expected: true}
        - {id: quay, name: Team Quay, expected: true}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeCall() throws IOException {
    Files.writeString(
        folder.resolve("call.md"),
        """
        ---
        type: slide
        ---

        # Harbour Call 2026-05-14

        ---

        # Team Gatekeepers

        - Keys are out
        """);
  }

  @Test
  void namesTeamsAcrossCalls() throws IOException {
    Files.writeString(folder.resolve("teams.yaml"), ROSTER);
    String json =
        CommandRun.in(
                folder, "export", "call.md", "--to", "json", "-o", "-", "--roster", "teams.yaml")
            .out();
    assertTrue(json.contains("\"id\" : \"iam\""), json);
  }

  @Test
  void tellsWhoIsMissing() throws IOException {
    Files.writeString(folder.resolve("teams.yaml"), ROSTER);
    CommandRun run = CommandRun.in(folder, "check", "call.md", "--roster", "teams.yaml");
    assertTrue(run.out().contains("Team Quay"), run.out());
    assertFalse(run.out().contains("Team Identity"), run.out());
  }

  @Test
  void standsInTheConfigurationToo() throws IOException {
    Files.writeString(folder.resolve("rollcall.yaml"), ROSTER);
    assertTrue(CommandRun.in(folder, "check", "call.md").out().contains("[missing-team]"));
    Files.writeString(folder.resolve("none.yaml"), "teams: []\n");
    CommandRun without = CommandRun.in(folder, "check", "call.md", "--roster", "none.yaml");
    assertFalse(without.out().contains("[missing-team]"), without.out());
  }

  @Test
  void refusesWhatIsNoRoster() throws IOException {
    Files.writeString(folder.resolve("teams.yaml"), "teams: 3\n");
    CommandRun run = CommandRun.in(folder, "check", "call.md", "--roster", "teams.yaml");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(1, run.errLines().size(), run.err());
  }
}
