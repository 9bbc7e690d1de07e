package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bare addresses end where a reader would end them. */
final class BareUrlsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '\0',
      value = {
        "see https://a.harbour.org/x. Then -> https://a.harbour.org/x",
        "see https://a.harbour.org/x, then -> https://a.harbour.org/x",
        "is it https://a.harbour.org/x?! -> https://a.harbour.org/x",
        "(https://a.harbour.org/x) -> https://a.harbour.org/x",
        "(https://a.harbour.org/x_(y)). -> https://a.harbour.org/x_(y)",
        "**https://a.harbour.org/x.** -> https://a.harbour.org/x",
        "**https://a.harbour.org/x**. -> https://a.harbour.org/x",
        "~~https://a.harbour.org/x~~ -> https://a.harbour.org/x",
        "==https://a.harbour.org/x== -> https://a.harbour.org/x",
        "https://a.harbour.org/?t=YQ== -> https://a.harbour.org/?t=YQ==",
        "\"https://a.harbour.org/x\". -> https://a.harbour.org/x",
        "'https://a.harbour.org/x' -> https://a.harbour.org/x",
        "[https://a.harbour.org/x] -> https://a.harbour.org/x",
        "http://[2001:db8::1]/x. -> http://[2001:db8::1]/x",
        "https://a.harbour.org/a_b_c -> https://a.harbour.org/a_b_c",
        "https://a.harbour.org/?a=1&amp;lang=de -> https://a.harbour.org/?a=1&lang=de",
        "https://a.harbour.org/?a=1&lang=de -> https://a.harbour.org/?a=1&lang=de",
        "https://a.harbour.org/a\\_b -> https://a.harbour.org/a_b",
        "\u8bf7\u770b https://a.harbour.org/x\uff0c\u7136\u540e -> https://a.harbour.org/x",
        "\u53c2\u89c1https://a.harbour.org/a_b_c\u3002 -> https://a.harbour.org/a_b_c",
        "\uff08https://a.harbour.org/x\uff09\uff1b -> https://a.harbour.org/x",
        "\u300chttps://a.harbour.org/x\u300d -> https://a.harbour.org/x",
        "\u300ahttps://a.harbour.org\u300b -> https://a.harbour.org",
        "https://a.harbour.org/x\u3001https\uff1a -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u3092\u898b\u308b -> https://a.harbour.org/x",
        "https://a.harbour.org/x\uc5d0\uc11c \ubcf4\uc138\uc694 -> https://a.harbour.org/x",
        "https://a.harbour.org/wiki/\u6e2f\u53e3\u3002 -> https://a.harbour.org/wiki/\u6e2f\u53e3",
        "https://a.harbour.org/x\u060c \u062b\u0645 -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u061f -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u0964 -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u0e41\u0e25\u0e49\u0e27 -> https://a.harbour.org/x",
        "\u00abhttps://a.harbour.org/x\u00bb -> https://a.harbour.org/x",
        "\u201ehttps://a.harbour.org/x\u201c -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u00a0und -> https://a.harbour.org/x",
        "https://a.harbour.org/x\u200b, -> https://a.harbour.org/x",
        "https://a.harbour.org/gr\u00f6\u00dfe. -> https://a.harbour.org/gr\u00f6\u00dfe",
        "www.harbour.org/x\u3002 -> http://www.harbour.org/x",
        "\u5199\u4fe1crew@harbour.org\u3002 -> mailto:crew@harbour.org",
        "crew@harbour.org. -> mailto:crew@harbour.org",
      })
  void end(String text, String target) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text);
    assertEquals(List.of(target), read.targets());
  }
}
