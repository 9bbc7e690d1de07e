package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks that look like others do not take headings and items away. */
final class SpecialBlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#\u00a0Team Gates\n\n- open",
        "##\u202fTeam Gates\n\n- open",
        "#\u3000Team Gates\n\n- open",
        "#\u200bTeam Gates\n\n- open",
        "# \u00a0Team Gates\n\n- open",
        "\u00a0# Team Gates\n\n- open",
        "\ufeff#\u00a0Team Gates\n\n- open",
        "# Team Gates\n\n-\u00a0open",
        "# Team Gates\n\n*\u00a0open",
        "# Team Gates\n\n\u00a0- open",
      })
  void areRead(String slide) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n- back", slide);
    assertEquals(List.of("Team Cranes", "Team Gates"), read.teams());
    assertEquals(1, read.slides().get(1).blocks().size());
    assertEquals("open", TextContent.ofBlocks(read.slides().get(1).blocks()));
    assertEquals(
        List.of("special-blank"),
        read.findings().stream().map(f -> f.split(" ", 2)[1]).distinct().toList());
  }

  @Test
  void inMinutes() {
    Reading read = Reading.of("# Quay 2026-05-07\n\n##\u00a0Team Gates\n\n- open\n");
    assertEquals(List.of("Team Gates"), read.teams());
    assertEquals(List.of("3:3 special-blank"), read.findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.\u00a0May is a holiday",
        "Crane\u00a0- four",
        "```\n#\u00a0Team Gates\n```",
        "a\u00a0# b",
      })
  void elsewhereMeanNothing(String text) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text);
    assertEquals(List.of(), read.findings());
    assertEquals(List.of("Team Cranes"), read.teams());
  }
}
