package dev.rollcall.parser;

import static dev.rollcall.parser.DialectTest.slides;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.CodeBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that are written as HTML, whatever stands in them. */
class HtmlColumnsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>\n    <b>tide</b>\n</div>\n<div>\n    <b>lock</b>\n</div>",
        "  <div>\n    <div class=\"big\">tide</div>\n    <div>t</div>\n  </div>\n  <div>\n    <div>lock</div>\n  </div>",
        "  <div class=\"a\">\n      <p>tide</p>\n  </div>\n  <div>\n\n  - lock\n\n  </div>",
        "  <div>\n\n- tide\n\n  </div>\n  <div>\n    <ul>\n      <li>lock</li>\n    </ul>\n  </div>",
        "    <div>\n        <p>tide</p>\n    </div>\n    <div>\n        <p>lock</p>\n    </div>",
        "\t<div>\n\t\t<p>tide</p>\n\t</div>\n\t<div>\n\t\t<p>lock</p>\n\t</div>",
        "  <div>\n    tide\n  </div>\n  <div>\n    lock\n  </div>",
        "  <div>\n    <div>\n      <div>\n        <strong>tide</strong>\n      </div>\n    </div>\n  </div>\n\n  <div>\n    <em>lock</em>\n  </div>",
        "<div>\n  <table>\n    <tr>\n      <td>tide</td>\n    </tr>\n  </table>\n</div>\n<div>\n  <h3>lock</h3>\n    <p>gate</p>\n</div>",
        "<div>\n  <a href=\"https://quay.example\">tide</a>\n</div>\n<div>\n      lock\n</div>",
        "<div>\ntide\n</div>\n<div>\nlock\n</div>",
        "<div>\n\n**tide**\n\n</div>\n<div>\n\n**lock**\n\n</div>"
      })
  void areTextWhateverTheirIndentation(String columns) {
    for (String dialect : new String[] {"marp", "slidev", "reveal-md"}) {
      String grid = "<div class=\"grid grid-cols-2\">\n" + columns + "\n</div>\n";
      Slide slide = slides(dialect, "# A\n\n---\n\n# B\n\n" + grid).getLast();

      assertThat(DialectTest.text(slide)).contains("tide", "lock").doesNotContain("<", "div");
      assertThat(slide.blocks()).noneMatch(CodeBlock.class::isInstance);
      assertThat(slide.arrangement()).map(a -> a.columns().size()).contains(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"grid\">\n  <div>\n    <div>ebb</div>\n  </div>\n</div>",
        "<div>\n  <div>\n      <div>ebb</div>\n  </div>\n</div>",
        "<div class=\"box\">\n    <p>ebb</p>\n</div>",
        "<section>\n    <b>ebb</b>\n</section>",
        "<div>\n\nebb\n\n</div>",
        "<div><div>\n    ebb\n</div></div>",
        "<div class=\"grid grid-cols-2\">\n  <div>\n    <b>ebb</b>\n  </div>\n  <div>\n    <b>b</b>\n  </div>\n</div>",
        "ebb\n\n<div>\n    <p>below</p>\n</div>",
        "<div/>\n\n<div>\n    <p>ebb</p>\n</div>",
        "<p>\n    ebb\n</p>"
      })
  void leaveWhatStandsAroundThemAsItIs(String other) {
    String columns =
        "<div class=\"columns\">\n<div>\n\ntide\n\n</div>\n<div>\n\nlock\n\n</div>\n</div>";
    for (String dialect : new String[] {"marp", "slidev", "reveal-md"}) {
      for (String slide :
          new String[] {
            columns + "\n\n" + other, "# B\n\n" + columns + "\n\n" + other + "\n\nend"
          }) {
        Slide read = slides(dialect, "# A\n\n---\n\n" + slide + "\n").getLast();

        assertThat(DialectTest.text(read))
            .contains("tide", "lock", "ebb")
            .doesNotContain("<", "div");
        assertThat(read.blocks()).noneMatch(CodeBlock.class::isInstance);
      }
    }
  }
}
