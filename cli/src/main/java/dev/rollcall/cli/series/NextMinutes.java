package dev.rollcall.cli.series;

import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.series.habit.Habits;
import dev.rollcall.series.habit.UsualTeam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The next minutes: the headings of the last ones, and what stands below them every time. */
final class NextMinutes {

  private final Habits habits;
  private final Map<String, CallText> texts;
  private final Standing standing;
  private final List<String> actions;
  private final List<String> lines = new ArrayList<>();
  private final List<UsualTeam> left;

  /**
   * A heading and what stands below it, up to the next.
   *
   * @param section the section of the call that it opens, or that it stands in
   * @param opens whether it opens it
   */
  private record Part(String heading, List<String> body, Optional<Team> section, boolean opens) {}

  NextMinutes(Habits habits, Map<String, CallText> texts, Standing standing, List<String> actions) {
    this.habits = habits;
    this.texts = texts;
    this.standing = standing;
    this.actions = actions;
    left = new ArrayList<>(habits.teams());
  }

  List<String> lines() {
    CallText text = texts.get(habits.last().name());
    if (text == null) {
      return lines;
    }
    List<Part> parts = parts(text);
    boolean told = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!told && i > 0 && isBody(parts, i)) {
        lines.add("");
        lines.addAll(actions);
        told = true;
      }
      write(part, i);
    }
    if (!told && !actions.isEmpty()) {
      lines.add("");
      lines.addAll(actions);
    }
    left.forEach(this::usual);
    if (lines.stream()
        .filter(line -> !line.isBlank())
        .reduce((first, second) -> second)
        .filter(CallText::isHeading)
        .isPresent()) {
      lines.add("");
      lines.add("- " + NextDocument.PLACEHOLDER);
    }
    return lines;
  }

  /** Whether the sections begin here: with one, or with the heading above the first. */
  private static boolean isBody(List<Part> parts, int at) {
    return parts.get(at).section().isPresent()
        || (at + 1 < parts.size() && parts.get(at + 1).section().isPresent());
  }

  private void write(Part part, int at) {
    if (NextDocument.isPast(part.heading()) || (part.section().isEmpty() && !isStanding(part))) {
      return;
    }
    if (part.section().isEmpty()) {
      lines.add("");
      lines.add(part.heading());
      lines.addAll(
          at == 0 || !isGroup(part) ? standing.head(part.body()) : standing.of(part.body()));
    } else if (part.opens()) {
      Optional<UsualTeam> usual =
          left.stream().filter(team -> sections(part).contains(team.team().id())).findFirst();
      if (usual.isPresent()) {
        int before = left.indexOf(usual.get());
        left.subList(0, before).forEach(this::usual);
        left.subList(0, before + 1).clear();
        heading(part.heading(), part.body(), usual.get());
      }
    } else if (standing.repeated().contains(part.heading()) && isWritten(part)) {
      heading(part.heading(), part.body(), List.of());
    }
  }

  /** A heading above sections, or one that stands in other minutes, too; not that of a matter. */
  private boolean isStanding(Part part) {
    return part.heading().matches("#{1,2}\\s.*") || standing.repeated().contains(part.heading());
  }

  private List<String> sections(Part part) {
    return habits.teams().stream()
        .filter(
            usual ->
                part.section()
                    .filter(
                        s ->
                            usual.team().spellings().stream()
                                .anyMatch(n -> n.name().equals(s.name())))
                    .isPresent())
        .map(usual -> usual.team().id())
        .toList();
  }

  private boolean isWritten(Part part) {
    return !sections(part).isEmpty();
  }

  private static boolean isGroup(Part part) {
    return part.body().stream().noneMatch(CallText::isBullet);
  }

  /** A usual section that the last minutes do not have. */
  private void usual(UsualTeam usual) {
    CallText text = texts.get(usual.call().name());
    Optional<SourceRange> range =
        usual.section().slides().stream().findFirst().flatMap(Slide::source);
    if (text != null && range.isPresent()) {
      List<String> section = text.lines(range.get().line(), range.get().endLine());
      section.stream()
          .filter(CallText::isHeading)
          .findFirst()
          .ifPresent(heading -> heading(heading, section, usual));
    }
  }

  private void heading(String heading, List<String> body, UsualTeam usual) {
    heading(heading, body, usual.reporters());
  }

  private void heading(String heading, List<String> body, List<String> reporters) {
    lines.add("");
    lines.add(heading);
    lines.add("");
    body.stream()
        .filter(Standing::isReport)
        .findFirst()
        .ifPresent(
            line -> {
              lines.add(Standing.report(line, reporters));
              lines.add("");
            });
    List<String> kept = standing.of(body);
    if (!kept.isEmpty()) {
      lines.addAll(kept);
      lines.add("");
    }
    lines.add("- " + NextDocument.PLACEHOLDER);
  }

  private List<Part> parts(CallText text) {
    Map<Integer, Team> opening = new HashMap<>();
    Map<Integer, Team> within = new HashMap<>();
    for (Team team : habits.last().call().teams()) {
      for (Slide slide : team.slides()) {
        slide
            .source()
            .ifPresent(
                range -> {
                  opening.put(range.line(), team);
                  for (int line = range.line(); line <= range.endLine(); line++) {
                    within.put(line, team);
                  }
                });
      }
    }
    List<Part> parts = new ArrayList<>();
    boolean fenced = false;
    boolean front = text.lines().getFirst().strip().equals("---");
    for (int line = 1; line <= text.lines().size(); line++) {
      String content = text.lines().get(line - 1);
      fenced ^= CallText.isFence(content);
      if (front) {
        lines.add(content);
        front = line == 1 || !content.strip().equals("---");
      } else if (CallText.isHeading(content) && !fenced) {
        parts.add(
            new Part(
                content,
                new ArrayList<>(),
                Optional.ofNullable(within.get(line)),
                opening.containsKey(line)));
      } else if (parts.isEmpty()) {
        lines.add(content);
      } else {
        parts.getLast().body().add(content);
      }
    }
    return parts;
  }
}
