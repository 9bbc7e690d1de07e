package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.flow.Pictures;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.layout.Wording;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.SlidePlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.template.Template;
import dev.rollcall.export.pptx.internal.text.Languages;
import dev.rollcall.export.pptx.internal.text.TextMeasure;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private final boolean summary;

  /**
   * Creates a composer.
   *
   * @param agenda whether the deck gets an agenda
   * @param summary whether it gets tables of decisions and actions
   */
  public DeckComposer(Template template, TextMeasure measure, boolean agenda, boolean summary) {
    this.template = template;
    this.measure = measure;
    this.agenda = agenda;
    this.summary = summary;
  }

  /**
   * Makes the plan.
   *
   * @param baseName the title of a call that has none
   */
  public DeckPlan compose(Call call, String baseName, ExportContext context) {
    DeckContext stage =
        new DeckContext(
            template,
            new Pictures(context),
            CallLinks.of(call, context.documents()),
            measure,
            context.theme().background(),
            Wording.of(call));
    String title = call.title().or(call::series).orElse(baseName);
    Backdrops backdrops = new Backdrops(stage, context.theme());
    SectionComposer sections = new SectionComposer(stage, backdrops, context.diagnostics(), call);
    CoverComposer.Front front = new CoverComposer(stage, backdrops, sections).slides(call, title);
    List<ComposedSlide> drafts = new ArrayList<>(front.front());
    Summary known = Summary.of(call, context.openActions());
    if (summary) {
      known.tables().forEach(table -> drafts.addAll(SummaryComposer.slides(table, sections)));
    }
    if (agenda && call.teams().size() > 1) {
      drafts.addAll(new AgendaComposer(stage).agenda(call.teams()));
    }
    drafts.addAll(front.lead());
    List<DeckPlan.Section> parts = new ArrayList<>();
    parts.add(new DeckPlan.Section(title, drafts.size()));
    SharedSlides sharing = new SharedSlides(call.teams(), sections, stage);
    for (int i = 0; i < call.teams().size(); ) {
      Optional<SharedSlides.Shared> shared =
          call.kind() == CallKind.MINUTES ? sharing.from(i) : Optional.empty();
      int number = i;
      List<ComposedSlide> section =
          shared
              .map(SharedSlides.Shared::drafts)
              .orElseGet(() -> sections.team(call.teams().get(number), number));
      String name = shared.map(SharedSlides.Shared::title).orElse(call.teams().get(i).name());
      parts.add(new DeckPlan.Section(name, section.size()));
      drafts.addAll(section);
      i += shared.map(SharedSlides.Shared::teams).orElse(1);
    }
    if (!call.closing().isEmpty()) {
      String first = TextContent.name(call.closing().getFirst().title());
      String name = first.isEmpty() ? title : first;
      List<ComposedSlide> closing = new ArrayList<>();
      for (int i = 0; i < call.closing().size(); i++) {
        List<ComposedSlide> slide = sections.slide(call.closing().get(i), name);
        Place place = new Place(Place.Part.CLOSING, 0, i);
        closing.addAll(ComposedSlide.leadingTo(slide, SummaryComposer.anchor(place)));
      }
      parts.add(new DeckPlan.Section(name, closing.size()));
      drafts.addAll(closing);
    }
    return DeckPlan.builder()
        .title(title)
        .footer(footer(title, stage))
        .sections(parts)
        .authors(call.presenters().stream().map(Person::displayName).toList())
        .keywords(call.tags())
        .date(call.date())
        .language(call.language().map(Languages::of).orElse(Languages.DEFAULT))
        .codeFont(CODE_FONT)
        .dark(!template.partner() && context.theme().isDark())
        .slides(slides(drafts, parts, stage))
        .build();
  }

  private static List<SlidePlan> slides(
      List<ComposedSlide> drafts, List<DeckPlan.Section> sections, DeckContext stage) {
    List<List<TextRun>> titles = Titles.unique(drafts, sections, stage.wording());
    SlideFinisher finisher = new SlideFinisher(stage);
    List<SlidePlan> slides = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      slides.add(finisher.finish(drafts.get(i), titles.get(i)));
    }
    return slides;
  }

  /** The title, or as much of it as the footers hold on one line. */
  private static String footer(String title, DeckContext stage) {
    String text = XmlText.clean(title).strip();
    int fitting = text.codePointCount(0, text.length());
    for (LayoutRole role : LayoutRole.values()) {
      var footer = stage.layout(role).first(Placeholder.Kind.FOOTER);
      if (footer.isPresent()) {
        double size = Math.max(DeckContext.LEAST, footer.get().levels().getFirst().size());
        double width = footer.get().textArea().width();
        List<Integer> ends = stage.measure().breaks().ends(plain(text + "…"), size, width, false);
        fitting =
            Math.min(fitting, text.codePointCount(0, Math.min(text.length(), ends.getFirst())));
      }
    }
    return fitting == text.codePointCount(0, text.length())
        ? text
        : text.substring(0, text.offsetByCodePoints(0, fitting)).strip() + "…";
  }

  /** A title of plain text. */
  static List<TextRun> plain(String text) {
    return List.of(new TextRun.Run(XmlText.clean(text), RunStyle.PLAIN));
  }
}
