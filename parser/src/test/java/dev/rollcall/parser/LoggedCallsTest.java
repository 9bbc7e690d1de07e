package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is a running log of calls is divided at its dated headings. */
final class LoggedCallsTest {

  private static final String PAD =
      """
      # Harbour sync

      Standing link: https://pad.example/harbour

      ## Template: YYYY-MM-DD

      - Attendees:

      ## 2024-05-14

      ### Attendees

      - Mira Lund
      - Ada Holm

      ### Topics

      #### Crane

      The crane is repaired.

      ## 2024-05-07

      **Present:** Jo Feld, Ada Holm

      ### Lamps

      - ACTION: Jo to buy lamps
      """;

  private final CallParser parser = CallParser.builder().build();

  @Test
  void eachCallHasItsOwnDatePeopleAndMatters() {
    List<Call> calls = calls(PAD);
    assertEquals(2, calls.size());
    assertEquals("2024-05-14", calls.getFirst().date().orElseThrow().toString());
    assertEquals(List.of("Mira Lund", "Ada Holm"), participants(calls.getFirst()));
    assertEquals(List.of("Crane"), teams(calls.getFirst()));
    assertEquals("2024-05-07", calls.getLast().date().orElseThrow().toString());
    assertEquals(List.of("Jo Feld", "Ada Holm"), participants(calls.getLast()));
    assertEquals(List.of("Lamps"), teams(calls.getLast()));
    assertEquals(1, calls.getLast().actions().size());
    assertEquals(0, calls.getFirst().actions().size());
    assertEquals(Optional.of("Harbour sync"), calls.getLast().title());
  }

  @Test
  void findingsAndBlocksKeepTheirLines() {
    Call last = calls(PAD).getLast();
    assertEquals(28, last.actions().getFirst().source().orElseThrow().line());
  }

  @Test
  void whatNoCallHoldsIsToldOnce() {
    Source source = new Source("pad.md", PAD);
    List<String> told =
        parser.calls(source).stream()
            .flatMap(call -> parser.parse(source, call).diagnostics().stream())
            .filter(d -> d.code() == ParserCode.OUTSIDE_CALLS)
            .map(d -> d.message())
            .toList();
    assertEquals(
        List.of("No call of this log holds lines 3–8; no export shows what stands there."), told);
  }

  @Test
  void privatePartsStayPrivateAcrossCalls() {
    String log =
        """
        # 2024-05-14

        - shown
        <!-- private -->
        - hidden one

        # 2024-05-07

        - hidden two

        # 2024-04-30

        - hidden three
        <!-- /private -->
        - shown again
        """;
    StringBuilder all = new StringBuilder();
    calls(log).forEach(call -> all.append(new CallJson().write(call)));
    assertTrue(!all.toString().contains("hidden"), all.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 2024-05-07\\n\\n- a\\n\\n# 2024-05-14\\n\\n- b\\n",
        "## May 7, 2024\\n\\n- a\\n\\n## May 14, 2024\\n\\n- b\\n",
        "## Tuesday, 14 May 2024, 15:00 UTC\\n\\n- a\\n\\n## Tuesday, 7 May 2024, 15:00 UTC\\n\\n- b\\n",
        "2024-05-14\\n==========\\n\\n- a\\n\\n2024-05-07\\n==========\\n\\n- b\\n",
        "# Log\\n\\n## 2024\\n\\n### May 14\\n\\n- a\\n\\n### May 7\\n\\n- b\\n",
        "# Sitzungen\\n\\n## Sitzung vom 14.05.2024\\n\\n- a\\n\\n## Sitzung vom 07.05.2024\\n\\n- b\\n",
        "## Meeting 2024-05-14\\n\\n- a\\n\\n---\\n\\n## Meeting 2024-05-07\\n\\n- b\\n\\n---\\n\\nend\\n",
        "## Pier WG (2024-05-14)\\n\\n- a\\n\\n## Pier WG (2024-05-07)\\n\\n- b\\n",
        "# Réunion du 14 mai 2024\\n\\n- a\\n\\n# Réunion du 7 mai 2024\\n\\n- b\\n",
        "# Reunión 14 de mayo de 2024\\n\\n- a\\n\\n# Reunión 7 de mayo de 2024\\n\\n- b\\n",
        "## 05/14/2024\\n\\n- a\\n\\n## 05/07/2024\\n\\n- b\\n",
        "## [2024-05-14](https://a.example/1)\\n\\n- a\\n\\n## [2024-05-07](https://a.example/2)\\n\\n- b\\n",
        "## 2024-05-14 Agenda\\n\\n- a\\n\\n## 2024-05-14 Minutes\\n\\n- c\\n\\n## 2024-05-07 Minutes\\n\\n- b\\n",
        "# 2024-05-14\\n\\n# Attendees\\n\\n- Jo\\n\\n# Notes\\n\\n- a\\n\\n# 2024-05-07\\n\\n# Notes\\n\\n- b\\n",
        "## **2024-05-14** :calendar:\\n\\n- a\\n\\n## **2024-05-07** :calendar:\\n\\n- b\\n",
      })
  void datedHeadingsOfManyFormsOpenCalls(String written) {
    List<String> days =
        calls(written.translateEscapes()).stream()
            .map(call -> call.date().orElseThrow().toString())
            .sorted()
            .toList();
    assertEquals(List.of("2024-05-07", "2024-05-14"), days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Meeting 2024-05-07\\n\\n## Release 2024-06-01\\n\\n- a\\n\\n## Release 2024-07-01\\n\\n- b\\n",
        "# Pier\\n\\nPresent: Jo, Ada\\n\\n## Review 2024-05-01\\n\\n- a\\n\\n## Review 2024-06-01\\n\\n- b\\n",
        "# Pier\\n\\n## 2024-05-07\\n\\n- a\\n\\n## Next meeting: 2024-05-14\\n\\n- b\\n",
        "# Pier\\n\\n## HarbourCon 2024-05-07\\n\\n- a\\n\\n## Boat Days 2024-06-14\\n\\n- b\\n",
        "# Pier\\n\\n```\\n## 2024-05-07\\n\\n## 2024-05-14\\n```\\n",
        "# Changes\\n\\n## v1.2.0 - 2024-05-07\\n\\n- a\\n\\n## v1.1.0 - 2024-04-07\\n\\n- b\\n",
        "---\\ntype: slide\\n---\\n\\n# 2024-05-07\\n\\n---\\n\\n# 2024-05-14\\n",
        "---\\nmarp: true\\n---\\n\\n# 2024-05-07\\n\\n---\\n\\n# 2024-05-14\\n",
        "# Pier 2024-05-07\\n\\n## Agenda\\n\\n- a\\n\\n## Notes\\n\\n- b\\n",
        "## 2024-05-07 Agenda\\n\\n- a\\n\\n## 2024-05-07 Minutes\\n\\n- b\\n"
      })
  void theReportOfOneCallIsNoLog(String written) {
    assertEquals(
        List.of(), parser.calls(new Source("pad.md", written.translateEscapes())), written);
  }

  @Test
  void twoCallsOfADayAreTold() {
    String log =
        "## Call 2024-05-07\n\n- a\n\n## Call 2024-05-07\n\n- b\n\n## Call 2024-05-14\n\n- c\n";
    assertEquals(
        List.of("2024-05-07", "2024-05-07-2", "2024-05-14"),
        parser.calls(new Source("pad.md", log)).stream().map(LoggedCall::id).toList());
  }

  private List<Call> calls(String text) {
    Source source = new Source("pad.md", text);
    return parser.calls(source).stream().map(call -> parser.parse(source, call).call()).toList();
  }

  private static List<String> participants(Call call) {
    return call.participants().stream().map(Person::name).map(Optional::orElseThrow).toList();
  }

  private static List<String> teams(Call call) {
    return call.teams().stream().map(Team::name).toList();
  }
}
