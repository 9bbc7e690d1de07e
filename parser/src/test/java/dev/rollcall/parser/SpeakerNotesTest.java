package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the speaker says, and what the slide shows. */
final class SpeakerNotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: Thank the crew.",
        "note: Thank the crew.",
        "NOTE:\nThank the crew.",
        "Notes: Thank the crew.",
        "NOTES:\n\nThank the crew.",
        "Note : Thank the crew.",
        "Note\u00a0: Thank the crew.",
        "Notes\uff1aThank the crew.",
        "  Note: Thank the crew.",
        "<aside class=\"notes\">Thank the crew.</aside>",
        "<aside class='notes'>\n\nThank the crew.\n\n</aside>",
        "<ASIDE data-x=1 class=notes>\n    Thank the crew.\n</ASIDE >",
        "<aside class=\"big notes\">\n    <p>Thank the crew.</p>\n",
      })
  void areNotShown(String notes) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n- Two are back\n\n" + notes);
    assertEquals("Two are back", read.shown());
    assertEquals("Thank the crew.", read.said());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Note:** the gate is shut",
        "Noted: the gate is shut",
        "Note that the gate is shut",
        "A note: the gate is shut",
        "- Note: the gate is shut",
        "- a gate\n  Note: the gate is shut",
        "`<aside class=\"notes\">` the gate is shut",
        "```\nNote: the gate is shut\n```",
        "<aside>the gate is shut</aside>",
        "<aside class=\"footnotes\">the gate is shut</aside>",
      })
  void othersAreText(String text) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text);
    assertTrue(read.shown().contains("the gate is shut"), read.shown());
    assertEquals("", read.said());
  }

  @Test
  void standWhereTheirSlideShowsNothing() {
    Reading read =
        Reading.ofSlides(
            "# Team Cranes\n\n- Two are back", "Note:\nWait a moment.", "# Team Gates");
    assertEquals(List.of("Team Cranes", "Team Gates"), read.teams());
    assertEquals("Wait a moment.", TextContent.ofBlocks(read.slides().get(1).notes()));
    assertEquals(List.of(), read.slides().get(1).blocks());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void ofSeveralKindsAreOne() {
    Reading read =
        Reading.ofSlides(
            """
            # Team Cranes

            - One <aside class="notes">first</aside> is back

            <aside class="notes">

            - second

            </aside>

            - Two is back

            Note: third
            """);
    assertEquals("One  is back\nTwo is back", read.shown());
    assertEquals("first\nsecond\nthird", read.said());
  }

  @Test
  void ofAnotherSpellingAreReported() {
    assertEquals(
        List.of("16:1 misspelt-notes"),
        Reading.ofSlides("# Team Cranes\n\n- a\n\nNotes: Thank the crew.").findings());
  }

  @Test
  void markedSeveralTimesAreTextAsInHedgeDoc() {
    Reading read = Reading.ofSlides("# Team Cranes\n\nNote: one\n\nNote: two");
    assertEquals("Note: one\nNote: two", read.shown());
    assertEquals(List.of("16:1 misspelt-notes"), read.findings());
  }

  @Test
  void keepTheirPlaces() {
    Reading read = Reading.ofSlides("# Team Cranes\n\n- a\n\n<!-- x -->Note: [later]()");
    assertEquals(List.of("16:17 empty-target"), read.findings());
  }
}
