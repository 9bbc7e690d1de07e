package dev.rollcall.export.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.rollcall.export.digest.DigestView.Line;
import dev.rollcall.export.digest.DigestView.Look;
import dev.rollcall.export.digest.DigestView.Part;
import dev.rollcall.export.digest.DigestView.Run;
import dev.rollcall.export.label.Label;
import dev.rollcall.export.label.Labels;
import dev.rollcall.model.Call;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.series.Series;
import dev.rollcall.series.digest.Digest;
import dev.rollcall.series.digest.Point;
import dev.rollcall.series.digest.TeamNews;
import dev.rollcall.series.promise.TrackedAction;
import dev.rollcall.series.promise.TrackedDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans a digest: what was decided, who does what by when, what is new. */
final class DigestPlanner {

  /**
   * Levels of what stands below a point that are told; what is deeper is to be read in the call.
   */
  private static final int LEVELS = 3;

  /** Characters of a point: so many that one knows whether to read on in the call. */
  private static final int LONGEST = 320;

  private final Digest digest;
  private final DigestOptions options;
  private final Labels labels;
  private final Optional<String> language;

  DigestPlanner(Digest digest, DigestOptions options) {
    this.digest = digest;
    this.options = options;
    language = mostFrequent(Call::language);
    labels = Labels.in(Optional.of(language.orElse(options.language())));
  }

  /** Makes the plan. */
  DigestView plan() {
    List<Part> parts = new ArrayList<>();
    part(parts, Label.DECISIONS, digest.decisions().stream().map(this::decision).toList());
    part(parts, Label.ACTIONS, actions(digest.open(), false));
    part(parts, Label.DONE, actions(digest.done(), false));
    part(parts, Label.EARLIER, actions(digest.earlier(), true));
    List<Part> teams = digest.news().stream().map(this::team).toList();
    if (!teams.isEmpty()) {
      parts.add(new Part(labels.text(Label.NEWS), List.of(), teams));
    }
    return new DigestView(language.orElse(options.language()), title(), opening(), parts);
  }

  private void part(List<Part> parts, Label heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      parts.add(new Part(labels.text(heading), lines, List.of()));
    }
  }

  /** What most calls say; of several the first in the alphabet. */
  private Optional<String> mostFrequent(Function<Call, Optional<String>> said) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Series.Entry call : digest.calls()) {
      said.apply(call.call())
          .filter(text -> !text.isBlank())
          .ifPresent(text -> counts.merge(text, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .min(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey);
  }

  private boolean isOfOne() {
    return digest.calls().size() == 1;
  }

  private String title() {
    String name =
        mostFrequent(Call::title)
            .or(() -> mostFrequent(Call::series))
            .orElse(digest.calls().getFirst().name());
    List<LocalDate> days =
        digest.calls().stream().flatMap(call -> call.date().stream()).distinct().toList();
    if (days.isEmpty()) {
      return name;
    }
    return days.size() == 1
        ? name + ", " + days.getFirst()
        : name + ", " + days.getFirst() + " – " + days.getLast();
  }

  /** The calls and where their pages are; of one call its page alone. */
  private List<Run> opening() {
    List<Run> opening = new ArrayList<>();
    if (isOfOne()) {
      address(digest.calls().getFirst())
          .ifPresent(url -> opening.add(new Run(url, Look.PLAIN, Optional.of(url))));
      return opening;
    }
    for (Series.Entry call : digest.calls()) {
      opening.add(Run.of(opening.isEmpty() ? labels.text(Label.CALLS) + ": " : ", "));
      opening.add(reference(call));
    }
    return opening;
  }

  private Run reference(Series.Entry call) {
    return new Run(name(call), Look.PLAIN, address(call));
  }

  private static String name(Series.Entry call) {
    return call.date().map(LocalDate::toString).or(() -> call.call().title()).orElse(call.name());
  }

  private Optional<String> address(Series.Entry call) {
    return options
        .baseUrl()
        .map(url -> url.value().endsWith("/") ? url.value() : url.value() + "/")
        .flatMap(folder -> SafeUrl.parse(folder + fileName(call.name()) + ".html"))
        .map(SafeUrl::encoded);
  }

  private static String fileName(String name) {
    return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
  }

  private Line decision(TrackedDecision decision) {
    List<Run> remarks = new ArrayList<>();
    way(decision.kind()).ifPresent(way -> remark(remarks, Run.of(way)));
    team(decision.teamId()).ifPresent(team -> remark(remarks, team));
    call(decision.call()).ifPresent(call -> remark(remarks, call));
    return line(List.of(), decision.text(), remarks);
  }

  private Optional<String> way(DecisionKind kind) {
    return switch (kind) {
      case DECISION -> Optional.empty();
      case RESOLUTION -> Optional.of(labels.text(Label.RESOLUTION));
      case CONSENSUS -> Optional.of(labels.text(Label.CONSENSUS));
      case VOTE -> Optional.of(labels.text(Label.VOTE));
    };
  }

  /** Actions by the day until which they are to be done, those without one last. */
  private List<Line> actions(List<TrackedAction> actions, boolean since) {
    return actions.stream()
        .sorted(
            comparing(
                (TrackedAction action) -> action.due().orElse(null), nullsLast(naturalOrder())))
        .map(action -> action(action, since))
        .toList();
  }

  private Line action(TrackedAction action, boolean since) {
    List<Run> remarks = new ArrayList<>();
    action
        .due()
        .filter(due -> !action.text().contains(due.toString()))
        .ifPresent(due -> remark(remarks, Run.of(labels.text(Label.UNTIL, due.toString()))));
    team(action.teamId()).ifPresent(team -> remark(remarks, team));
    if (since) {
      String head = labels.text(Label.SINCE).toLowerCase(java.util.Locale.ROOT) + " ";
      remark(remarks, Run.of(head));
      remarks.add(reference(action.opened()));
    } else {
      call(action.lastMention()).ifPresent(call -> remark(remarks, call));
    }
    String owners =
        action.owners().stream()
            .map(Person::displayName)
            .filter(name -> !action.text().contains(name))
            .collect(Collectors.joining(", "));
    return line(
        owners.isEmpty() ? List.of() : List.of(Run.strong(owners), Run.of(": ")),
        action.text(),
        remarks);
  }

  private Optional<Run> team(Optional<String> id) {
    return id.flatMap(team -> Optional.ofNullable(digest.teamNames().get(team))).map(Run::of);
  }

  /** Which of several calls it was. */
  private Optional<Run> call(Series.Entry call) {
    return isOfOne() ? Optional.empty() : Optional.of(reference(call));
  }

  private static void remark(List<Run> remarks, Run run) {
    if (!remarks.isEmpty()) {
      remarks.add(Run.of("; "));
    }
    remarks.add(run);
  }

  private static Line line(List<Run> start, String text, List<Run> remarks) {
    List<Run> runs = new ArrayList<>(start);
    runs.addAll(Runs.cut(Runs.of(text), LONGEST));
    if (!remarks.isEmpty()) {
      runs.add(Run.of(" ("));
      runs.addAll(remarks);
      runs.add(Run.of(")"));
    }
    return new Line(runs, List.of());
  }

  private Part team(TeamNews team) {
    String name = team.id().isEmpty() ? labels.text(Label.CLOSING) : team.name().strip();
    if (isOfOne()) {
      TeamNews.Report report = team.reports().getFirst();
      return new Part(
          report.reporters().isEmpty()
              ? name
              : name + " (" + String.join(", ", report.reporters()) + ")",
          lines(report),
          List.of());
    }
    return new Part(name, team.reports().stream().map(this::report).toList(), List.of());
  }

  private Line report(TeamNews.Report report) {
    List<Run> runs = new ArrayList<>();
    runs.add(reference(report.call()));
    if (!report.reporters().isEmpty()) {
      runs.add(Run.of(", " + String.join(", ", report.reporters())));
    }
    return new Line(runs, lines(report));
  }

  private List<Line> lines(TeamNews.Report report) {
    Telling telling = new Telling(options.items(), labels.text(Label.DONE));
    List<Line> lines = new ArrayList<>(telling.lines(report.points(), 1));
    if (telling.omitted > 0) {
      String more = labels.text(Label.MORE, Integer.toString(telling.omitted));
      lines.add(
          new Line(List.of(new Run("… " + more, Look.PLAIN, address(report.call()))), List.of()));
    }
    return lines;
  }

  /** Tells points until there are enough, and counts the rest. */
  private static final class Telling {
    private final String done;
    private int left;
    private int omitted;

    Telling(int most, String done) {
      left = most;
      this.done = done;
    }

    List<Line> lines(List<Point> points, int level) {
      List<Line> lines = new ArrayList<>();
      for (Point point : points) {
        List<Run> runs = new ArrayList<>(Runs.cut(Runs.of(point.content()), LONGEST));
        if (point.isDone()) {
          runs.add(Run.of(" (" + done + ")"));
        }
        if (left == 0 || level > LEVELS) {
          omitted += point.size();
        } else if (runs.isEmpty()) {
          lines.addAll(lines(point.below(), level));
        } else {
          left--;
          lines.add(new Line(runs, lines(point.below(), level + 1)));
        }
      }
      return lines;
    }
  }
}
