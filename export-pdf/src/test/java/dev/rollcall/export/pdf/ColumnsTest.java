package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.pdf.internal.page.HandoutLayout;
import dev.rollcall.export.pdf.internal.page.SlidesLayout;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.DocumentPlan;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.model.Call;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of a slide: beside each other where there is room, and read one after the other. */
class ColumnsTest {

  @TempDir Path folder;

  /** A word on its page. */
  private record Word(int page, double x, double y) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tide|lock",
        "- tide\n- ebb|- lock\n- gate",
        "> tide|lock",
        "```\ntide\n```|lock",
        "tide|| lock |\n|---|\n| open |",
        "### tide\n\ntext|### lock\n\ntext",
        "tide|> lock\n>\n> - gate",
        "1. tide\n   - deep|1. lock",
        "- [ ] tide|- [x] lock",
        "[tide](https://quay.example)|**lock**",
        "tide\n\n***\n|lock",
        "tide and many more words that are too long for one line of a column, so that they wrap|lock"
      })
  void standBesideEachOther(String columns) {
    String[] both = columns.split("\\|", 2);
    for (PdfLayout layout : List.of(PdfLayout.HANDOUT, PdfLayout.SLIDES)) {
      DocumentPlan plan = plan(call(both[0] + "\n\n::right::\n\n" + both[1]), layout);
      Word left = word(plan, "tide");
      Word right = word(plan, "lock");

      assertEquals(left.page(), right.page());
      assertTrue(right.x() > left.x() + 100, layout + ": " + left + right);
      assertTrue(Math.abs(right.y() - left.y()) < 30, layout + ": " + left + right);
    }
  }

  @Test
  void standBelowEachOtherWhereTheyAreTooTallOrTooMany() {
    String tall = "tide\n\n" + "- deep water\n".repeat(50) + "\n\n::right::\n\nlock";
    String many =
        "<div class=\"columns\">\n<div>\n\ntide\n\n</div>\n<div>\n\na\n\n</div>\n"
            + "<div>\n\nb\n\n</div>\n<div>\n\nlock\n\n</div>\n</div>";
    for (String slide : List.of(tall, many)) {
      DocumentPlan plan = plan(call(slide), PdfLayout.HANDOUT);
      Word left = word(plan, "tide");
      Word right = word(plan, "lock");

      assertEquals(left.x(), right.x(), 0.01);
      assertTrue(right.page() > left.page() || right.y() > left.y() + 10);
    }
  }

  @Test
  void aColumnThatRunsLeftwardsComesFirstAtTheRight() {
    DocumentPlan plan =
        plan(call("---\nlang: he\n---\n", "שלום\n\n::right::\n\nלהתראות"), PdfLayout.HANDOUT);

    List<TextBox> texts =
        plan.pages().getLast().boxes().stream()
            .filter(TextBox.class::isInstance)
            .map(TextBox.class::cast)
            .filter(box -> box.run().text().codePoints().anyMatch(c -> c >= 0x5D0 && c <= 0x5EA))
            .toList();
    assertTrue(texts.getFirst().x() > texts.getLast().x() + 100, texts::toString);
  }

  @ParameterizedTest
  @EnumSource(PdfLayout.class)
  void areReadOneAfterTheOther(PdfLayout layout) throws Exception {
    Call call =
        call(
            "above\n\n::left::\n\n- one\n- two\n\n> three\n\n::right::\n\n- four\n\n[five](https://quay.example)");
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().layout(layout).build());

    assertEquals(List.of(), Judge.objections(pdf));
    try (TaggedText text = new TaggedText(pdf)) {
      int at = 0;
      for (String word : List.of("above", "one", "two", "three", "four", "five")) {
        int found = text.text().indexOf(word, at);
        assertTrue(found >= 0, word + " is not behind what stands before it: " + text.text());
        at = found;
      }
    }
  }

  private static Call call(String slide) {
    return call("", slide);
  }

  private static Call call(String head, String slide) {
    String deck =
        head
            + "# Quay\n\n---\nlayout: two-cols\n---\n\n# Team Locks\n\n"
            + slide
            + "\n\n---\n\n# Team B\n\nx\n";
    return CallParser.builder().dialect("slidev").build().parse(new Source("quay.md", deck)).call();
  }

  private static DocumentPlan plan(Call call, PdfLayout layout) {
    ExportContext context = ExportContext.builder().build();
    PdfOptions options = PdfOptions.builder().layout(layout).build();
    return layout == PdfLayout.HANDOUT
        ? new HandoutLayout(call, context, options).plan()
        : new SlidesLayout(call, context, options).plan();
  }

  private static Word word(DocumentPlan plan, String word) {
    for (int i = 0; i < plan.pages().size(); i++) {
      PagePlan page = plan.pages().get(i);
      for (TextBox box :
          page.boxes().stream()
              .filter(TextBox.class::isInstance)
              .map(TextBox.class::cast)
              .toList()) {
        if (box.run().text().startsWith(word)) {
          return new Word(i, box.x(), box.baseline());
        }
      }
    }
    throw new AssertionError(word + " stands nowhere");
  }
}
