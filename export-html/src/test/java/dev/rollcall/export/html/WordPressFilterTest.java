package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

/**
 * What is left of a fragment when WordPress has filtered the post of an author who may not more.
 */
class WordPressFilterTest {

  /** Those of {@code $allowedposttags} (wp-includes/kses.php) that a fragment could have. */
  private static final String TAGS =
      "a abbr article b blockquote br code dd del div dl dt em figcaption figure footer h1 h2 h3"
          + " h4 h5 h6 header hr i img ins li main mark nav ol p pre section span strong sub sup"
          + " table tbody td th thead tr ul";

  private static Document filtered(String html) {
    Safelist safelist =
        new Safelist()
            .addTags(TAGS.split(" "))
            .addAttributes(":all", "class", "id", "dir", "lang", "title", "role", "aria-label")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height", "loading")
            .addAttributes("td", "scope", "colspan")
            .addAttributes("th", "scope", "colspan")
            .addAttributes("ol", "start")
            .preserveRelativeLinks(true)
            .addProtocols("a", "href", "http", "https", "mailto", "#");
    Document dirty = Jsoup.parse(html, "https://host.example/");
    return new Cleaner(safelist).clean(dirty);
  }

  @Test
  void everyWordLinkAndPictureIsStillThere() {
    String html =
        Exports.text(
            Exports.of(ExampleCalls.everything(), HtmlOptions.builder().notes(true).build()));
    Element before = Jsoup.parse(html).body();
    Element after = filtered(html).body();
    assertEquals(before.wholeText(), after.wholeText());
    assertEquals(before.select("a").eachAttr("href"), after.select("a").eachAttr("href"));
    assertEquals(before.select("img").eachAttr("src"), after.select("img").eachAttr("src"));
    assertTrue(after.select("img").stream().allMatch(img -> img.hasAttr("alt")));
    assertEquals(0, after.select("time, wbr, meta, link").size(), "the filter was applied");
  }

  @Test
  void theStyleSheetStillFindsIt() {
    Element after = filtered(Exports.fragment(ExampleCalls.everything())).body();
    Element before = Jsoup.parse(Exports.fragment(ExampleCalls.everything())).body();
    for (String rule :
        List.of(
            ".rc .rc-title", ".rc .rc-section > .rc-name", ".rc ul.rc-list", ".rc .rc-pre code")) {
      assertEquals(before.select(rule).size(), after.select(rule).size(), rule);
      assertTrue(after.select(rule).size() > 0, rule);
    }
  }
}
