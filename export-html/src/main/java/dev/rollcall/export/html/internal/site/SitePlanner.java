package dev.rollcall.export.html.internal.site;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.ExportContext;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.export.html.internal.fragment.CallPlanner;
import dev.rollcall.export.html.internal.fragment.CallView;
import dev.rollcall.export.html.internal.fragment.CallView.LineKind;
import dev.rollcall.export.html.internal.fragment.CallView.Part;
import dev.rollcall.export.html.internal.fragment.CallView.Section;
import dev.rollcall.export.html.internal.fragment.Pictures;
import dev.rollcall.export.html.internal.markup.ElementIds;
import dev.rollcall.export.html.internal.markup.LanguageTag;
import dev.rollcall.export.html.internal.markup.UrlSpelling;
import dev.rollcall.export.html.internal.page.SiteLabels;
import dev.rollcall.export.html.internal.site.SiteView.CallEntry;
import dev.rollcall.export.html.internal.site.SiteView.Report;
import dev.rollcall.export.html.internal.site.SiteView.SectionEntry;
import dev.rollcall.export.html.internal.site.SiteView.TeamEntry;
import dev.rollcall.export.link.Documents;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.series.Series;
import dev.rollcall.series.identity.Teams;
import dev.rollcall.series.promise.Promises;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Plans the pages around the calls. */
final class SitePlanner {

  private static final Comparator<CallEntry> NEWEST_FIRST =
      comparing((CallEntry call) -> call.date().orElse(null), nullsLast(reverseOrder()))
          .thenComparing(CallEntry::file, reverseOrder());

  /** Characters of a team's name in a file's, which no file system holds to be too long. */
  private static final int LONGEST = 80;

  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+");

  private final HtmlOptions options;
  private final ExportContext context;

  SitePlanner(HtmlOptions options, ExportContext context) {
    this.options = options;
    this.context = context;
  }

  /** Makes the plan. */
  SiteView plan(List<CallIndex.Entry> entries) {
    List<Call> calls = entries.stream().map(CallIndex.Entry::call).toList();
    Optional<String> language = shared(calls);
    String title =
        mostFrequent(calls, Call::series)
            .or(() -> mostFrequent(calls, Call::title))
            .orElse(SiteLabels.in(language).untitled());
    Map<Series.Entry, CallIndex.Entry> byCall = new HashMap<>();
    for (CallIndex.Entry entry : entries) {
      byCall.put(new Series.Entry(entry.baseName(), entry.call()), entry);
    }
    Series series = Series.of(byCall.keySet());
    Teams teams = Teams.of(series, context.knownTeams());
    TeamNews news = new TeamNews(series, teams);
    Map<Series.Entry, CallEntry> planned = new HashMap<>();
    byCall.forEach((call, entry) -> planned.put(call, call(entry, teams, news.of(call))));
    List<CallEntry> newestFirst = planned.values().stream().sorted(NEWEST_FIRST).toList();
    Set<String> taken = new TreeSet<>(entries.stream().map(CallIndex.Entry::baseName).toList());
    List<TeamEntry> stories = teams(newestFirst, taken);
    Promises promises = Promises.of(series, teams);
    PromisePlanner entriesOf = new PromisePlanner(planned, stories);
    return new SiteView(
        title,
        language,
        newestFirst,
        stories,
        entriesOf.actions(promises),
        entriesOf.decisions(promises));
  }

  private static Optional<String> shared(List<Call> calls) {
    Set<Optional<String>> languages =
        calls.stream()
            .map(call -> call.language().flatMap(LanguageTag::of))
            .collect(java.util.stream.Collectors.toSet());
    return languages.size() == 1 ? languages.iterator().next() : Optional.empty();
  }

  /** What most calls say; of several the first in the alphabet. */
  private static Optional<String> mostFrequent(
      List<Call> calls, Function<Call, Optional<String>> said) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Call call : calls) {
      said.apply(call)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> counts.merge(text, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .min(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey);
  }

  private CallEntry call(CallIndex.Entry entry, Teams teams, Map<String, List<String>> news) {
    Pictures none = new Pictures(PictureMode.URLS, context); // their addresses do not matter here
    CallView view =
        new CallPlanner(entry.call(), options, none, Documents.none(), entry.baseName()).plan();
    List<SectionEntry> sections = new ArrayList<>();
    for (int i = 0; i < view.sections().size(); i++) {
      Team team = entry.call().teams().get(i);
      String id = teams.idOf(team);
      sections.add(section(view.sections().get(i), team, id, news.getOrDefault(id, List.of())));
    }
    return new CallEntry(
        UrlSpelling.fileName(entry.baseName() + ".html"),
        view.title(),
        view.date(),
        view.language(),
        note(view),
        view.presenters().stream().map(Person::displayName).toList(),
        view.tags(),
        sections);
  }

  /** What the day is known for, without the addresses in it. */
  private static String note(CallView view) {
    return view.lines().stream()
        .filter(line -> line.kind() == LineKind.OCCASION)
        .map(line -> ADDRESS.matcher(TextContent.of(line.content())).replaceAll(" ").strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static SectionEntry section(
      Section section, Team team, String teamId, List<String> news) {
    List<String> subjects = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Part part : section.parts()) {
      String subject = TextContent.name(part.subject());
      if (!subject.isEmpty()) {
        subjects.add(subject);
        text.append(subject).append('\n');
      }
      List<Block> said = part.blocks().stream().filter(block -> !isReportLine(block)).toList();
      text.append(TextContent.ofBlocks(said)).append('\n');
    }
    return new SectionEntry(
        section.id(),
        teamId,
        section.kind(),
        section.name(),
        team.reporters().stream().map(Person::displayName).toList(),
        subjects,
        text.toString().strip(),
        news);
  }

  private static boolean isReportLine(Block block) {
    return block instanceof Paragraph p && p.role().filter(Role.REPORT::equals).isPresent();
  }

  private static List<TeamEntry> teams(List<CallEntry> calls, Set<String> taken) {
    Map<String, List<Report>> reports = new TreeMap<>();
    for (CallEntry call : calls) {
      for (SectionEntry section : call.sections()) {
        reports
            .computeIfAbsent(section.teamId(), id -> new ArrayList<>())
            .add(new Report(call, section, section.news()));
      }
    }
    List<TeamEntry> teams = new ArrayList<>();
    reports.forEach((id, of) -> teams.add(team(id, taken, of)));
    teams.sort(comparing(TeamEntry::kind).thenComparing(TeamEntry::name, namesInOrder()));
    return teams;
  }

  private static Comparator<String> namesInOrder() {
    return String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
  }

  private static TeamEntry team(String id, Set<String> taken, List<Report> reports) {
    SectionEntry last = reports.getFirst().section();
    boolean recurs = reports.stream().map(Report::call).distinct().count() > 1;
    String place = reports.getFirst().call().file() + "#" + last.anchor();
    String file = recurs ? file(id, taken) : place;
    Set<String> others = new TreeSet<>(namesInOrder());
    reports.forEach(report -> others.add(report.section().name()));
    others.remove(last.name());
    return new TeamEntry(id, file, recurs, last.kind(), last.name(), List.copyOf(others), reports);
  }

  /** The page of a team: no other's, and no call's. */
  private static String file(String teamId, Set<String> taken) {
    String slug = ElementIds.slug(teamId, "section");
    String base = "team-" + slug.substring(0, Math.min(slug.length(), LONGEST));
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "-" + n;
    }
    return name + ".html";
  }
}
