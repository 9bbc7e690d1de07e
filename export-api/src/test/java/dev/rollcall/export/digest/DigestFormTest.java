package dev.rollcall.export.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.digest.DigestView.Line;
import dev.rollcall.export.digest.DigestView.Look;
import dev.rollcall.export.digest.DigestView.Part;
import dev.rollcall.export.digest.DigestView.Run;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text of calls means nothing but itself in every form. */
class DigestFormTest {

  private static String write(DigestForm form, Run... runs) {
    List<Line> lines = List.of(new Line(List.of(runs), List.of()));
    return form.write(
        new DigestView("en", "T", List.of(), List.of(new Part("P", lines, List.of()))));
  }

  private static String markdown(Run... runs) {
    String all = write(DigestForm.MARKDOWN, runs);
    return all.substring(all.indexOf("\n- ") + 3).strip();
  }

  @Test
  void markdownEscapesWhatWouldBeMarkup() {
    assertEquals("\\<b\\>bold\\</b\\> \\*x\\* \\[y\\]", markdown(Run.of("<b>bold</b> *x* [y]")));
    assertEquals("\\# no heading", markdown(Run.of("# no heading")));
    assertEquals("\\- no item", markdown(Run.of("- no item")));
    assertEquals("\\--- no rule", markdown(Run.of("--- no rule")));
    assertEquals("1\\. no number", markdown(Run.of("1. no number")));
    assertEquals("\\&lt; and R&D", markdown(Run.of("&lt; and R&D")));
    assertEquals("**A** - b", markdown(Run.strong("A "), Run.of("- b")));
  }

  @Test
  void linksAreToldInEachForm() {
    Run link = new Run("the log", Look.PLAIN, Optional.of("https://example.org/a?b=1&c=2"));
    assertEquals("see [the log](<https://example.org/a?b=1&c=2>)", markdown(Run.of("see "), link));
    assertTrue(
        write(DigestForm.HTML, link)
            .contains("<a href=\"https://example.org/a?b=1&amp;c=2\">the log</a>"));
    assertTrue(
        write(DigestForm.TEXT, link, Run.of(", again "), link)
            .endsWith("* the log [1], again the log [1]\n\n[1] https://example.org/a?b=1&c=2\n"));
  }

  @Test
  void htmlEscapesText() {
    String html = write(DigestForm.HTML, Run.of("<script>alert(\"1\")</script> & more"));
    assertTrue(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more"), html);
  }

  @Test
  void textHasShortLines() {
    String text = write(DigestForm.TEXT, Run.of("harbour ".repeat(40)));
    assertTrue(text.lines().allMatch(line -> line.length() <= 72), text);
    assertTrue(text.contains("\n  harbour"), text);
    String address = "https://example.org/" + "a".repeat(80);
    assertTrue(write(DigestForm.TEXT, Run.of("see " + address)).contains("\n  " + address));
  }

  @Test
  void runsKeepAddressesThatLeadSomewhereFromAnywhere() {
    List<Run> runs =
        Runs.of(
            List.of(
                Text.of("See  https://example.org/a_b, "),
                Link.builder()
                    .target(SafeUrl.of("other.md"))
                    .addContent(Text.of("minutes"))
                    .build(),
                Text.of(" and\n"),
                Strike.builder().addContent(Text.of("fog")).build()));
    assertEquals(
        List.of(
            Run.of("See "),
            new Run("https://example.org/a_b", Look.PLAIN, Optional.of("https://example.org/a_b")),
            Run.of(", minutes and "),
            new Run("fog", Look.STRUCK, Optional.empty())),
        runs);
  }

  @Test
  void longTextEndsWithAWord() {
    List<Run> cut = Runs.cut(Runs.of("one two three"), 9);
    assertEquals("one two …", String.join("", cut.stream().map(Run::text).toList()));
    assertEquals(List.of(Run.of("short")), Runs.cut(Runs.of("short"), 9));
  }
}
