package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** HTML within Markdown, in blocks and in lines. */
class HtmlReaderFuzzTest {

  @FuzzTest
  void anyHtmlIsUnderstoodOrDropped(byte[] html) {
    String text = Targets.text(html);
    Targets.parse("# Team A\n\n<div>" + text + "</div>\n\n- line <b>" + text + "</b>\n");
  }
}
