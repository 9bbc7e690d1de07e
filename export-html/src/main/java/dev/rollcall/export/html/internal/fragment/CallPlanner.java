package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.internal.fragment.CallView.ContentsEntry;
import dev.rollcall.export.html.internal.fragment.CallView.Part;
import dev.rollcall.export.html.internal.fragment.CallView.Section;
import dev.rollcall.export.html.internal.markup.ElementIds;
import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.Documents;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.speech.Speech;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.Rolls;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.export.text.TextDirection;
import dev.rollcall.model.Arrangement;
import dev.rollcall.model.Background;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.promise.OpenAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans what the export of one call shows. */
public final class CallPlanner {

  private final Call call;
  private final HtmlOptions options;
  private final Pictures pictures;
  private final ElementIds ids;
  private final Speech speech;
  private final SummaryTargets targets;
  private final CallLinks links;
  private final LinkPlanner linked;

  /** The first footnote of each label in the whole call, for references from other slides. */
  private final Map<String, String> notesOfCall = new TreeMap<>();

  /**
   * Prepares a plan.
   *
   * @param baseName what tells the document from others where the call has no date
   */
  public CallPlanner(
      Call call, HtmlOptions options, Pictures pictures, Documents documents, String baseName) {
    this(call, options, pictures, documents, baseName, List.of());
  }

  /**
   * Prepares a plan.
   *
   * @param baseName what tells the document from others where the call has no date
   * @param earlier what is open from earlier calls
   */
  public CallPlanner(
      Call call,
      HtmlOptions options,
      Pictures pictures,
      Documents documents,
      String baseName,
      List<OpenAction> earlier) {
    this.call = call;
    this.options = options;
    this.pictures = pictures;
    ids = new ElementIds(call, baseName);
    speech = Speech.of(call);
    targets =
        new SummaryTargets(options.summary() ? Summary.of(call, earlier).tables() : List.of(), ids);
    links = CallLinks.of(call, documents);
    linked = new LinkPlanner(call, links, ids);
    linked.slides().forEach(targets::want);
  }

  /** Makes the plan. */
  public CallView plan() {
    Optional<String> language = call.language().flatMap(LanguageTag::of);
    Labels labels = Labels.in(language);
    CoverPlanner cover = new CoverPlanner(call, labels);
    List<Part> coverParts = new ArrayList<>();
    Optional<Slide> first = call.cover().stream().findFirst();
    if (!cover.rest().isEmpty() || first.filter(this::showsNotes).isPresent()) {
      coverParts.add(
          part(
              first.orElseThrow(),
              Optional.empty(),
              List.of(),
              OptionalInt.empty(),
              Optional.empty(),
              cover.rest()));
    }
    for (int i = 1; i < call.cover().size(); i++) {
      Slide slide = call.cover().get(i);
      coverParts.add(
          part(
              slide,
              targets.of(new Place(Place.Part.COVER, 0, i), "opening"),
              subject(slide.title(), cover.shown()),
              slide.level(),
              background(slide),
              cover.unsaid(slide.blocks())));
    }
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < call.teams().size(); i++) {
      sections.add(section(call.teams().get(i), i));
    }
    List<Part> closing = new ArrayList<>();
    for (int i = 0; i < call.closing().size(); i++) {
      Slide slide = call.closing().get(i);
      Optional<String> id = targets.of(new Place(Place.Part.CLOSING, 0, i), "closing");
      closing.add(part(slide, id, slide.title()));
    }
    List<CallView.Summary> tables = targets.tables();
    return new CallView(
        ids.document(),
        language,
        language
            .map(TextDirection::ofLanguage)
            .or(() -> TextDirection.ofText(cover.title()))
            .orElse(TextDirection.LEFT_TO_RIGHT),
        cover.title(),
        call.date(),
        call.tags(),
        call.series().filter(series -> !series.isBlank()),
        call.presenters(),
        first.flatMap(this::background),
        cover.lines(),
        contents(tables, sections),
        coverParts.stream().map(this::withNotesOfCall).toList(),
        Rolls.of(call).on(call.cover()),
        tables,
        sections.stream().map(this::withNotesOfCall).toList(),
        closing.stream().map(this::withNotesOfCall).toList(),
        linked.headings(),
        linked.hrefs(links.targets(), targets, this::page));
  }

  /** The address of another document, with that of the section that its place is in. */
  private SafeUrl page(OtherDocument other) {
    Optional<String> id =
        other
            .anchor()
            .map(anchor -> LinkPlanner.places(other.call()).get(anchor.slide()))
            .map(place -> idOf(place, other));
    return id.map(own -> SafeUrl.of(other.file() + "#" + own)).orElse(other.file());
  }

  private String idOf(Place place, OtherDocument other) {
    CallPlanner planner =
        new CallPlanner(other.call(), options, pictures.none(), Documents.none(), other.baseName());
    CallView view = planner.plan();
    return place.part() == Place.Part.TEAM ? view.sections().get(place.team()).id() : view.id();
  }

  private boolean showsNotes(Slide slide) {
    return options.notes() && !slide.notes().isEmpty();
  }

  private List<ContentsEntry> contents(List<CallView.Summary> tables, List<Section> sections) {
    if (!options.contents() || sections.size() < 2) {
      return List.of();
    }
    return Stream.concat(
            tables.stream().map(t -> new ContentsEntry(t.id(), t.table().title())),
            sections.stream().map(s -> new ContentsEntry(s.id(), s.name())))
        .toList();
  }

  private Section section(Team team, int number) {
    String prefix =
        switch (team.kind()) {
          case TEAM -> "team-";
          case SIG -> "sig-";
          case TOPIC -> "";
        };
    String slug = ElementIds.slug(team.id(), "section");
    String id = ids.of(slug.startsWith(prefix) ? slug : prefix + slug);
    targets.put(new Place(Place.Part.TEAM, number, 0), id);
    Words name = new Words(team.name());
    List<Inline> heading = heading(team);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < team.slides().size(); i++) {
      Slide slide = team.slides().get(i);
      boolean isHeading = i == 0 && heading.equals(slide.title());
      Optional<String> own = Optional.empty();
      if (i > 0) {
        own = targets.of(new Place(Place.Part.TEAM, number, i), slug + "-" + (i + 1));
      }
      parts.add(part(slide, own, isHeading ? List.of() : subject(slide.title(), name)));
    }
    return new Section(
        id, team.id(), team.kind(), team.name(), heading, unnamedReporters(team), parts);
  }

  /** The team's name as its first slide writes it, links included, where that says the same. */
  private static List<Inline> heading(Team team) {
    List<Inline> first = team.slides().stream().findFirst().map(Slide::title).orElse(List.of());
    String text = TextContent.name(first);
    boolean same = new Words(text).cover(team.name()) && new Words(team.name()).cover(text);
    return same && !first.isEmpty() ? first : List.of(Text.of(team.name()));
  }

  /** Reporters whom the text of their section does not name: only calls made by hand have any. */
  private static List<Person> unnamedReporters(Team team) {
    StringBuilder said = new StringBuilder();
    team.slides().forEach(slide -> said.append(TextContent.ofBlocks(slide.blocks())).append('\n'));
    return team.reporters().stream()
        .filter(p -> said.indexOf(p.name().or(p::handle).orElseThrow()) < 0)
        .toList();
  }

  /** A heading without what is shown already. */
  private static List<Inline> subject(List<Inline> heading, Words shown) {
    if (shown.cover(heading)) {
      return List.of();
    }
    if (!heading.isEmpty() && heading.getFirst() instanceof Text first) {
      int covered = shown.coveredBeginning(first.text());
      if (covered > 0) {
        List<Inline> rest = new ArrayList<>(heading);
        rest.set(0, Text.of(first.text().substring(covered)));
        return rest;
      }
    }
    return heading;
  }

  private Part part(Slide slide, Optional<String> id, List<Inline> subject) {
    return part(slide, id, subject, slide.level(), background(slide), slide.blocks());
  }

  private Part part(
      Slide slide,
      Optional<String> id,
      List<Inline> subject,
      OptionalInt level,
      Optional<Picture> picture,
      List<Block> blocks) {
    TextContent.imagesWithin(subject).forEach(i -> pictures.find(i.source(), i.range()));
    TextContent.images(blocks).forEach(i -> pictures.find(i.source(), i.range()));
    List<Block> notes = options.notes() ? slide.notes() : List.of();
    TextContent.images(notes).forEach(i -> pictures.find(i.source(), i.range()));
    // Who shows but some of a slide's blocks cannot tell any more where they stand.
    Optional<Arrangement> arrangement =
        slide.arrangement().filter(one -> blocks.size() == slide.blocks().size());
    return new Part(
        id, subject, level, picture, speech.in(blocks), notes, arrangement, noteIds(blocks));
  }

  private Optional<Picture> background(Slide slide) {
    return slide
        .background()
        .flatMap(Background::image)
        .map(image -> pictures.find(image, slide.source()));
  }

  private Map<String, String> noteIds(List<Block> blocks) {
    Map<String, String> noteIds = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof Footnotes notes) {
        for (Footnote note : notes.entries()) {
          String id = ids.of("fn-" + note.label());
          noteIds.putIfAbsent(note.label(), id);
          notesOfCall.putIfAbsent(note.label(), id);
        }
      }
    }
    return noteIds;
  }

  private Section withNotesOfCall(Section section) {
    return new Section(
        section.id(),
        section.teamId(),
        section.kind(),
        section.name(),
        section.heading(),
        section.reporters(),
        section.parts().stream().map(this::withNotesOfCall).toList());
  }

  private Part withNotesOfCall(Part part) {
    Map<String, String> noteIds = new TreeMap<>(notesOfCall);
    noteIds.putAll(part.noteIds());
    return new Part(
        part.id(),
        part.subject(),
        part.sourceLevel(),
        part.picture(),
        part.blocks(),
        part.notes(),
        part.arrangement(),
        noteIds);
  }
}
