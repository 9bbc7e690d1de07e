package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.CallKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as the tools write it that documents come from. */
final class FrontMatterFormsTest {

  private static final String TEXT = "\n# Cranes\n\n---\n\n# Team Cranes\n\n- Two are back\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n# kept by the office\ntitle: Quay round\ntype: slide\n---\n",
        "---\n\"title\": Quay round\n'type': slide\n---\n",
        "---\nog:image: x.png\ntitle: Quay round\ntype: slide\n---\n",
        "---\nüber: x\ntitle: Quay round\ntype: slide\n...\n",
        "---\ntitle : Quay round\ntype : slide\n---\n",
        "---\ntitle: Quay round\ntype: slide\n----\n",
        "---\n\ntitle: Quay round\ntype: slide\n--------------\n",
        "---\ntitle: Quay round\ntype: slide\n----- \t\n",
        "<!-- SPDX-License-Identifier: CC0-1.0 -->\n---\ntitle: Quay round\ntype: slide\n---\n",
        "<!--\nA licence\n\nof two lines\n-->\n\n---\ntitle: Quay round\ntype: slide\n---\n",
        "+++\ntitle = \"Quay round\"\ntype = 'slide'\ntags = [\n  \"a\",\n]\n\n[params]\nx = 1\n+++\n",
        "+++\n# kept by the office\ntitle = \"Quay round\"\ntype = \"slide\"\n+++\n",
        "{\n\t\"title\": \"Quay round\",\n\t\"type\": \"slide\"\n}\n",
      })
  void isRead(String head) {
    Reading read = Reading.of(head + TEXT);
    assertEquals(Optional.of("Quay round"), read.call().title());
    assertEquals(CallKind.DECK, read.call().kind());
    assertEquals("Two are back", read.shown());
    assertEquals(List.of(), read.call().cover().getFirst().blocks());
  }

  @Test
  void ofPandocIsATitleBlock() {
    Reading read =
        Reading.of("% Quay round\n% Mira Lindqvist\n% 2026-05-07\n\n## Team Cranes\n\n- x\n");
    assertEquals(Optional.of("Quay round"), read.call().title());
    assertEquals("2026-05-07", read.call().date().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\n# Cranes\n\n---\n",
        "---\n# Cranes\n\nAgenda: cranes\n\n---\n",
        "% of all cranes are back\nand more\n",
        "{\nsomething\n}\n",
        "+++\n\nwords\n\n+++\n",
        "---\nWe say: nothing\n---\n",
      })
  void isNotWhatIsText(String text) {
    Reading read = Reading.of(text + "\n## Team Cranes\n\n- Two are back\n");
    assertEquals(0, read.call().tags().size());
    String all = read.call().toString();
    for (String word : text.split("[^A-Za-z]+", -1)) {
      assertEquals(true, all.contains(word), word);
    }
  }
}
