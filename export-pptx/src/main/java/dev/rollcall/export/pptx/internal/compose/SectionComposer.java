package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.FlowableBuilder;
import dev.rollcall.export.pptx.internal.flow.InlineRuns;
import dev.rollcall.export.pptx.internal.flow.TextContext;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.layout.SlidePaginator;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextColor;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.pptx.internal.text.Typesetting;
import dev.rollcall.export.speech.Speech;
import dev.rollcall.export.summary.Place;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticSink;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the slides of a team. */
final class SectionComposer {

  private static final int LONGEST_SPOKEN_TITLE = 100; // characters of a picture's text

  /** The smallest type, in points, in which an opening reads as one and not as a full slide. */
  private static final double LEAST_OPENING = 16;

  /** A team with more slides has one that opens its part. */
  private static final int MOST_WITHOUT_DIVIDER = 3;

  private final DeckContext stage;
  private final Backdrops backdrops;
  private final DiagnosticSink diagnostics;
  private final boolean deck;
  private final Speech speech;
  private final SlidePaginator pages;
  private final TitleFitter longTitles;

  SectionComposer(DeckContext stage, Backdrops backdrops, DiagnosticSink diagnostics, Call call) {
    this.stage = stage;
    this.backdrops = backdrops;
    this.diagnostics = diagnostics;
    deck = call.kind() == CallKind.DECK;
    speech = Speech.of(call);
    pages = new SlidePaginator(stage);
    longTitles = new TitleFitter(stage);
  }

  /**
   * The slides of a team; at least one, to which the agenda leads.
   *
   * @param number the team's number, from 0
   */
  List<ComposedSlide> team(Team team, int number) {
    List<ComposedSlide> drafts = new ArrayList<>();
    List<Subjects.Alike> alike = Subjects.alike(team);
    boolean several = team.slides().size() > MOST_WITHOUT_DIVIDER;
    for (int i = 0; i < team.slides().size(); i++) {
      Slide slide = team.slides().get(i);
      Subjects.Alike kind = alike.get(i);
      boolean arranged = slide.arrangement().filter(one -> !one.columns().isEmpty()).isPresent();
      boolean opens =
          isLarge(slide)
              || (drafts.isEmpty() && !arranged && ((deck && several) || isEmpty(slide)));
      Optional<ComposedSlide> opening = opens ? opening(slide, team.name()) : Optional.empty();
      List<ComposedSlide> parts =
          opening.map(List::of).orElseGet(() -> slide(slide, team.name(), kind));
      Place place = new Place(Place.Part.TEAM, number, i);
      drafts.addAll(ComposedSlide.leadingTo(parts, SummaryComposer.anchor(place)));
    }
    if (drafts.isEmpty()) {
      drafts.addAll(slide(Slide.builder().build(), team.name()));
    }
    return ComposedSlide.leadingTo(drafts, AgendaComposer.anchor(number));
  }

  /** Whether a slide's few words are meant to stand alone and large. */
  private static boolean isLarge(Slide slide) {
    return slide
        .arrangement()
        .map(Arrangement::kind)
        .filter(
            kind ->
                switch (kind) {
                  case SECTION, STATEMENT, QUOTE -> true;
                  case COLUMNS, PICTURE -> false;
                })
        .isPresent();
  }

  /** Whether there is nothing to say: in minutes a team without news. */
  private static boolean isEmpty(Slide slide) {
    return slide.blocks().isEmpty();
  }

  /** The first slide of a team where it only says who they are and who reports. */
  private Optional<ComposedSlide> opening(Slide slide, String name) {
    Optional<Backdrop> backdrop = backdrops.of(slide);
    TitledContent heading = heading(slide, backdrop, name);
    List<Flowable> flows = heading.flows();
    boolean lines =
        flows.stream()
            .allMatch(
                flow ->
                    flow instanceof Flowable.Text text
                        && text.para().bullet() instanceof Bullet.None
                        && text.para().level() == 0);
    if (!lines) {
      return Optional.empty();
    }
    Placeholder placeholder = stage.layout(LayoutRole.SECTION).text();
    List<Shape> shapes = new ArrayList<>();
    if (!flows.isEmpty()) {
      List<TextParagraph> paras =
          flows.stream().map(Flowable.Text.class::cast).map(Flowable.Text::para).toList();
      Optional<Typesetting> type =
          stage.fitting(paras, placeholder, placeholder.box(), LEAST_OPENING);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      TextPlan text = DeckContext.text(paras, type.get(), placeholder.levels());
      shapes.add(new Shape.Text(placeholder, placeholder.box(), false, text));
    }
    List<TextRun> title = heading.pieces().isEmpty() ? plain(name) : heading.pieces();
    return Optional.of(
        new ComposedSlide(
            title,
            true,
            new SlideContent(LayoutRole.SECTION, shapes, List.of()),
            backdrop,
            NotesText.of(slide.notes(), stage, Titles.text(title)),
            stage.links().names(slide)));
  }

  /** A slide's heading and all that stands below it. */
  private record TitledContent(List<TextRun> pieces, List<Flowable> flows, TextContext around) {}

  private TitledContent heading(Slide slide, Optional<Backdrop> backdrop, String context) {
    String written = TextContent.name(slide.title());
    TextContext around =
        stage.around(backdrops.paper(backdrop), written.isEmpty() ? context : written);
    InlineRuns runs =
        new InlineRuns(around).add(TextContent.withoutFootnoteMarks(slide.title()), RunStyle.PLAIN);
    List<TextRun> whole = runs.pieces();
    List<TextRun> title = longTitles.cut(whole);
    List<Flowable> flows = new ArrayList<>();
    if (!title.equals(whole)) {
      flows.add(TitleFitter.whole(whole));
    }
    flows.addAll(runs.pictures());
    flows.addAll(FlowableBuilder.of(speech.in(slide.blocks()), around));
    return new TitledContent(title, flows, around);
  }

  /**
   * The slides of one slide of the source.
   *
   * @param context the title of a slide that has none
   */
  List<ComposedSlide> slide(Slide slide, String context) {
    return slide(slide, context, Subjects.Alike.NONE);
  }

  /** The same, where others of the team may have the same title. */
  private List<ComposedSlide> slide(Slide slide, String context, Subjects.Alike alike) {
    Optional<Backdrop> backdrop = backdrops.of(slide);
    Slide subject = subject(slide, context, alike);
    TitledContent heading = heading(subject, backdrop, context);
    boolean titled = !heading.pieces().isEmpty();
    boolean onlyPictures =
        !heading.flows().isEmpty()
            && heading.flows().stream().allMatch(Flowable.Picture.class::isInstance);
    boolean onlyBackdrop =
        heading.flows().isEmpty() && backdrop.flatMap(Backdrop::image).isPresent();
    List<TextRun> title = heading.pieces();
    if (!titled) {
      title = plain(onlyPictures ? spoken(heading.flows()).orElse(context) : context);
    }
    boolean onlyNotes = heading.flows().isEmpty() && !slide.notes().isEmpty();
    boolean shown = titled || !(onlyPictures || onlyBackdrop || onlyNotes);
    List<SlideContent> composed =
        columns(slide, heading)
            .map(List::of)
            .orElseGet(() -> pages.compose(heading.flows(), shown));
    if (deck && composed.size() > 1) {
      diagnostics.report(overfull(slide, composed.size()));
    }
    List<String> anchors = new ArrayList<>(stage.links().names(slide));
    if (subject.blocks().size() < slide.blocks().size()) { // its first heading is the title now
      anchors.addAll(stage.links().names((Heading) slide.blocks().getFirst()));
    }
    List<ComposedSlide> drafts = new ArrayList<>(drafts(title, composed, backdrop));
    ComposedSlide first = drafts.getFirst();
    drafts.set(
        0,
        new ComposedSlide(
            title,
            false,
            first.page(),
            first.backdrop(),
            NotesText.of(slide.notes(), stage, Titles.text(title)),
            anchors));
    return drafts;
  }

  private Slide subject(Slide slide, String context, Subjects.Alike alike) {
    return deck ? Subjects.toldApart(slide, context, alike) : slide;
  }

  /** Two columns of text in the layout that has them; empty where they do not fit it. */
  private Optional<SlideContent> columns(Slide slide, TitledContent heading) {
    List<Integer> columns = slide.arrangement().map(Arrangement::columns).orElse(List.of());
    int above = slide.arrangement().map(Arrangement::above).orElse(0);
    List<Block> blocks = slide.blocks();
    if (columns.size() != 2
        || above > 0
        || columns.get(0) + columns.get(1) != blocks.size()
        || heading.flows().size() != FlowableBuilder.of(blocks, heading.around()).size()) {
      return Optional.empty();
    }
    List<Flowable> left = FlowableBuilder.of(blocks.subList(0, columns.get(0)), heading.around());
    List<Flowable> right =
        FlowableBuilder.of(blocks.subList(columns.get(0), blocks.size()), heading.around());
    return pages.columns(left, right);
  }

  /** The slides of some content. */
  List<ComposedSlide> drafts(
      List<TextRun> title, List<Flowable> flows, Optional<Backdrop> backdrop) {
    return drafts(title, pages.compose(flows, true), backdrop);
  }

  private static List<ComposedSlide> drafts(
      List<TextRun> title, Iterable<SlideContent> composed, Optional<Backdrop> backdrop) {
    List<ComposedSlide> drafts = new ArrayList<>();
    for (SlideContent page : composed) {
      drafts.add(new ComposedSlide(title, false, page, backdrop, List.of(), List.of()));
    }
    return drafts;
  }

  /** A title of plain text. */
  private List<TextRun> plain(String text) {
    return longTitles.cut(DeckComposer.plain(text));
  }

  /** The runs of a heading as a title: the placeholder says how they look. */
  List<TextRun> unstyled(List<TextRun> pieces) {
    List<TextRun> plain = new ArrayList<>();
    for (TextRun piece : pieces) {
      plain.add(
          switch (piece) {
            case TextRun.Break b -> b;
            case TextRun.Run run ->
                new TextRun.Run(
                    run.text(),
                    run.style().with().bold(false).ink(new TextColor.Inherited()).build());
          });
    }
    return plain;
  }

  private static Optional<String> spoken(List<Flowable> flows) {
    return flows.stream()
        .map(Flowable.Picture.class::cast)
        .flatMap(picture -> picture.alt().stream())
        .filter(alt -> alt.length() <= LONGEST_SPOKEN_TITLE)
        .findFirst();
  }

  private static Diagnostic overfull(Slide slide, int count) {
    String name = TextContent.name(slide.title());
    return new Diagnostic(
        ExportCode.OVERFULL_SLIDE,
        "The slide"
            + (name.isEmpty() ? "" : " '" + name + "'")
            + " holds more than fits at a readable size: it became "
            + count
            + " slides; divide or shorten it.",
        slide.source(),
        List.of());
  }
}
