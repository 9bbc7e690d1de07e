package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.layout.TextDivider;
import dev.rollcall.export.pptx.internal.layout.TextPaginator;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the agenda: the teams, each a link to its first slide. */
final class AgendaComposer {

  private final DeckContext stage;

  AgendaComposer(DeckContext stage) {
    this.stage = stage;
  }

  /** The name by which links lead to a team, counted from 0. */
  static String anchor(int team) {
    return "\u0000team-" + team; // no heading has such an anchor
  }

  /** The slides of the agenda; as many as the teams need. */
  List<ComposedSlide> agenda(List<Team> teams) {
    List<Flowable.Text> entries = new ArrayList<>();
    for (int i = 0; i < teams.size(); i++) {
      RunStyle style = RunStyle.builder().target(new Target.Anchor(anchor(i))).build();
      List<TextRun> name = List.of(new TextRun.Run(XmlText.clean(teams.get(i).name()), style));
      TextParagraph para =
          new TextParagraph(0, new Bullet.Inherited(), name, TextParagraph.Kind.TEXT);
      entries.add(new Flowable.Text(para, List.of(), false, List.of()));
    }
    Placeholder placeholder = stage.layout(LayoutRole.AGENDA).text();
    TextDivider.Division division =
        new TextDivider(stage).divideNames(entries, placeholder, placeholder.textArea());
    List<ComposedSlide> drafts = new ArrayList<>();
    for (TextPaginator.Taken taken : division.pages()) {
      Shape list = division.shape(taken, placeholder);
      drafts.add(
          new ComposedSlide(
              DeckComposer.plain(stage.wording().agenda()),
              false,
              new SlideContent(LayoutRole.AGENDA, List.of(list), List.of()),
              Optional.empty(),
              List.of(),
              List.of()));
    }
    return drafts;
  }
}
