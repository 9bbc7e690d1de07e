package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was talked about becomes sections; what frames a meeting does not. */
final class MinutesMattersTest {

  private final CallParser parser = CallParser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Present\n\n- Mira Lund\n",
        "## Attendance (please add yourself):\n\n- Mira Lund\n",
        "## Links\n\n- <https://lamps.example>\n",
        "## 1. Agenda\n\n- Lamps\n- Cables\n",
        "### Regrets\n",
        "## Meeting roles\n\n- Scribe: Mira Lund\n",
        "## Tagesordnung\n\n- Lampen\n",
        "## Enlaces\n\n- <https://lamps.example>\n",
        "## Date and time\n\n2026-05-07, 14:00\n"
      })
  void whatFramesTheMeetingStandsOnItsCover(String furniture) {
    Call call = read("# Sync\n\n" + furniture + "\n## Lamps\n\nText.\n\n## Cables\n\nText.\n");
    assertEquals(List.of("Lamps", "Cables"), names(call));
    assertEquals(List.of(), call.closing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Next meeting\n\nIn a week.\n",
        "## Action items\n\n- Mira to buy lamps\n",
        "## Adjournment\n\nAt 15:00.\n",
        "## Upcoming Meetings\n\n* Calendar: <https://lamps.example>\n",
        "## Nächster Termin\n\n21. Mai\n"
      })
  void whatEndsTheMeetingStandsAtItsEnd(String furniture) {
    Call call = read("# Sync\n\n## Lamps\n\nText.\n\n## Cables\n\nText.\n\n" + furniture);
    assertEquals(List.of("Lamps", "Cables"), names(call));
    assertEquals(1, call.closing().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Agenda\n\n* Lamps (Mira)\n    * They are dark.\n    * We buy some.\n* Cables\n    * They are long.\n",
        "## Notes\n\n- Lamps (Mira)\n  - They are dark.\n- Cables\n  - They are long.\n",
        "Agenda:\n\n* Lamps (Mira)\n  * They are dark.\n* Cables\n  * They are long.\n",
        "**Discussion**\n\n* Lamps (Mira)\n  * They are dark.\n* Cables\n  * They are long.\n",
        "## Agenda\n\n### Lamps (Mira)\n\nThey are dark.\n\n### Cables\n\nThey are long.\n",
        "## Minutes\n\n### Lamps (Mira)\n\nThey are dark.\n\n### Cables\n\nThey are long.\n"
      })
  void anAgendaWithNotesIsTheDiscussion(String agenda) {
    Call call = read("# Sync\n\n## Present\n\n- Otto Berg\n\n" + agenda);
    assertEquals(List.of("Lamps (Mira)", "Cables"), names(call));
    String text =
        call.teams().stream()
            .flatMap(team -> team.slides().stream())
            .map(slide -> TextContent.ofBlocks(slide.blocks()))
            .reduce("", (a, b) -> a + "\n" + b);
    assertTrue(text.contains("They are dark.") && text.contains("They are long."), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"## Agenda", "## Notes", "**Discussion**", "Agenda:"})
  void theHeadingAboveListedMattersIsKept(String heading) {
    String matters = "\n\n* Lamps\n  * They are dark.\n* Cables\n  * They are long.\n";
    String word = heading.replaceAll("\\W", "");
    assertTrue(texts("# Sync\n\n" + heading + matters).contains(word));
    assertTrue(texts("# Sync\n\n## Harbour\n\nText.\n\n" + heading + matters).contains(word));
  }

  @Test
  void linesWithoutTitlesAreOneDiscussion() {
    String line =
        "We talked about the lamps in the hall for a long time and came to no end, as ever";
    Call call = read("# Sync\n\n## Notes\n\n- " + line + ", which is sad.\n- " + line + ".\n");
    assertEquals(List.of("Discussion"), names(call));
  }

  @Test
  void boldLinesStandForHeadings() {
    Call call =
        read(
            "Sync 2026-05-07\n\n**Present**\n\nOtto Berg\n\n**Lamps**\n\nText.\n\n**Cables**\n\nText.\n");
    assertEquals(List.of("Lamps", "Cables"), names(call));
    assertEquals(1, call.participants().size());
  }

  @Test
  void rulesBetweenSectionsOfMinutesMakeNoSlides() {
    Call call =
        read(
            "# Sync\n\n## Present\n\n- Otto Berg\n\n---\n\n## Lamps\n\nText.\n\n---\n\n## Cables\n\nText.\n");
    assertEquals(CallKind.MINUTES, call.kind());
    assertEquals(List.of("Lamps", "Cables"), names(call));
  }

  @Test
  void separatedSlidesAreADeck() {
    Call call = read("# Sync\n\n---\n\n## Lamps\n\nText.\n\n---\n\n## Cables\n\nText.\n");
    assertEquals(CallKind.DECK, call.kind());
  }

  private Call read(String text) {
    return parser.parse(new Source("sync.md", text)).call();
  }

  /** Everything that is shown of a document, in one text. */
  private String texts(String document) {
    return read(document)
        .slides()
        .map(slide -> TextContent.of(slide.title()) + "\n" + TextContent.ofBlocks(slide.blocks()))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> names(Call call) {
    return call.teams().stream().map(Team::name).toList();
  }
}
