package dev.rollcall.export.pptx.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.layout.Wording;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void titlesOfOneTeamAreCountedAndTheOpeningIsNot() {
    assertEquals(
        List.of("Call", "Team Ops", "Team Ops (2/3)", "Team Ops (3/3)"),
        titles(List.of(1, 3), "Call", "!Team Ops", "Team Ops", "Team Ops"));
  }

  @Test
  void equalTitlesOfSeveralTeamsSayWhoseTheyAre() {
    assertEquals(
        List.of("Call", "News – Team 0", "News – Team 1 (1/2)", "News – Team 1 (2/2)"),
        titles(List.of(1, 1, 2), "Call", "News", "News", "News"));
  }

  @Test
  void whatSomebodyCountedByHandStaysAndIsCountedAlong() {
    assertEquals(
        List.of("Call", "Team Ops", "Team Ops (3/3)", "Team Ops (2/3)"),
        titles(List.of(1, 3), "Call", "!Team Ops", "Team Ops", "Team Ops (2/3)"));
  }

  @Test
  void whatWasCountedByHandAndGoesOnSaysSo() {
    assertEquals(
        List.of(
            "Call", "Ops (1/2)", "Ops (1/2) (continued)", "Ops (1/2) (continued 2)", "Ops (2/2)"),
        titles(List.of(1, 4), "Call", "Ops (1/2)", "Ops (1/2)", "Ops (1/2)", "Ops (2/2)"));
  }

  @Test
  void theAgendaIsNotCountedAmongTheTeams() {
    assertEquals(
        List.of("Call", "Agenda", "Agenda – Team 0"),
        titles(List.of(2, 1), "Call", "Agenda", "Agenda"));
  }

  /** The titles of slides; those that open a team are marked. */
  private static List<String> titles(List<Integer> sections, String... written) {
    List<ComposedSlide> drafts =
        List.of(written).stream()
            .map(
                title ->
                    new ComposedSlide(
                        DeckComposer.plain(title.replaceFirst("^!", "")),
                        title.startsWith("!"),
                        new SlideContent(LayoutRole.CONTENT, List.of(), List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of()))
            .toList();
    List<DeckPlan.Section> named =
        java.util.stream.IntStream.range(0, sections.size())
            .mapToObj(
                i -> new DeckPlan.Section(i == 0 ? "Call" : "Team " + (i - 1), sections.get(i)))
            .toList();
    return Titles.unique(drafts, named, Wording.ENGLISH).stream().map(Titles::text).toList();
  }
}
