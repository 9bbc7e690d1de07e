package dev.rollcall.export.html.internal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableTextTest {

  private static String text(String text) {
    StringBuilder out = new StringBuilder();
    PortableText.append(text, out);
    return out.toString();
  }

  private static String verbatim(String text) {
    StringBuilder out = new StringBuilder();
    PortableText.appendVerbatim(text, out);
    return out.toString();
  }

  private static String attribute(String text) {
    StringBuilder out = new StringBuilder();
    PortableText.appendAttribute(text, out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "<b>&amp;</b> \"quoted\" 'too'",
        "{{ a }} {% b %} {{< c >}} {{{{",
        "*a* _b_ `c` ~d~ [e](f) |g| $h$ \\i",
        "https://example.org and www.example.org and jo@example.org",
        "שלום 漢字 😀",
      })
  void readsAsItWas(String text) {
    assertEquals(text, Jsoup.parse("<p>" + text(text) + "</p>").select("p").text());
    assertEquals(
        text, Jsoup.parse("<p title=\"" + attribute(text) + "\"></p>").select("p").attr("title"));
  }

  @Test
  void codeKeepsBlankLinesIndentationAndTabsOnOneLine() {
    String code = "if x {\n\n    y\t*z*\n}\n";
    String html = verbatim(code);
    assertFalse(html.contains("\n"), html);
    assertFalse(html.contains("{"), html);
    assertEquals(
        code, Jsoup.parse("<pre><code>" + html + "</code></pre>").expectFirst("code").wholeText());
  }

  @Test
  void partsWhatLaterStagesWouldTakeForTheirs() {
    assertEquals("&#123;<wbr/>&#123;<wbr/>&#123;", text("{{{"));
    assertEquals("https://<wbr/>x HTTP://<wbr/>y", text("https://x HTTP://y"));
    assertEquals("jo<wbr/>@x www<wbr/>.x @y", text("jo@x www.x @y"));
    assertEquals("jo&#95;<wbr/>@x jo.<wbr/>@x", text("jo_@x jo.@x"));
  }

  @Test
  void partsWhatArrivesInPieces() {
    StringBuilder out = new StringBuilder();
    for (String piece : List.of("{", "{%x%}", " https:/", "/", "x jo", "@x")) {
      PortableText.append(piece, out);
    }
    assertEquals("&#123;<wbr/>&#123;%x%&#125; https://<wbr/>x jo<wbr/>@x", out.toString());
  }

  @Test
  void partsTheLinesOfCodeFromTheirBlanks() {
    assertEquals("a&#10;<wbr/>  b&#10;<wbr/>&#9;c&#10;d", verbatim("a\n  b\n\tc\nd"));
    assertEquals("a <wbr/>&#10;&#10;b&#9;<wbr/>&#10;", verbatim("a \n\nb\t\n"));
  }

  @Test
  void leavesOutWhatHtmlForbids() {
    assertEquals("ab", text("a\u0000\u0008\u007f\u0085b"));
    assertEquals("\ufffd\ufffd", text("\ud800\ufdd0"));
  }
}
