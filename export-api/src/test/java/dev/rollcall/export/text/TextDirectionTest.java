package dev.rollcall.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ar-SA, rtl",
    "he-IL, rtl",
    "fa, rtl",
    "az-Arab, rtl",
    "ks-Deva, ltr",
    "en-GB, ltr",
    "de, ltr",
    "zh-Hant, ltr",
    "not a tag, ltr"
  })
  void aLanguageHasADirection(String tag, String code) {
    assertEquals(code, TextDirection.ofLanguage(tag).code());
  }

  @ParameterizedTest
  @CsvSource({"12. מרץ – March, rtl", "(نسخة) beta, rtl", "v2 נבדק, ltr", "2026-03-05 🚀, none"})
  void theFirstLetterDecides(String text, String code) {
    assertEquals(code, TextDirection.ofText(text).map(TextDirection::code).orElse("none"));
  }
}
