package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.RosterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rollcall roster}: a proposal to review, which keeps what somebody reviewed. */
class RosterCommandTest {

  @TempDir Path folder;

  private void call(String date, String... sections) throws IOException {
    Files.writeString(
        folder.resolve(date + ".md"),
        Stream.of(sections)
            .map(section -> "\n---\n\n# " + section + "\n\n- All is well\n")
            .collect(
                Collectors.joining(
                    "", "---\ntype: slide\n---\n\n# Harbour Call " + date + "\n", "")));
  }

  private void calls() throws IOException {
    call("2026-01-08", "Team Quay", "SIG Harbour Organisation", "What's new? [Draft], really");
    call("2026-01-15", "Team Quay & Cranes", "SIG Harbour Organization", "Regatta 1");
    call(
        "2026-01-22",
        "Team Quay & Cranes",
        "Harbour Organization SIG",
        "What's new? [Draft], really");
  }

  @Test
  void proposesARosterThatCanBeRead() throws IOException {
    calls();
    CommandRun run = CommandRun.in(folder, "roster", ".");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    Roster roster = RosterReader.read(run.out());
    assertEquals(
        List.of("quay", "sig-harbour-organization", "what-s-new-draft-really"),
        roster.teams().stream().map(Roster.Entry::id).toList(),
        run.out());
    assertEquals(List.of("Team Quay"), roster.teams().getFirst().aliases());
    assertTrue(run.out().contains("# 3 calls, 2026-01; also as Team Quay (1)"), run.out());
    assertFalse(run.out().contains("Regatta"), run.out());
  }

  @Test
  void keepsEveryEdit() throws IOException {
    calls();
    String edited =
        """
        # ours
        teams:
        - {id: q, name: Team Quay, aliases: [Team Quay & Cranes],
           expected: true}   # always

        # other things
        theme: plain
        """;
    Files.writeString(folder.resolve("teams.yaml"), edited);
    CommandRun run =
        CommandRun.in(folder, "roster", ".", "--roster", "teams.yaml", "-o", "teams.yaml");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    String first = Files.readString(folder.resolve("teams.yaml"));
    List<String> left = first.lines().toList();
    assertTrue(left.containsAll(edited.lines().toList()), first);
    assertEquals(
        List.of("q", "sig-harbour-organization", "what-s-new-draft-really"),
        RosterReader.read(first).teams().stream().map(Roster.Entry::id).toList());
    CommandRun.in(folder, "roster", ".", "--roster", "teams.yaml", "-o", "teams.yaml");
    assertEquals(first, Files.readString(folder.resolve("teams.yaml")), "nothing is new");
  }

  @Test
  void tellsNewSpellingsOfATeamThatSomebodyDescribed() throws IOException {
    calls();
    Files.writeString(folder.resolve("teams.yaml"), "teams:\n  - {id: quay, name: Team Quay}\n");
    String text = CommandRun.in(folder, "roster", ".", "--roster", "teams.yaml").out();
    assertTrue(text.contains("# rollcall: quay was also called Team Quay & Cranes."), text);
    assertEquals(List.of(), RosterReader.read(text).teams().getFirst().aliases());
  }

  @Test
  void writesOverNothingElse() throws IOException {
    calls();
    Files.writeString(folder.resolve("teams.yaml"), "teams: []\n");
    CommandRun run = CommandRun.in(folder, "roster", ".", "-o", "teams.yaml");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals("teams: []\n", Files.readString(folder.resolve("teams.yaml")));
  }

  @Test
  void namesPeopleAsAskedFor() throws IOException {
    call("2026-01-08", "Team Quay\n\nReport by [@adaq](https://github.com/adaq)");
    call("2026-01-15", "Team Quay\n\nReport by [@adaq](https://github.com/adaq)");
    assertTrue(CommandRun.in(folder, "roster", ".").out().contains("adaq"));
    String initials = CommandRun.in(folder, "roster", ".", "--people", "initials").out();
    assertFalse(initials.contains("adaq"), initials);
  }
}
