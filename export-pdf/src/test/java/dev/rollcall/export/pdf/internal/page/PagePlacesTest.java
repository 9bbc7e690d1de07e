package dev.rollcall.export.pdf.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.PaperSize;
import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.PdfOptions;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.model.Call;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where things stand on finished pages. */
class PagePlacesTest {

  private final List<Diagnostic> findings = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void nothingRunsIntoTheFootOrOverTheEdges(PdfLayout layout) {
    String slide =
        "| Key | Text |\n|---|---|\n| a | "
            + "some words in a cell that is taller than a page ".repeat(120)
            + " |\n\n"
            + "- a list item that is long enough for a line of its own and some more\n".repeat(70);
    DocumentPlan plan = plan(deck("# Team One\n\n" + slide), layout);
    assertTrue(plan.pages().size() > 1, "too short to judge");
    for (PagePlan page : plan.pages()) {
      double foot =
          texts(page)
              .filter(text -> text.run().text().startsWith("Page "))
              .mapToDouble(TextBox::baseline)
              .max()
              .orElse(page.height());
      for (TextBox text : texts(page).filter(t -> t.node().isPresent()).toList()) {
        assertTrue(text.baseline() < foot - 8, text::toString);
        assertTrue(text.x() > 20 && text.x() + text.run().width() < page.width() - 20);
      }
    }
  }

  @Test
  void aSlideThatTakesMorePagesIsReported() {
    plan(deck("# Team One\n\n" + "- item\n".repeat(90)), PdfLayout.SLIDES);
    assertEquals(
        List.of("overfull-slide"), findings.stream().map(finding -> finding.code().id()).toList());
    assertTrue(findings.getFirst().range().isPresent());
  }

  @Test
  void whatTakesMorePagesIsSetAsLargeAsTheyAllow() {
    DocumentPlan plan = plan(deck("# Team One\n\n" + "- an item\n".repeat(60)), PdfLayout.SLIDES);
    double size =
        plan.pages().stream()
            .flatMap(PagePlacesTest::texts)
            .filter(text -> text.run().text().startsWith("an item"))
            .mapToDouble(text -> text.run().size())
            .min()
            .orElseThrow();
    assertTrue(size > 21 * 0.56, "set at " + size);
  }

  @Test
  void listsThatRunLeftwardsHaveTheirBulletsAtTheRight() {
    DocumentPlan plan = plan(deck("# צוות\n\n- שלום\n\n# Team\n\n- hello\n"), PdfLayout.HANDOUT);
    List<TextBox> bullets =
        texts(plan.pages().getFirst()).filter(text -> text.run().text().equals("•")).toList();
    assertEquals(2, bullets.size());
    double middle = PaperSize.A4.width() / 2;
    assertTrue(bullets.getFirst().x() > middle, bullets::toString);
    assertTrue(bullets.getLast().x() < middle, bullets::toString);
  }

  @Test
  void pagesOfContentsHaveOneBoxForTheDotsOfALine() {
    StringBuilder deck = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      deck.append("# Team ").append(i).append("\n\n- item\n\n---\n\n");
    }
    long dots =
        plan(deck(deck.toString()), PdfLayout.HANDOUT).pages().stream()
            .flatMap(PagePlacesTest::texts)
            .filter(text -> text.run().text().startsWith(". . "))
            .count();
    assertEquals(30, dots);
  }

  private static Stream<TextBox> texts(PagePlan page) {
    return page.boxes().stream().filter(TextBox.class::isInstance).map(Box.TextBox.class::cast);
  }

  private static String deck(String slides) {
    return "---\ntitle: Places\ntype: slide\n---\n# Places\n\n---\n\n" + slides;
  }

  private DocumentPlan plan(String markdown, PdfLayout layout) {
    Call call = CallParser.builder().build().parse(new Source("deck.md", markdown)).call();
    ExportContext context = ExportContext.builder().diagnostics(findings::add).build();
    PdfOptions options = PdfOptions.builder().layout(layout).build();
    return switch (layout) {
      case HANDOUT -> new HandoutLayout(call, context, options).plan();
      case SLIDES, SLIDES_3 -> new SlidesLayout(call, context, options).plan();
    };
  }
}
