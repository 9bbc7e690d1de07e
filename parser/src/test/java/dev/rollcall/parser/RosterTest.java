package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterTest {

  private static final String YAML =
      """
      teams:
        - name: Team Network & Storage
          id: network
          aliases: [Team Net, Cabling]
          expected: true
        - name: SIG Docs
          kind: sig
          expected: true
        - Team Ops
      """;

  @Test
  void namesAndAliasesGiveTheId() {
    CallParser parser = CallParser.builder().roster(RosterReader.read(YAML)).build();
    ParseResult result =
        parser.parse(
            new Source(
                "a.md",
                "---\ntype: slide\n---\n\n# Call\n\n---\n\n# Cabling\n\nx\n\n---\n\n# Team Ops\n\ny\n"));
    assertEquals(List.of("network", "ops"), result.call().teams().stream().map(Team::id).toList());
    assertEquals(TeamKind.TOPIC, result.call().teams().getFirst().kind());
    assertEquals(
        List.of("The roster expects SIG Docs, which does not report; add its section."),
        result.diagnostics().stream()
            .filter(d -> d.code() == ParserCode.MISSING_TEAM)
            .map(d -> d.message())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntype: slide\nrollcall: {private: [SIG Docs]}\n---\n\n# Call\n\n---\n\n# SIG Docs\n\nx\n",
        "---\ntype: slide\n---\n\n# Call\n\n<!-- rollcall: private -->\n\n---\n\n# SIG Docs\n\nx\n\n<!-- rollcall: /private -->\n",
        "---\ntype: slide\n---\n\n# Call\n\n---\n\n<!-- rollcall: private -->\n\n# SIG Docs\n\nx\n\n<!-- rollcall: /private -->\n"
      })
  void aPrivateTeamReportsAndIsNotNamed(String text) {
    Roster roster =
        RosterReader.read(
            "teams: [{name: SIG Docs, expected: true}, {name: SIG Press, expected: true}]");
    ParseResult result =
        CallParser.builder().roster(roster).build().parse(new Source("a.md", text));
    assertEquals(List.of(), result.call().teams());
    assertEquals(
        List.of("The roster expects SIG Press, which does not report; add its section."),
        result.diagnostics().stream()
            .filter(d -> d.code() == ParserCode.MISSING_TEAM)
            .map(d -> d.message())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Team Net, net",
    "Team Net & Storage, net",
    "Team Net/Sto, net",
    "SIG Docs, sig-docs",
    "Docs SIG, sig-docs",
    "Größe & Maß, grosse-mass",
    "Events (2/3), events"
  })
  void idsAreDerivedFromNames(String name, String id) {
    ParseResult result =
        CallParser.builder()
            .build()
            .parse(
                new Source("a.md", "---\ntype: slide\n---\n\n# Call\n\n---\n\n# " + name + "\n"));
    assertEquals(id, result.call().teams().getFirst().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2",
        "- a",
        "teams: !!+%20 yes",
        "teams: yes",
        "teams: [{id: x}]",
        "teams: [{name: A, colour: red}]",
        "teams: [{name: A, id: 'Not an id'}]",
        "teams: [{name: A, kind: group}]",
        "teams: [{name: A, id: a}, {name: B, id: a}]"
      })
  void saysWhatIsWrong(String yaml) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> RosterReader.read(yaml));
    assertTrue(String.valueOf(e.getMessage()).endsWith(".") || yaml.startsWith("[1"));
  }

  @Test
  void otherKeysAreLeftToOthers() {
    assertEquals(Roster.empty(), RosterReader.read("theme: plain\n"));
    assertEquals(Roster.empty(), RosterReader.read(""));
  }
}
