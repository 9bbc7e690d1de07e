package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks of footnotes are no part of a name. */
final class FootnoteNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Team Cranes[^h]",
        "# Team Cranes [^h]",
        "# Team Cranes^[Renamed in April.]",
        "# Team[^h] Cranes",
        "# **Team Cranes[^h]**",
        "# [Team Cranes](https://a.harbour.org)[^h]",
        "# Team Cranes[^h] - Gates",
        "# Team Cranes[^h] (1/2)",
        "# Team Cranes[^h][^i]",
        "## Team Cranes[^h]",
      })
  void ofTeams(String heading) {
    Reading read =
        Reading.ofSlides(
            heading + "\n\n- a\n\n[^h]: Renamed in April.\n[^i]: And in May.",
            "# Team Cranes\n\n- b");
    assertEquals(1, read.teams().size(), read.teams().toString());
    assertEquals("cranes", read.call().teams().getFirst().id());
    assertEquals("Team Cranes", read.teams().getFirst().replace(" (1/2)", ""));
  }

  @Test
  void ofPeople() {
    Reading read =
        Reading.ofSlides(
            "# Team Cranes\n\nReport by Mira Lindqvist[^m]\n\n[^m]: For the last time.");
    assertEquals(
        Optional.of("Mira Lindqvist"),
        read.call().teams().getFirst().reporters().getFirst().name());
  }

  @Test
  void ofMinutes() {
    Reading read =
        Reading.of("# Quay round[^1] 2026-05-07\n\n## Team Cranes[^1]\n\n- a\n\n[^1]: x\n");
    assertEquals(Optional.of("Quay round"), read.call().title());
    assertEquals(List.of("Team Cranes"), read.teams());
  }
}
