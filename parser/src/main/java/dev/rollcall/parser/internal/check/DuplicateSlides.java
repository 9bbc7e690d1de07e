package dev.rollcall.parser.internal.check;

import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds slides that were pasted twice, and slides that their titles do not tell apart. */
final class DuplicateSlides implements Check {

  /** Shorter slides, such as 'No meeting', may well be alike. */
  private static final int SHORTEST = 30;

  @Override
  public void check(CheckedCall call) {
    if (call.call().kind() == CallKind.MINUTES) {
      sections(call);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Team team : call.call().teams()) {
      Set<String> titles = new HashSet<>();
      boolean told = false;
      for (Slide slide : team.slides()) {
        Integer first = seen.putIfAbsent(content(slide), line(slide));
        boolean again = first != null && isWorthTelling(slide);
        if (again) {
          call.report(
              place(slide),
              ParserCode.DUPLICATE_SLIDE,
              "This slide stands already at line " + first + "; remove one of them.");
        }
        String title = normal(TextContent.of(slide.title()));
        boolean repeated = !title.isEmpty() && !titles.add(title);
        if (repeated && !told && !again && call.call().kind() == CallKind.DECK) {
          call.report(
              place(slide),
              ParserCode.DUPLICATE_SLIDE_TITLE,
              "Several slides here have this title; add what each of them is about.");
          told = true;
        }
      }
    }
  }

  /** In minutes a team has one section. */
  private static void sections(CheckedCall call) {
    Set<String> names = new HashSet<>();
    for (Team team : call.call().teams()) {
      if (!names.add(normal(team.name())) && !team.slides().isEmpty()) {
        call.report(
            place(team.slides().getFirst()),
            ParserCode.DUPLICATE_SLIDE_TITLE,
            "Another section is called '"
                + team.name()
                + "', too; join them, or say what each of them is about.");
      }
    }
  }

  private static boolean isWorthTelling(Slide slide) {
    return TextContent.ofBlocks(slide.blocks()).length() >= SHORTEST
        || !TextContent.images(slide.blocks()).isEmpty();
  }

  private static String content(Slide slide) {
    return normal(TextContent.of(slide.title()))
        + "\n"
        + normal(TextContent.ofBlocks(slide.blocks()))
        + "\n"
        + TextContent.images(slide.blocks()).stream()
            .map(image -> image.source().value())
            .collect(Collectors.joining("\n"));
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static int line(Slide slide) {
    return place(slide).map(SourceRange::line).orElse(1);
  }

  private static Optional<SourceRange> place(Slide slide) {
    List<Inline> title = slide.title();
    return title.stream().flatMap(inline -> inline.range().stream()).findFirst().or(slide::source);
  }
}
