package dev.rollcall.cli.series;

import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.series.habit.Habits;
import dev.rollcall.series.habit.UsualTeam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The next deck: the cover of the last one, and the opening slides of the usual sections. */
final class NextDeck {

  private final Habits habits;
  private final Map<String, CallText> texts;
  private final Standing standing;
  private final List<String> actions;
  private final List<String> lines = new ArrayList<>();

  NextDeck(Habits habits, Map<String, CallText> texts, Standing standing, List<String> actions) {
    this.habits = habits;
    this.texts = texts;
    this.standing = standing;
    this.actions = actions;
  }

  List<String> lines() {
    cover();
    if (!actions.isEmpty()) {
      separate("---");
      lines.addAll(actions);
    }
    for (UsualTeam usual : habits.teams()) {
      CallText text = texts.get(usual.call().name());
      if (text != null) {
        separate("---");
        section(usual, text);
      }
    }
    closing();
    return lines;
  }

  private void separate(String dashes) {
    lines.add("");
    lines.add(dashes);
    lines.add("");
  }

  private void cover() {
    CallText text = texts.get(habits.last().name());
    if (text == null) {
      return;
    }
    Set<Integer> dropped = new HashSet<>();
    Set<Integer> presenters = new HashSet<>();
    for (Slide slide : habits.last().call().cover()) {
      for (Block block : slide.blocks()) {
        if (block instanceof Paragraph p && p.role().isPresent() && p.source().isPresent()) {
          Role role = p.role().get();
          if (role == Role.OCCASION || role == Role.PRESENTER) {
            add(role == Role.OCCASION ? dropped : presenters, p.source().get());
          }
        }
      }
    }
    int end = firstSection().map(SourceRange::line).orElse(text.lines().size() + 1) - 1;
    List<String> cover = new ArrayList<>();
    for (int line = 1; line <= end; line++) {
      String content = text.lines().get(line - 1);
      if (presenters.contains(line)) {
        cover.add(Standing.report(content, List.of()));
      } else if (!dropped.contains(line)) {
        cover.add(content);
      }
    }
    while (!cover.isEmpty() && cover.getLast().matches("\\s*(?:-{3,4}\\s*)?")) {
      cover.removeLast();
    }
    lines.addAll(cover);
  }

  private static void add(Set<Integer> lines, SourceRange range) {
    for (int line = range.line(); line <= range.endLine(); line++) {
      lines.add(line);
    }
  }

  private Optional<SourceRange> firstSection() {
    return habits.last().call().teams().stream()
        .map(Team::slides)
        .flatMap(List::stream)
        .flatMap(slide -> slide.source().stream())
        .findFirst();
  }

  private void section(UsualTeam usual, CallText text) {
    List<Slide> slides = usual.section().slides();
    if (usual.isSame()) {
      slides(slides, text);
      return;
    }
    if (slides.isEmpty()) {
      return;
    }
    List<String> opening = slide(slides.getFirst(), text);
    opening.stream().filter(line -> line.startsWith("<!-- .slide")).forEach(lines::add);
    heading(opening).ifPresent(lines::add);
    lines.add("");
    lines.addAll(standing.of(opening));
    lines.add("");
    opening.stream()
        .filter(Standing::isReport)
        .findFirst()
        .ifPresent(
            line -> {
              lines.add(Standing.report(line, usual.reporters()));
              lines.add("");
            });
    if (slides.size() > 1) {
      heading(slide(slides.get(1), text))
          .filter(heading -> heading.contains(usual.section().name()))
          .ifPresent(
              heading -> {
                separate("----");
                lines.add(heading + " – " + NextDocument.PLACEHOLDER); // titles differ
                lines.add("");
              });
    }
    lines.add("- " + NextDocument.PLACEHOLDER);
  }

  /** Slides at the end that stand in the last two decks, such as thanks and the next dates. */
  private void closing() {
    CallText text = texts.get(habits.last().name());
    if (text == null) {
      return;
    }
    for (Slide slide : habits.last().call().closing()) {
      List<String> content = slide(slide, text);
      boolean stands =
          content.stream().filter(line -> !line.isBlank()).allMatch(standing.repeated()::contains);
      if (stands) {
        separate("---");
        lines.addAll(content);
      }
    }
  }

  private void slides(List<Slide> slides, CallText text) {
    for (int i = 0; i < slides.size(); i++) {
      if (i > 0) {
        separate("----");
      }
      lines.addAll(slide(slides.get(i), text));
    }
  }

  private static List<String> slide(Slide slide, CallText text) {
    return slide.source().map(range -> text.lines(range.line(), range.endLine())).orElse(List.of());
  }

  private static Optional<String> heading(List<String> slide) {
    return slide.stream().filter(CallText::isHeading).findFirst();
  }
}
