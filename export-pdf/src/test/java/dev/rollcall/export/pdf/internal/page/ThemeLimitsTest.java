package dev.rollcall.export.pdf.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.pdf.PdfLayout;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import dev.rollcall.export.pdf.internal.plan.PagePlan;
import dev.rollcall.export.theme.Palette;
import dev.rollcall.export.theme.Rgb;
import dev.rollcall.export.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text on a page, in all themes that ship with rollcall. */
class ThemeLimitsTest {

  private static final double LEAST = 9;
  private static final Rgb WHITE = new Rgb(255, 255, 255);

  private static final String EVERYTHING =
      """
      ---
      title: Limits
      type: slide
      ---
      # Limits

      ---

      # Team Lamps

      Words with ==marked [link](https://example.org/a) text==, `code`, ==`marked code`== and
      a [link](https://example.org/b) with <font color="#ffee00">pale</font> and
      ==<font color="#223355">dark ink</font>== words[^1].

      > A quote with a [link](https://example.org/c) and `code`.

      | Head `code` | [Link](https://example.org/d) |
      |---|---|
      | a | b |

      ```
      let x = 1
      ```

      :::info
      A [link](https://example.org/e) and `code`.
      :::

      :::success
      A [link](https://example.org/f) and ==mark==.
      :::

      :::warning
      A [link](https://example.org/g).
      :::

      :::danger
      A [link](https://example.org/h).
      :::

      :::spoiler More
      A [link](https://example.org/i).
      :::

      Note: a [link](https://example.org/j)

      [^1]: A footnote with `code`.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"scs", "plain", "midnight", "serif", "compact"})
  void everyTextIsReadableOnWhatItStandsOn(String name) {
    Theme theme = Theme.builtIn(name).orElseThrow();
    for (PdfLayout layout : PdfLayout.values()) {
      for (PagePlan page : Plans.of("call.md", EVERYTHING, theme, layout).pages()) {
        for (TextBox text : Plans.texts(page)) {
          double contrast = text.color().contrast(ground(page, text).orElse(text.color()));
          assertTrue(
              contrast >= Palette.READABLE,
              () -> name + " " + layout + ": " + contrast + " " + text.run().text());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"scs", "plain", "midnight", "serif", "compact"})
  void nothingIsSetSmallerThanPeopleRead(String name) {
    Theme theme = Theme.builtIn(name).orElseThrow();
    List<String> small = new ArrayList<>();
    for (PdfLayout layout : List.of(PdfLayout.HANDOUT, PdfLayout.SLIDES)) {
      for (PagePlan page : Plans.of("call.md", EVERYTHING, theme, layout).pages()) {
        for (TextBox text : Plans.texts(page)) {
          boolean reference =
              text.run().text().matches("\\[?\\d+]?"); // raised, as they are everywhere
          if (text.run().size() < LEAST - 0.01 && !reference) {
            small.add(text.run().text() + " at " + text.run().size());
          }
        }
      }
    }
    assertEquals(List.of(), small);
  }

  /** The colour of the topmost box below a text. */
  private static Optional<Rgb> ground(PagePlan page, TextBox text) {
    double x = text.x() + text.run().width() / 2;
    double y = text.baseline() - text.run().size() * 0.3;
    Rgb ground = WHITE;
    for (Box box : page.boxes()) {
      if (box.equals(text)) {
        return Optional.of(ground);
      }
      if (box instanceof FillBox fill
          && x >= fill.x()
          && x <= fill.x() + fill.width()
          && y >= fill.y()
          && y <= fill.y() + fill.height()) {
        ground = fill.color();
      } else if (box instanceof PictureBox picture
          && x >= picture.x()
          && x <= picture.x() + picture.width()
          && y >= picture.y()
          && y <= picture.y() + picture.height()) {
        return Optional.empty(); // no text stands on pictures
      }
    }
    return Optional.of(ground);
  }
}
