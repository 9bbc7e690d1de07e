package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.template.Template;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import java.util.ArrayList;
import java.util.List;

/** Makes the plan of a call's deck: cover, agenda, and a section for each team. */
public final class DeckComposer {

  /**
   * The face of code: a deck cannot carry its typefaces, and this one is on every machine with
   * PowerPoint and replaced by a monospaced one elsewhere.
   */
  private static final String CODE_FONT = "Consolas";

  private final Template template;
  private final TextMeasure measure;
  private final boolean agenda;

  /**
   * Creates a composer.
   *
   * @param agenda whether the deck gets an agenda
   */
  public DeckComposer(Template template, TextMeasure measure, boolean agenda) {
    this.template = template;
    this.measure = measure;
    this.agenda = agenda;
  }

  /**
   * Makes the plan.
   *
   * @param baseName the title of a call that has none
   */
  public DeckPlan compose(Call call, String baseName, ExportContext context) {
    Stage stage =
        new Stage(
            template,
            new Pictures(context),
            measure,
            context.theme().background(),
            Wording.of(call));
    String title = call.title().or(call::series).orElse(baseName);
    Backdrops backdrops = new Backdrops(stage, context.theme());
    SectionComposer sections = new SectionComposer(stage, backdrops, context.diagnostics(), call);
    List<Draft> drafts =
        new ArrayList<>(new CoverComposer(stage, backdrops, sections).cover(call, title));
    if (agenda && call.teams().size() > 1) {
      drafts.addAll(new AgendaComposer(stage).agenda(call.teams()));
    }
    List<DeckPlan.Section> parts = new ArrayList<>();
    parts.add(new DeckPlan.Section(title, drafts.size()));
    for (int i = 0; i < call.teams().size(); i++) {
      Team team = call.teams().get(i);
      List<Draft> section = sections.team(team, AgendaComposer.anchor(i));
      parts.add(new DeckPlan.Section(team.name(), section.size()));
      drafts.addAll(section);
    }
    return DeckPlan.builder()
        .title(title)
        .sections(parts)
        .authors(call.presenters().stream().map(Person::displayName).toList())
        .keywords(call.tags())
        .date(call.date())
        .language(call.language().map(Languages::of).orElse(Languages.DEFAULT))
        .codeFont(CODE_FONT)
        .slides(slides(drafts, parts, stage))
        .build();
  }

  private static List<SlidePlan> slides(
      List<Draft> drafts, List<DeckPlan.Section> sections, Stage stage) {
    List<List<Piece>> titles = Titles.unique(drafts, sections, stage.wording());
    SlideFinisher finisher = new SlideFinisher(stage);
    List<SlidePlan> slides = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      slides.add(finisher.finish(drafts.get(i), titles.get(i)));
    }
    return slides;
  }

  /** A title of plain text. */
  static List<Piece> plain(String text) {
    return List.of(new Piece.Run(XmlText.clean(text), RunStyle.PLAIN));
  }
}
