package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word is lost because it looks like markup, and no markup becomes words. */
final class WordsInBracketsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<See slides>",
        "a <See slides> b",
        "<topic>",
        "a <title> b",
        "<title>",
        "<Title of the talk>",
        "<Link to the minutes>",
        "a <Time to come> b",
        "<A good example>",
        "<summary>",
        "<data missing>",
        "ToC",
        "\\[TOC]",
        "| a | b |\n|---|---|\n| x | x |",
      })
  void stay(String text) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text + "\n\nbehind");
    String bare = text.replace("\\", "").replaceAll("\\|[-|]+\\|\n", "").replaceAll("[| \n]+", "");
    assertEquals(bare + "behind", read.shown().replaceAll("[| \n]+", ""));
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style scope>\nh1 { color: red }\n\np { color: blue }\n</style>",
        "<style scoped>\nh1 { color: red }\n\np { color: blue }\n</style>",
        "<style lang=\"scss\" module>\nh1 { color: red }\n</style>",
        "<script later on>\nlamp()\n</script>"
      })
  void codeOfThePageIsNoText(String html) {
    Reading read = Reading.ofSlides("# Team Cranes\n\nbefore\n\n" + html + "\n\nbehind");
    assertEquals("before behind", read.shown().replaceAll("\\s+", " ").strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "a <b>bold</b> c -> a bold c",
        "<details open><summary>sum</summary>x</details> -> sum x",
        "<Transform :scale=\"0.5\">small</Transform> -> small",
        "<my-box>small</my-box> -> small",
        "<Box>small</Box> -> small",
        "a<br clear>b -> a b",
        "<time>noon</time> -> noon",
        "<title>hidden</title> x -> x",
      })
  void markupIsNone(String text, String shown) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n<div>\n" + text + "\n</div>");
    assertEquals(shown, read.shown().replace('\n', ' '));
  }

  @Test
  void titlesOfBoxesAreText() {
    Callout box =
        (Callout)
            Reading.ofSlides(
                    "# Team Cranes\n\n:::spoiler **What** `is` [back](https://a.harbour.org)\nx\n:::")
                .slides()
                .getFirst()
                .blocks()
                .getFirst();
    assertEquals(CalloutKind.SPOILER, box.kind());
    assertEquals("What is back", TextContent.of(box.title()));
    assertInstanceOf(Strong.class, box.title().getFirst());
    assertEquals("x", TextContent.ofBlocks(box.blocks()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n  <!-- hid\n  den -->\n- b",
        "- a <!-- hid\n\n  den -->\n- b",
        "- a\n    <!--\n    - hidden\n    -->\n- b",
        "- a\n\n    <!-- hid\n\n    den -->\n\n- b",
        "1. a\n   <!-- hidden -->\n2. b",
        "> - a\n>   <!-- hid\n>   den -->\n> - b",
      })
  void commentsInListsAreNotShown(String text) {
    assertEquals("a\nb", Reading.ofSlides("# Team Cranes\n\n" + text).shown());
  }
}
