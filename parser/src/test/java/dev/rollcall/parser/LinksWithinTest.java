package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Anchors;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to headings, in the spellings of the tools that make links. */
final class LinksWithinTest {

  private static final String[] SLIDES = {
    "# Team Cranes\n\n### 1. What's new: Ropes\n\n- a\n\n### Details\n\n- b",
    "# Team Gates & Locks\n\n### Details\n\n- c",
    "## Team Gates & Locks - Old town\n\n> #### In a *quote* :tada:\n\n- d",
    "# Gruppe Größe[^1]\n\n- e\n\n[^1]: f",
    "# \u6e2f\u53e3 \u72b6\u6001\n\n- g",
  };

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '\0',
      value = {
        "#team-cranes -> Team Cranes",
        "#Team-Cranes -> Team Cranes",
        "#team_cranes -> Team Cranes",
        "#1-whats-new-ropes -> 1. What's new: Ropes",
        "#1-Whats-new-Ropes -> 1. What's new: Ropes",
        "#whats-new-ropes -> 1. What's new: Ropes",
        "#details -> Details",
        "#details-1 -> Details",
        "#team-gates--locks -> Team Gates & Locks",
        "#Team-Gates-amp-Locks -> Team Gates & Locks",
        "#team-gates-locks -> Team Gates & Locks",
        "#team-gates--locks---old-town -> Team Gates & Locks - Old town",
        "#Team-Gates-amp-Locks---Old-town -> Team Gates & Locks - Old town",
        "#in-a-quote -> In a quote \ud83c\udf89",
        "#in-a-quote- -> In a quote \ud83c\udf89",
        "#gruppe-gr\u00f6\u00dfe -> Gruppe Gr\u00f6\u00dfe",
        "#gruppe-gr%C3%B6%C3%9Fe -> Gruppe Gr\u00f6\u00dfe",
        "#gruppe-gro\u0308\u00dfe -> Gruppe Gr\u00f6\u00dfe",
        "#\u6e2f\u53e3-\u72b6\u6001 -> \u6e2f\u53e3 \u72b6\u6001",
        "#quay-round -> Quay round",
        "#top -> Quay round",
        "/1 -> Quay round",
        "/3 -> Team Gates & Locks",
      })
  void lead(String link, String heading) {
    Anchors anchors = Anchors.of(Reading.ofSlides(SLIDES).call());
    Anchors.Anchor found = anchors.find(SafeUrl.of(link)).orElseThrow();
    assertEquals(
        heading,
        TextContent.name(found.heading().map(Heading::content).orElse(found.slide().title())));
  }

  @Test
  void ofTheSameNameAreCounted() {
    Reading read = Reading.ofSlides(SLIDES);
    Anchors anchors = Anchors.of(read.call());
    assertEquals(read.slides().get(0), anchors.find("details").orElseThrow().slide());
    assertEquals(read.slides().get(1), anchors.find("details-1").orElseThrow().slide());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#nowhere", "#details-2", "#team-crane", "#cranes-team", "#%", "#team-cranes/x"})
  void thatLeadNowhereAreReported(String link) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n- see [x](" + link + ")", SLIDES[1]);
    assertEquals(List.of("14:7 dangling-link"), read.findings());
  }

  @Test
  void thatLeadSomewhereAreNot() {
    Reading read =
        Reading.ofSlides(
            "# Team Cranes\n\n- [a](#team-cranes), [b](#Details), [c](#top), d[^1], [e](b.md#x)\n\n[^1]: f",
            SLIDES[1]);
    assertEquals(List.of(), read.findings());
  }

  @Test
  void inMinutesToo() {
    Reading read =
        Reading.of("# Quay 2026-05-07\n\n[all](#team-gates) [no](#gone)\n\n## Team Gates\n\n- x\n");
    assertEquals(List.of("3:20 dangling-link"), read.findings());
  }
}
