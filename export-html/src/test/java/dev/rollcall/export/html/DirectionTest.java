package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DirectionTest {

  private static Element article(String title, Optional<String> language, String... paragraphs) {
    Block[] blocks = Arrays.stream(paragraphs).map(ExampleCalls::paragraph).toArray(Block[]::new);
    Call.Builder call = Call.builder().kind(CallKind.DECK).title(title).language(language);
    call.addAllTeams(ExampleCalls.of(blocks).teams());
    return Jsoup.parse(Exports.fragment(call.build())).expectFirst("article");
  }

  private static String dir(Element article, String text) {
    return article.select("p").stream()
        .filter(p -> p.text().equals(text))
        .findFirst()
        .orElseThrow()
        .attr("dir");
  }

  @Test
  void aHebrewCallRunsFromRightToLeftAndItsEnglishTheOtherWay() {
    Element article = article("שיחה", Optional.of("he"), "שלום", "Release 4!", "2025");
    assertEquals("rtl", article.attr("dir"));
    assertEquals("", dir(article, "שלום"));
    assertEquals("auto", dir(article, "Release 4!"));
    assertEquals("", dir(article, "2025"), "digits take what is around them");
  }

  @Test
  void anEnglishCallSaysItsDirectionToo() {
    Element article = article("Call", Optional.of("en-GB"), "שלום", "Release 4!");
    assertEquals("ltr", article.attr("dir"));
    assertEquals("auto", dir(article, "שלום"));
    assertEquals("", dir(article, "Release 4!"));
  }

  @Test
  void aCallWithoutALanguageRunsAsItsTitleDoes() {
    assertEquals("rtl", article("שיחה", Optional.empty()).attr("dir"));
    assertEquals("ltr", article("Call", Optional.empty()).attr("dir"));
    assertFalse(article("Call", Optional.empty()).hasAttr("lang"));
  }

  @Test
  void itemsWithinOthersSayOnlyWhereTheDirectionChanges() {
    String deck =
        """
        ---
        type: slide
        lang: en
        ---
        # Call

        ---

        # Team

        - שלום
            - עולם
            - English again
        - English

        ```
        code
        ```
        """;
    Call call = CallParser.builder().build().parse(new Source("call.md", deck)).call();
    Element article = Jsoup.parse(Exports.fragment(call)).expectFirst("article");
    assertEquals(
        List.of("auto", "", "auto", ""),
        article.select(".rc-slide li").stream().map(li -> li.attr("dir")).toList());
    assertEquals("", article.expectFirst("pre").attr("dir"));
  }

  @Test
  void codeRunsFromLeftToRightEverywhere() {
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .title("שיחה")
            .language("he")
            .addAllTeams(ExampleCalls.of(CodeBlock.builder().text("ls -l").build()).teams())
            .build();
    assertEquals("ltr", Jsoup.parse(Exports.fragment(call)).expectFirst("pre").attr("dir"));
  }
}
