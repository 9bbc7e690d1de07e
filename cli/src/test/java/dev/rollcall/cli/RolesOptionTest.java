package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --roles} and the roles of {@code rollcall.yaml}: a community's own words. */
class RolesOptionTest {

  @TempDir Path folder;

  @BeforeEach
  void writeMinutes() throws IOException {
    Files.writeString(
        folder.resolve("pier.md"),
        "# Pier 2024-05-14\n\n## On board\n\n- Mira\n\n## Lamps\n\n- a\n");
  }

  @Test
  void standInTheConfiguration() throws IOException {
    Files.writeString(folder.resolve("rollcall.yaml"), "roles: {attendees: [On board]}\n");
    String json = CommandRun.in(folder, "export", "pier.md", "--to", "json", "-o", "-").out();
    assertTrue(json.contains("\"participants\""), json);
  }

  @Test
  void standInAFileOfTheirOwn() throws IOException {
    Files.writeString(folder.resolve("words.yaml"), "roles: {attendees: [On board]}\n");
    String json =
        CommandRun.in(
                folder, "export", "pier.md", "--to", "json", "-o", "-", "--roles", "words.yaml")
            .out();
    assertTrue(json.contains("\"participants\""), json);
  }

  @Test
  void aRoleThatIsNotThereIsTold() throws IOException {
    Files.writeString(folder.resolve("words.yaml"), "roles: {atendees: [On board]}\n");
    CommandRun run = CommandRun.in(folder, "check", "pier.md", "--roles", "words.yaml");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("did you mean 'attendees'?"), run.err());
  }
}
