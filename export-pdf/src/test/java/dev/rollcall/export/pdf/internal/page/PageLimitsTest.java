package dev.rollcall.export.pdf.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.LinkBox;
import dev.rollcall.export.pdf.internal.plan.Box.OutlineBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well handouts' pages are filled and divided. */
class PageLimitsTest {

  private static final double TOP = 60;
  private static final double BOTTOM = 62;

  static Stream<Named> documents() {
    Stream<Named> examples =
        Plans.examples().stream()
            .flatMap(
                file ->
                    Theme.builtIn().stream()
                        .map(
                            theme ->
                                new Named(
                                    file.getFileName() + " " + theme,
                                    Plans.of(
                                        file,
                                        Theme.builtIn(theme).orElseThrow(),
                                        PdfLayout.HANDOUT))));
    Stream<Named> made =
        IntStream.of(3, 7, 12, 20, 33, 60)
            .mapToObj(teams -> new Named(teams + " teams", Plans.handout(deck(teams))));
    return Stream.concat(examples, made);
  }

  /** A plan with a name for messages. */
  record Named(String name, DocumentPlan plan) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noPageButTheLastIsNearlyEmpty(Named document) {
    List<PagePlan> pages = document.plan().pages();
    for (int i = 0; i < pages.size() - 1; i++) {
      double filled = (lowest(pages.get(i)) - TOP) / (pages.get(i).height() - TOP - BOTTOM);
      int page = i + 1;
      assertTrue(filled >= 0.25, () -> "page " + page + " is filled to " + filled);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noPageEndsWithAHeading(Named document) {
    List<PagePlan> pages = document.plan().pages();
    for (PagePlan page : pages.subList(0, pages.size() - 1)) {
      List<TextBox> texts = content(page);
      double last = texts.stream().mapToDouble(TextBox::baseline).max().orElse(0);
      for (TextBox text : texts) {
        boolean heading = text.node().map(node -> node.type().matches("H\\d")).orElse(false);
        boolean lowest = text.baseline() > last - 1 && lowest(page) < text.baseline() + 12;
        assertTrue(!heading || !lowest, () -> text.run().text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noLineOfTheContentsStandsAlone(Named document) {
    for (PagePlan page : document.plan().pages()) {
      long lines =
          Plans.texts(page).stream()
              .filter(text -> text.run().text().startsWith(". ."))
              .mapToDouble(TextBox::baseline)
              .distinct()
              .count();
      assertTrue(lines != 1, () -> "one line of contents on a page of " + document);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 28, 31, 33, 35, 37})
  void aSmallTableStandsOnOnePage(int lines) {
    String markdown =
        "---\ntitle: Tables\ntype: slide\n---\n# Tables\n\n---\n\n# Team\n\n"
            + "- a line\n".repeat(lines)
            + "\n| Policy | Gate |\n|---|---|\n| Usual | yes |\n| Urgent | no |\n";
    List<PagePlan> pages = Plans.handout(markdown).pages();
    List<Integer> where = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (TextBox text : content(pages.get(i))) {
        if (List.of("Policy", "Usual", "Urgent").contains(text.run().text())) {
          where.add(i);
        }
      }
    }
    assertEquals(3, where.size());
    assertEquals(1, where.stream().distinct().count(), where::toString);
  }

  @Test
  void longContentsStandInTwoColumnsThatAreReadOneAfterTheOther() {
    PagePlan page = Plans.handout(deck(24)).pages().getFirst();
    List<TextBox> entries =
        content(page).stream()
            .filter(text -> text.run().text().startsWith("Team "))
            .filter(text -> text.node().filter(node -> node.type().equals("Link")).isPresent())
            .toList();
    double left = entries.getFirst().x();
    List<TextBox> right = entries.stream().filter(text -> text.x() > left + 150).toList();
    assertTrue(right.size() >= 10, "in the second column: " + right.size());
    assertEquals(entries.subList(entries.size() - right.size(), entries.size()), right);
  }

  private static String deck(int teams) {
    StringBuilder deck = new StringBuilder("---\ntitle: Limits\ntype: slide\n---\n# Limits\n\n");
    for (int i = 0; i < teams; i++) {
      deck.append("---\n\n# Team ").append(i).append("\n\n");
      deck.append("- an item of the list\n".repeat(i % 7 + 1)).append('\n');
      if (i % 3 == 0) {
        deck.append("| Key | Value |\n|---|---|\n| a | b |\n| c | d |\n\n");
      }
      if (i % 4 == 1) {
        deck.append("```\nfirst\nsecond\nthird\n```\n\n");
      }
      if (i % 5 == 2) {
        deck.append("## More\n\nA paragraph of a few words that say nothing. ".repeat(5));
        deck.append("\n\n");
      }
    }
    return deck.toString();
  }

  private static List<TextBox> content(PagePlan page) {
    return Plans.texts(page).stream().filter(text -> text.node().isPresent()).toList();
  }

  /** The lowest point of a page's content. */
  private static double lowest(PagePlan page) {
    double lowest = 0;
    for (Box box : page.boxes()) {
      double bottom =
          switch (box) {
            case TextBox text -> text.node().isPresent() ? text.baseline() : 0;
            case PictureBox picture -> picture.y() + picture.height();
            case FillBox fill -> fill.height() > page.height() / 2 ? 0 : fill.y() + fill.height();
            case OutlineBox outline -> outline.y() + outline.height();
            case LinkBox link -> 0;
          };
      lowest = Math.max(lowest, bottom);
    }
    return lowest;
  }
}
