package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.ExporterProvider;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallJson;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws, over calls that nobody wrote. */
class GeneratedCallsTest {

  private final CallParser parser = CallParser.builder().build();
  private final CallJson json = new CallJson();

  private static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("rollcall.calls", 25));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostAndEveryFileIsWhole(long seed) throws IOException {
    GeneratedCall generated = GeneratedCall.of(seed);
    Source source = new Source("20260507.md", generated.text());
    Call call = parser.parse(source).call();
    assertEquals(call, json.read(json.write(call)));
    assertEquals(call, parser.parse(source).call());
    for (ExporterProvider provider : Exports.providers()) {
      String format = provider.format().id();
      byte[] document = Exports.export(provider, call);
      assertArrayEquals(document, Exports.export(Exports.provider(format), call), format);
      String text = squeezed(Extracted.text(format, document)); // reads it as a whole, too
      List<String> lost = generated.words().stream().filter(word -> !text.contains(word)).toList();
      assertEquals(List.of(), lost, () -> format + " of:\n" + generated.text());
      if (format.equals("html")) {
        Parser html = Parser.htmlParser().setTrackErrors(10);
        html.parseInput(
            "<!DOCTYPE html><title>x</title>" + new String(document, StandardCharsets.UTF_8), "");
        assertEquals(List.of(), List.copyOf(html.getErrors()));
      }
    }
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
