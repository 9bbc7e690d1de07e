package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the agenda: the teams, each a link to its first slide. */
final class AgendaComposer {

  private final Stage stage;

  AgendaComposer(Stage stage) {
    this.stage = stage;
  }

  /** The name by which links lead to a team, counted from 0. */
  static String anchor(int team) {
    return "\u0000team-" + team; // no heading has such an anchor
  }

  /** The slides of the agenda; as many as the teams need. */
  List<Draft> agenda(List<Team> teams) {
    List<Flow.Text> entries = new ArrayList<>();
    for (int i = 0; i < teams.size(); i++) {
      RunStyle style = RunStyle.builder().target(new Target.Anchor(anchor(i))).build();
      List<Piece> name = List.of(new Piece.Run(XmlText.clean(teams.get(i).name()), style));
      Para para = new Para(0, new Bullet.Inherited(), name, Para.Kind.TEXT);
      entries.add(new Flow.Text(para, List.of(), false, List.of()));
    }
    Placeholder placeholder = stage.layout(LayoutRole.AGENDA).text();
    TextDivider.Division division =
        new TextDivider(stage).divideNames(entries, placeholder, placeholder.textArea());
    List<Draft> drafts = new ArrayList<>();
    for (TextPager.Taken taken : division.pages()) {
      Shape list = division.shape(taken, placeholder);
      drafts.add(
          new Draft(
              DeckComposer.plain(stage.wording().agenda()),
              false,
              new Page(LayoutRole.AGENDA, List.of(list), List.of()),
              Optional.empty(),
              List.of(),
              List.of()));
    }
    return drafts;
  }
}
