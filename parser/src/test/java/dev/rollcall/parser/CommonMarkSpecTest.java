package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.model.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the CommonMark specification is read with all of its text. */
final class CommonMarkSpecTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final CallParser parser = CallParser.builder().build();
  private final CallJson json = new CallJson();

  static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @Test
  void theSpecificationIsThere() {
    assertTrue(examples().size() > 600, "examples: " + examples().size());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadWithAllOfItsTextAndSurvivesJson(Example example) {
    Call call = parser.parse(new Source("example.md", example.getSource())).call();
    assertEquals(call, json.read(json.write(call)));
    String shown = Shown.text(call);
    List<String> have = new ArrayList<>(words(shown));
    List<String> lost =
        words(expected(example)).stream()
            .filter(word -> !have.remove(word) && !shown.contains(word))
            .toList();
    assertEquals(List.of(), lost, () -> example + " became " + shown);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lineEndsChangeNothing(Example example) {
    String source = example.getSource();
    Call expected = parser.parse(new Source("example.md", source)).call();
    for (String end : List.of("\r\n", "\r")) {
      Call call =
          parser.parse(new Source("example.md", "\uFEFF" + source.replace("\n", end))).call();
      assertEquals(expected, call);
    }
  }

  private static String expected(Example example) {
    Document html = Jsoup.parse(example.getHtml());
    html.select("script, style").remove();
    Stream<String> pictures = html.select("img").stream().map(img -> img.attr("alt"));
    return html.wholeText() + " " + String.join(" ", pictures.toList());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
  }

  /** What a call shows. */
  private static final class Shown {
    static String text(Call call) {
      StringBuilder text = new StringBuilder();
      call.cover().forEach(slide -> add(slide, text));
      call.teams().forEach(team -> team.slides().forEach(slide -> add(slide, text)));
      return text.toString();
    }

    private static void add(Slide slide, StringBuilder text) {
      text.append(dev.rollcall.model.text.TextContent.of(slide.title())).append('\n');
      text.append(dev.rollcall.model.text.TextContent.ofBlocks(slide.blocks())).append('\n');
    }
  }
}
