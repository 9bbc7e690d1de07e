package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.FlowableBuilder;
import dev.rollcall.export.pptx.internal.flow.InlineRuns;
import dev.rollcall.export.pptx.internal.flow.TextContext;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.template.LayoutRole;
import dev.rollcall.export.pptx.internal.template.LevelStyle;
import dev.rollcall.export.pptx.internal.template.Placeholder;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the cover, and the slides of what else stands before the first team. */
final class CoverComposer {

  /** A title that ends in a date. */
  private static final Pattern DATE = Pattern.compile("(.*\\S\\s+)(\\d{4}-\\d{2}-\\d{2})\\s*");

  private static final int MOST_BRIEF = 8; // lines of a part that may share a slide
  private static final int MOST_SHARED = 12; // lines of such a slide
  private static final int LONGEST_NAMES = 60; // characters

  private final DeckContext stage;
  private final Backdrops backdrops;
  private final SectionComposer sections;

  CoverComposer(DeckContext stage, Backdrops backdrops, SectionComposer sections) {
    this.stage = stage;
    this.backdrops = backdrops;
    this.sections = sections;
  }

  /**
   * The slides before the first team.
   *
   * @param front what stands before the agenda
   * @param lead a heading above all teams, which stands behind it
   */
  record Front(List<ComposedSlide> front, List<ComposedSlide> lead) {}

  /** The slides before the first team; the last heading without text leads to the teams. */
  Front slides(Call call, String title) {
    List<ComposedSlide> front = new ArrayList<>(cover(call, title));
    ComposedSlide last = front.getLast();
    boolean leads = front.size() > 1 && last.opening() && last.page().role() == LayoutRole.SECTION;
    return leads
        ? new Front(front.subList(0, front.size() - 1), List.of(last))
        : new Front(front, List.of());
  }

  private List<ComposedSlide> cover(Call call, String title) {
    Slide first = call.cover().isEmpty() ? Slide.builder().build() : call.cover().getFirst();
    List<ComposedSlide> drafts = new ArrayList<>(first(call, first, title));
    for (int i = 1; i < call.cover().size(); i++) {
      drafts.addAll(sections.slide(call.cover().get(i), title));
    }
    return drafts;
  }

  private List<ComposedSlide> first(Call call, Slide slide, String title) {
    Optional<Backdrop> backdrop = backdrops.of(slide);
    TextContext around = stage.around(backdrops.paper(backdrop), title);
    InlineRuns heading =
        new InlineRuns(around).add(TextContent.withoutFootnoteMarks(slide.title()), RunStyle.PLAIN);
    List<TextRun> whole = heading.pieces().isEmpty() ? DeckComposer.plain(title) : heading.pieces();
    List<TextRun> shown = new TitleFitter(stage).cut(whole);
    List<Flowable> flows = new ArrayList<>();
    if (!shown.equals(whole)) {
      flows.add(TitleFitter.whole(whole));
    }
    flows.addAll(heading.pictures());
    flows.addAll(FlowableBuilder.of(blocks(call, slide), around));
    boolean pictured = backdrop.flatMap(Backdrop::image).isPresent();
    LayoutRole role = pictured ? LayoutRole.COVER_PICTURE : LayoutRole.COVER;
    Placeholder placeholder = stage.layout(role).text();
    int count = leading(flows);
    List<Shape> shapes = new ArrayList<>();
    for (; count > 0; count--) {
      Optional<TextPlan> text =
          stage.fit(paras(flows.subList(0, count)), placeholder, placeholder.box());
      if (text.isPresent()) {
        shapes.add(new Shape.Text(placeholder, placeholder.box(), false, text.get()));
        break;
      }
    }
    List<ComposedSlide> drafts = new ArrayList<>();
    drafts.add(
        new ComposedSlide(
            dated(shown, stage.layout(role).title()),
            true,
            new SlideContent(role, shapes, List.of()),
            backdrop,
            NotesText.of(slide.notes(), stage, title),
            anchors(call, slide)));
    drafts.addAll(rest(flows.subList(count, flows.size()), shown));
    return drafts;
  }

  /** The title, its date on a line of its own where the two do not fit one. */
  private List<TextRun> dated(List<TextRun> title, Placeholder placeholder) {
    if (!(title.getLast() instanceof TextRun.Run last)) {
      return title;
    }
    Matcher date = DATE.matcher(last.text());
    LevelStyle style = placeholder.levels().getFirst();
    double width = placeholder.textArea().width();
    double[] extent = stage.measure().breaks().extent(title, style.size(), style.bold());
    if (!date.matches() || extent[1] <= width) {
      return title;
    }
    List<TextRun> broken = new ArrayList<>(title.subList(0, title.size() - 1));
    broken.add(new TextRun.Run(date.group(1), last.style()));
    broken.add(new TextRun.Break());
    broken.add(new TextRun.Run(date.group(2), last.style()));
    return broken;
  }

  /** The names by which links lead to the cover, and to headings that are lines of it. */
  private List<String> anchors(Call call, Slide slide) {
    List<String> anchors = new ArrayList<>();
    anchors.add(SummaryComposer.anchor(new Place(Place.Part.COVER, 0, 0)));
    anchors.addAll(stage.links().names(slide));
    for (Block block : slide.blocks()) {
      if (block instanceof Heading heading && isLine(heading, call)) {
        anchors.addAll(stage.links().names(heading));
      }
    }
    return anchors;
  }

  private static boolean isLine(Heading heading, Call call) {
    return call.kind() == CallKind.DECK || heading.role().isPresent();
  }

  /** In a deck every heading on the cover is a line of it; in minutes it begins something new. */
  private static List<Block> blocks(Call call, Slide slide) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : slide.blocks()) {
      boolean line = block instanceof Heading heading && isLine(heading, call);
      blocks.add(line ? Paragraph.of(((Heading) block).content()) : block);
    }
    int lines = 0;
    while (lines < blocks.size() && blocks.get(lines) instanceof Paragraph) {
      lines++;
    }
    blocks.addAll(
        lines, Summary.of(call).attendance().stream().map(a -> Paragraph.of(a.line())).toList());
    return blocks;
  }

  /** How many flows at the start are lines that a cover can show. */
  private static int leading(List<Flowable> flows) {
    int count = 0;
    while (count < flows.size()
        && flows.get(count) instanceof Flowable.Text text
        && text.para().bullet() instanceof Bullet.None) {
      count++;
    }
    while (count > 0
        && count < flows.size()
        && flows.get(count - 1) instanceof Flowable.Text text
        && text.keepWithNext()) {
      count--;
    }
    return count;
  }

  private static List<TextParagraph> paras(List<Flowable> flows) {
    return flows.stream().map(Flowable.Text.class::cast).map(Flowable.Text::para).toList();
  }

  /** What the cover does not hold: a slide for each heading, or for several with little below. */
  private List<ComposedSlide> rest(List<Flowable> flows, List<TextRun> title) {
    List<List<Flowable>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= flows.size(); i++) {
      if (i == flows.size() || isHeading(flows.get(i))) {
        parts.add(flows.subList(start, i));
        start = i;
      }
    }
    List<ComposedSlide> drafts = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      int end = i;
      int lines = 0;
      while (end < parts.size()
          && isBrief(parts.get(end))
          && lines + parts.get(end).size() <= MOST_SHARED) {
        lines += parts.get(end).size();
        end++;
      }
      Optional<ComposedSlide> shared =
          end - i > 1 ? shared(parts.subList(i, end)) : Optional.empty();
      drafts.addAll(shared.map(List::of).orElse(List.of()));
      if (shared.isEmpty()) {
        drafts.addAll(part(parts.get(i), title));
      }
      i = shared.isPresent() ? end : i + 1;
    }
    return drafts;
  }

  /** Parts below each other on one slide; empty where they do not fit it. */
  private Optional<ComposedSlide> shared(List<List<Flowable>> parts) {
    String names =
        parts.stream()
            .map(part -> Titles.text(((Flowable.Text) part.getFirst()).para().pieces()))
            .collect(Collectors.joining(" \u00b7 "));
    if (names.length() > LONGEST_NAMES) {
      return Optional.empty();
    }
    List<Flowable> flows = parts.stream().flatMap(List::stream).toList();
    List<ComposedSlide> drafts =
        sections.drafts(DeckComposer.plain(names), flows, Optional.empty());
    return drafts.size() == 1 ? Optional.of(drafts.getFirst()) : Optional.empty();
  }

  private static boolean isBrief(List<Flowable> part) {
    return part.size() > 1
        && part.size() <= MOST_BRIEF
        && isHeading(part.getFirst())
        && part.stream().allMatch(Flowable.Text.class::isInstance);
  }

  private List<ComposedSlide> part(List<Flowable> part, List<TextRun> title) {
    if (part.size() == 1 && isHeading(part.getFirst())) {
      return List.of(lone((Flowable.Text) part.getFirst()));
    }
    boolean headed = part.size() > 1 && isHeading(part.getFirst());
    List<TextRun> own =
        headed ? sections.unstyled(((Flowable.Text) part.getFirst()).para().pieces()) : title;
    return sections.drafts(own, headed ? part.subList(1, part.size()) : part, Optional.empty());
  }

  /** A heading with nothing below it. */
  private ComposedSlide lone(Flowable.Text heading) {
    SlideContent page = new SlideContent(LayoutRole.SECTION, List.of(), heading.anchors());
    List<TextRun> title = new TitleFitter(stage).cut(sections.unstyled(heading.para().pieces()));
    return new ComposedSlide(title, true, page, Optional.empty(), List.of(), List.of());
  }

  private static boolean isHeading(Flowable flow) {
    return flow instanceof Flowable.Text text && text.para().kind() == TextParagraph.Kind.HEADING;
  }
}
