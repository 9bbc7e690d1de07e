package dev.rollcall.export.html.internal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {

  /** What the checker for HTML accepts is in the right column. */
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN_us, en-US",
    "' de ', de",
    "zh-hant-tw, zh-Hant-TW",
    "sr_latn, sr-Latn",
    "gsw, gsw",
    "de-1996, de",
    "de-AT-1996, de-AT",
    "en-XX, en",
    "en-Abcd-GB, en",
    "en-x-pirate, en",
    "xx, ''",
    "x-pirate, ''",
    "english, ''",
    "e, ''",
    "'', ''",
    "'en\" onload=\"x', ''",
  })
  void keepsWhatIsKnown(String tag, String expected) {
    assertEquals(expected, LanguageTag.of(tag).orElse(""));
  }
}
