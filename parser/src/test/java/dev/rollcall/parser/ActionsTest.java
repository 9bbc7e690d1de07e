package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.Decision;
import dev.rollcall.model.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions and decisions are found wherever they stand. */
final class ActionsTest {

  private static final String HEAD =
      "# Sync 2026-05-07\n\n## Present\n\n- Mira Lund (@mira)\n- Otto Berg (@otto)\n- Ada Kling\n\n## Lamps\n\n";

  private final CallParser parser = CallParser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTION: Mira to buy lamps                 | Mira to buy lamps <Mira Lund>",
        "- ACTION: Mira to buy lamps               | Mira to buy lamps <Mira Lund>",
        "**ACTION:** Mira to buy lamps             | Mira to buy lamps <Mira Lund>",
        "**Action**: buy lamps (@mira)             | buy lamps (@mira) <Mira Lund>",
        "Action item: Mira to buy lamps            | Mira to buy lamps <Mira Lund>",
        "ACTION ITEM Mira to buy lamps             | Mira to buy lamps <Mira Lund>",
        "Action item @mira: buy lamps              | buy lamps <Mira Lund>",
        "Action (Mira): buy lamps                  | buy lamps <Mira Lund>",
        "AI: Mira to buy lamps                     | Mira to buy lamps <Mira Lund>",
        "AI Mira: buy lamps                        | buy lamps <Mira Lund>",
        "TODO(mira): buy lamps                     | buy lamps <Mira Lund>",
        "TODO: @mira buy lamps                     | @mira buy lamps <Mira Lund>",
        "* text\\n  * ACTION: ML to buy lamps       | ML to buy lamps <Mira Lund>",
        "ACTION: Mira and Otto to buy lamps        | Mira and Otto to buy lamps <Mira Lund, Otto Berg>",
        "ACTION - Mira will buy lamps              | Mira will buy lamps <Mira Lund>",
        "Aufgabe: Mira kauft Lampen                | Mira kauft Lampen <Mira Lund>",
        "Tâche : Mira va acheter des lampes        | Mira va acheter des lampes <Mira Lund>",
        "Tarea: Mira va a comprar lámparas         | Mira va a comprar lámparas <Mira Lund>",
        "ACTION: Kim to buy lamps                  | Kim to buy lamps <Kim>",
        "ACTION: someone needs to buy lamps        | someone needs to buy lamps <>"
      })
  void aLabelStatesAnAction(String line, String action) {
    Call call = read(HEAD + line.strip().replace("\\n", "\n") + "\n");
    assertEquals(List.of(action.strip()), show(call.actions()));
    assertEquals("lamps", call.actions().getFirst().team().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Action items\n\n- Mira to buy lamps\n- Otto: ask the shop\n",
        "## Actions\n\n1. Mira to buy lamps\n2. Otto: ask the shop\n",
        "**Next steps**\n\n- Mira to buy lamps\n- Otto: ask the shop\n",
        "Action items:\n\n- Mira to buy lamps\n- Otto: ask the shop\n",
        "- Action items:\n  - Mira to buy lamps\n  - Otto: ask the shop\n",
        "## ✅ TODOs (2)\n\nMira to buy lamps\nOtto: ask the shop\n",
        "## Aufgaben\n\n- Mira to buy lamps\n- Otto: ask the shop\n",
        "## Tareas\n\n- Mira to buy lamps\n- Otto: ask the shop\n"
      })
  void itemsBelowAHeadingAreActions(String section) {
    Call call = read(HEAD + "We talked.\n\n" + section);
    assertEquals(
        List.of("Mira to buy lamps <Mira Lund>", "Otto: ask the shop <Otto Berg>"),
        show(call.actions()));
  }

  @Test
  void aTableHoldsOwnersDaysAndStates() {
    Call call =
        read(
            HEAD
                + "## Actions\n\n| What | Who | Due | Status |\n|---|---|---|---|\n"
                + "| Buy lamps | Mira | 2026-05-14 | open |\n| Ask the shop | @otto | May 21 | done |\n");
    assertEquals(
        List.of(
            "Buy lamps <Mira Lund> due 2026-05-14 open",
            "Ask the shop <Otto Berg> due 2026-05-21 done"),
        show(call.actions()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- [ ] buy lamps by 2026-05-14     | buy lamps by 2026-05-14 <> due 2026-05-14 open",
        "- [x] buy lamps                   | buy lamps <> done",
        "- ACTION: buy lamps until May 14  | buy lamps until May 14 <> due 2026-05-14",
        "- ACTION: buy lamps bis 14.05.2026 | buy lamps bis 14.05.2026 <> due 2026-05-14",
        "- ✅ ACTION: buy lamps             | buy lamps <> done",
        "- ACTION: buy lamps (done)        | buy lamps (done) <> done"
      })
  void daysAndStatesAreRead(String line, String action) {
    Call call = read(HEAD + line.strip() + "\n");
    assertEquals(List.of(action.strip()), show(call.actions()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACTION: none\n",
        "## Action items\n\n- None\n",
        "## Action items\n\nNo new action items.\n",
        "The action was swift: nobody saw it.\n",
        "AI models were discussed.\n",
        "Action item scribe: Mira\n",
        "- [ ] The lamp shop\n  - Otto has been there twice.\n",
        "> ACTION: Mira to buy lamps\n"
      })
  void notEverythingIsAnAction(String text) {
    assertEquals(List.of(), show(read(HEAD + text).actions()));
  }

  @Test
  void whatWasAskedLastTimeIsCarried() {
    Call call = read(HEAD + "## Action item review\n\n- Mira to buy lamps\n");
    assertEquals(List.of("Mira to buy lamps <Mira Lund> carried"), show(call.actions()));
  }

  @Test
  void aNewActionReplacesTheOneOfLastTime() {
    Call call = read(HEAD + "Last week's AI: Otto to ask the shop\n\nAI: Mira to buy lamps\n");
    assertEquals(List.of("Mira to buy lamps <Mira Lund>"), show(call.actions()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESOLVED: we buy lamps                  | RESOLUTION we buy lamps",
        "**RESOLVED** - we buy lamps             | RESOLUTION we buy lamps",
        "- DECISION: we buy lamps                | DECISION we buy lamps",
        "Decision: we buy lamps                  | DECISION we buy lamps",
        "Agreed: we buy lamps                    | DECISION we buy lamps",
        "Consensus: we buy lamps                 | CONSENSUS we buy lamps",
        "Vote: 5 for, 1 against                  | VOTE 5 for, 1 against",
        "Motion carried: we buy lamps, unanimously passed | VOTE we buy lamps, unanimously passed",
        "Beschluss: wir kaufen Lampen            | DECISION wir kaufen Lampen",
        "Décision : on achète                    | DECISION on achète",
        "Acuerdo: compramos lámparas             | DECISION compramos lámparas",
        "## Decisions\\n\\n- we buy lamps          | DECISION we buy lamps",
        "- Resolutions:\\n  - we buy lamps        | DECISION we buy lamps"
      })
  void decisionsAreFound(String text, String decision) {
    Call call = read(HEAD + text.strip().replace("\\n", "\n") + "\n");
    List<String> shown = call.decisions().stream().map(ActionsTest::show).toList();
    assertEquals(List.of(decision.strip()), shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROPOSED RESOLUTION: we buy lamps",
        "The decision: hard to say.",
        "Vote: please do",
        "Unresolved: who buys lamps"
      })
  void whatIsProposedIsNotDecided(String text) {
    assertEquals(List.of(), read(HEAD + text + "\n").decisions());
  }

  private Call read(String text) {
    return parser.parse(new Source("sync.md", text)).call();
  }

  private static List<String> show(List<Action> actions) {
    return actions.stream().map(ActionsTest::show).toList();
  }

  private static String show(Action action) {
    return action.text()
        + action.owners().stream()
            .map(Person::displayName)
            .collect(Collectors.joining(", ", " <", ">"))
        + action.due().map(day -> " due " + day).orElse("")
        + action.done().map(done -> done ? " done" : " open").orElse("")
        + action.carried().map(carried -> " carried").orElse("");
  }

  private static String show(Decision decision) {
    return decision.kind() + " " + decision.text();
  }
}
