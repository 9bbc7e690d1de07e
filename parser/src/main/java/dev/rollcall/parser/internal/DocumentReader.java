package dev.rollcall.parser.internal;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;
import dev.rollcall.model.diagnostic.SourceText;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.LineBreaks;
import dev.rollcall.parser.LoggedCall;
import dev.rollcall.parser.Neighbours;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.RoleWords;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.internal.action.ActionReader;
import dev.rollcall.parser.internal.call.Cover;
import dev.rollcall.parser.internal.call.CoverReader;
import dev.rollcall.parser.internal.call.DeckOutline;
import dev.rollcall.parser.internal.call.MinutesOutline;
import dev.rollcall.parser.internal.call.Outline;
import dev.rollcall.parser.internal.call.ReportLines;
import dev.rollcall.parser.internal.call.RoleMarks;
import dev.rollcall.parser.internal.call.Section;
import dev.rollcall.parser.internal.check.CheckedCall;
import dev.rollcall.parser.internal.check.Checks;
import dev.rollcall.parser.internal.content.ParsedSlide;
import dev.rollcall.parser.internal.content.SlideReader;
import dev.rollcall.parser.internal.date.Dates;
import dev.rollcall.parser.internal.date.DayOrder;
import dev.rollcall.parser.internal.date.MeetingDates;
import dev.rollcall.parser.internal.dialect.Dialect;
import dev.rollcall.parser.internal.dialect.Manuscript;
import dev.rollcall.parser.internal.dialect.RawSlide;
import dev.rollcall.parser.internal.frontmatter.FrontMatter;
import dev.rollcall.parser.internal.frontmatter.FrontMatterReader;
import dev.rollcall.parser.internal.log.CallLog;
import dev.rollcall.parser.internal.markdown.HedgeDocMarkdown;
import dev.rollcall.parser.internal.people.KnownPeople;
import dev.rollcall.parser.internal.people.TopicPresenters;
import dev.rollcall.parser.internal.privacy.Privacy;
import dev.rollcall.parser.internal.role.MinutesRole;
import dev.rollcall.parser.internal.role.RoleLexicon;
import dev.rollcall.parser.internal.source.Findings;
import dev.rollcall.parser.internal.source.Line;
import dev.rollcall.parser.internal.source.LineEndJudge;
import dev.rollcall.parser.internal.source.LineEnds;
import dev.rollcall.parser.internal.source.SourceLineReader;
import dev.rollcall.parser.internal.team.TeamNames;
import dev.rollcall.parser.internal.text.DataPictures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document from its first line to its last, phase by phase. */
public final class DocumentReader {

  /**
   * What came of reading.
   *
   * @param hidden the numbers of lines that hold something private
   * @param pictures the pictures that stand in the document itself, by their names in the call
   * @param dialect which dialect it was read as, and why
   */
  public record Result(
      Call call,
      List<Diagnostic> diagnostics,
      Set<Integer> hidden,
      Map<String, byte[]> pictures,
      Dialects.Taken dialect) {}

  private final HedgeDocMarkdown markdown = new HedgeDocMarkdown();
  private final RoleLexicon lexicon;
  private final Set<String> ignored;
  private final Roster roster;
  private final Checks checks;
  private final boolean includePrivate;
  private final LineBreaks breaks;
  private final String dialect;

  /**
   * Creates a reader; it is immutable and may be shared between threads.
   *
   * @param ignored the codes not to report
   * @param roster the teams that are known
   * @param roles words for roles beside those that are known
   * @param includePrivate whether private parts are read like others
   * @param breaks what a newline means where the document does not say
   * @param dialect the id of the dialect of all documents, or {@link Dialects#AUTO}
   */
  public DocumentReader(
      Set<String> ignored,
      Roster roster,
      RoleWords roles,
      boolean includePrivate,
      LineBreaks breaks,
      String dialect) {
    this.lexicon = new RoleLexicon(roles.forms());
    this.dialect = dialect;
    this.breaks = breaks;
    this.includePrivate = includePrivate;
    this.ignored = Set.copyOf(ignored);
    this.roster = roster;
    this.checks = new Checks(roster);
  }

  /**
   * Reads a document.
   *
   * @param name its file name
   * @param neighbours the files around it
   * @param part the call to read of a document that holds several
   */
  public Result read(String name, String text, Neighbours neighbours, Optional<LoggedCall> part) {
    Findings findings = new Findings();
    List<Line> lines = new SourceLineReader().read(text);
    Set<Integer> hidden = Set.of();
    Set<String> withheldTeams = Set.of();
    FrontMatter first = new FrontMatterReader(new Findings()).read(lines);
    Manuscript whole = new Manuscript(lines, first, neighbours);
    Dialects.Taken taken = Dialects.take(dialect, whole);
    Dialect written = taken.dialect();
    lines = written.assembled(whole, findings);
    Manuscript complete = new Manuscript(lines, first, neighbours);
    if (!includePrivate) {
      boolean firstDeck = isDeck(written, complete);
      Privacy.Result shown =
          new Privacy(
                  (left, matter, deck, told) ->
                      outline(
                              written,
                              new Manuscript(left, matter, neighbours),
                              deck,
                              told,
                              new DataPictures())
                          .starts(left, deck),
                  written.separators(complete),
                  roster,
                  findings)
              .hide(lines, first, firstDeck);
      hidden = shown.numbers();
      if (!hidden.isEmpty()) {
        withheldTeams =
            teams(outline(written, complete, firstDeck, new Findings(), new DataPictures()));
      }
      lines = shown.lines();
    }
    FrontMatter matter = new FrontMatterReader(findings).read(lines);
    if (part.isPresent()) {
      lines = lines(part.get(), lines, matter.end());
      reportOutside(part.get(), findings);
    }
    Manuscript document = new Manuscript(lines, matter, neighbours);
    boolean deck = part.isEmpty() && isDeck(written, document);
    DataPictures pictures = new DataPictures();
    Outline outline = outline(written, document, deck, findings, pictures);
    Optional<LocalDate> named = part.map(LoggedCall::date).or(() -> MeetingDates.inName(name));
    Cover cover =
        new CoverReader(matter, deck, lexicon, dates(named, deck, lines), findings).read(outline);
    Call call = call(matter, deck, cover, outline, named, findings);
    checks.run(checked(name, call, withheldTeams, cover, findings));
    List<Diagnostic> diagnostics =
        findings.sorted(new SourceText(text), hidden).stream()
            .filter(d -> d.severity() == Severity.ERROR || !isIgnored(d.code(), matter))
            .toList();
    return new Result(call, diagnostics, hidden, pictures.found(), taken);
  }

  /**
   * The calls that a document holds; none where it is the report of one.
   *
   * @param name its file name
   * @param neighbours the files around it
   */
  public List<LoggedCall> calls(String name, String text, Neighbours neighbours) {
    List<Line> lines = new SourceLineReader().read(text);
    FrontMatter matter = new FrontMatterReader(new Findings()).read(lines);
    Manuscript document = new Manuscript(lines, matter, neighbours);
    boolean minutes = dialect.equals(Dialects.AUTO) || dialect.equals(Dialects.PLAIN);
    if (!minutes || matter.deck()) {
      return List.of();
    }
    List<LoggedCall> calls = new CallLog(lexicon).read(document.text(), MeetingDates.inName(name));
    boolean tool = !calls.isEmpty() && Dialects.take(dialect, document).reason().isPresent();
    return tool ? List.of() : calls;
  }

  /** The lines of one call, below the front matter and the title of all. */
  private static List<Line> lines(LoggedCall call, List<Line> lines, int head) {
    List<Line> own = new ArrayList<>(lines.subList(0, head));
    for (Line line : lines.subList(head, lines.size())) {
      if (line.number() == call.title()) {
        own.add(line);
        own.add(Line.at(line.number(), ""));
      } else if (call.lines().contains(line.number())) {
        own.add(line);
      }
    }
    return own;
  }

  private static void reportOutside(LoggedCall call, Findings findings) {
    if (!call.outside().isEmpty()) {
      LoggedCall.Lines first = call.outside().getFirst();
      findings.report(
          SourceRange.at(first.from(), 1),
          ParserCode.OUTSIDE_CALLS,
          call.outside().stream()
              .map(
                  l -> l.from() == l.to() ? "line " + l.from() : "lines " + l.from() + "–" + l.to())
              .collect(
                  Collectors.joining(
                      ", ", "No call of this log holds ", "; no export shows what stands there.")));
    }
  }

  private static MeetingDates dates(Optional<LocalDate> named, boolean deck, List<Line> lines) {
    return deck
        ? new MeetingDates(named)
        : new MeetingDates(named, DayOrder.of(lines.stream().map(Line::text).toList()));
  }

  private boolean isIgnored(DiagnosticCode code, FrontMatter matter) {
    return ignored.contains(code.id()) || matter.ignored().contains(code.id());
  }

  private Outline outline(
      Dialect written,
      Manuscript document,
      boolean deck,
      Findings findings,
      DataPictures pictures) {
    List<RawSlide> raw =
        deck ? written.slides(document, findings) : List.of(RawSlide.whole(document, findings));
    LineEnds lineEnds = lineEnds(written, document.matter(), deck, raw);
    List<ParsedSlide> slides = new SlideReader(markdown, lineEnds, findings, pictures).read(raw);
    return divide(slides, document.matter(), deck);
  }

  private LineEnds lineEnds(
      Dialect written, FrontMatter matter, boolean deck, List<RawSlide> slides) {
    LineBreaks usual = breaks == LineBreaks.AUTO ? written.breaks() : breaks;
    return switch (matter.breaks().map(b -> b ? LineBreaks.TRUE : LineBreaks.FALSE).orElse(usual)) {
      case TRUE -> LineEnds.breaks();
      case FALSE -> LineEnds.spaces();
      case AUTO -> deck ? LineEnds.breaks() : new LineEndJudge().judge(slides.getFirst().lines());
    };
  }

  /** Rules between the sections of minutes look like separators, but make no deck. */
  private boolean isDeck(Dialect written, Manuscript document) {
    boolean said = !dialect.equals(Dialects.AUTO) || written.evidence(document).isPresent();
    return written.isDeck(document)
        && (said || document.text().stream().noneMatch(this::introducesPeople));
  }

  /** Whether a line heads a list of who was there, as it does in minutes and never in a deck. */
  private boolean introducesPeople(Line line) {
    String text = line.text();
    return !line.code()
        && text.startsWith("#")
        && lexicon
            .heading(text.replaceFirst("^#+", ""))
            .filter(match -> match.is(MinutesRole.ATTENDEES) || match.is(MinutesRole.SCRIBE))
            .isPresent();
  }

  private Outline divide(List<ParsedSlide> slides, FrontMatter matter, boolean deck) {
    if (deck) {
      return new DeckOutline(matter).divide(slides);
    }
    return slides.isEmpty()
        ? new Outline(List.of(), List.of(), List.of())
        : new MinutesOutline(lexicon).divide(slides.getFirst());
  }

  private static CheckedCall checked(
      String name, Call call, Set<String> withheldTeams, Cover cover, Findings findings) {
    Optional<LocalDate> fileDate =
        Dates.find(name.replaceAll("\\.[A-Za-z]+$", "")).stream()
            .map(Dates.Found::date)
            .findFirst();
    List<CheckedCall.Stated> stated =
        cover.stated().stream()
            .map(one -> new CheckedCall.Stated(one.date(), one.range()))
            .toList();
    return new CheckedCall(call, withheldTeams, fileDate, stated, findings::report);
  }

  private Set<String> teams(Outline outline) {
    return outline.sections().stream()
        .map(section -> id(section, known(section)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Roster.Entry> known(Section section) {
    return roster.find(section.name()).or(() -> roster.find(TeamNames.plain(section.heading())));
  }

  private static String id(Section section, Optional<Roster.Entry> known) {
    return known.map(Roster.Entry::id).orElseGet(() -> TeamNames.id(section.heading()));
  }

  private Call call(
      FrontMatter matter,
      boolean deck,
      Cover cover,
      Outline outline,
      Optional<LocalDate> named,
      Findings findings) {
    Call.Builder call =
        Call.builder()
            .kind(deck ? CallKind.DECK : CallKind.MINUTES)
            .title(cover.title().filter(title -> !title.isBlank()))
            .series(cover.series().filter(series -> !series.isBlank()))
            .date(cover.date().or(() -> deck ? Optional.empty() : named))
            .language(matter.language())
            .addAllTags(matter.tags())
            .addAllTagline(cover.tagline())
            .addAllOccasion(cover.occasion())
            .addAllPresenters(cover.presenters())
            .addAllMinuteTakers(cover.minuteTakers())
            .addAllParticipants(cover.participants())
            .addAllAbsent(cover.absent());
    cover.slides().forEach(slide -> call.addCover(slide.toSlide()));
    List<Person> people = people(cover);
    Function<String, List<Person>> presenters =
        deck ? heading -> List.of() : new TopicPresenters(new KnownPeople(people))::in;
    boolean boxes = !deck && !people.isEmpty();
    ActionReader actions = new ActionReader(lexicon, people, cover.date().or(() -> named), boxes);
    outline.cover().forEach(slide -> actions.read(slide, Optional.empty()));
    for (Section section : outline.sections()) {
      Team team = team(section, presenters, findings);
      call.addTeams(team);
      section.slides().forEach(slide -> actions.read(slide, Optional.of(team.id())));
    }
    for (ParsedSlide slide : outline.closing()) {
      call.addClosing(slide.toSlide());
      actions.read(slide, Optional.empty());
    }
    return call.addAllActions(actions.actions()).addAllDecisions(actions.decisions()).build();
  }

  private static List<Person> people(Cover cover) {
    return Stream.of(cover.participants(), cover.presenters(), cover.minuteTakers(), cover.absent())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private Team team(Section section, Function<String, List<Person>> presenters, Findings findings) {
    ReportLines reports = new ReportLines(findings);
    RoleMarks marks = new RoleMarks(reports);
    String name = section.name();
    Optional<Roster.Entry> known = known(section);
    Team.Builder team =
        Team.builder()
            .id(id(section, known))
            .name(name.isEmpty() ? "…" : name)
            .kind(
                known
                    .flatMap(Roster.Entry::kind)
                    .orElseGet(() -> TeamNames.kind(section.heading())));
    for (ParsedSlide slide : section.slides()) {
      slide.title().ifPresent(title -> reports.role(title.content()));
      team.addSlides(slide.withBlocks(marks.mark(slide.blocks())).toSlide());
    }
    List<Person> reporters = reports.reporters();
    return team.addAllReporters(
            reporters.isEmpty() ? presenters.apply(section.heading()) : reporters)
        .build();
  }
}
