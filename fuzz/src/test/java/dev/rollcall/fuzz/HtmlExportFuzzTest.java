package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Documents exported to HTML: nothing in it is executable. */
class HtmlExportFuzzTest {

  private static final Set<String> FORBIDDEN =
      Set.of("script", "iframe", "object", "embed", "base", "form", "meta", "style", "svg", "math");

  @FuzzTest
  void nothingExecutableIsWritten(byte[] document) throws IOException {
    String html = Targets.text(Targets.export("html", document));
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (FORBIDDEN.contains(element.normalName())) {
        throw new AssertionError("<" + element.normalName() + ">");
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("srcdoc")) {
          throw new AssertionError(name);
        }
        String url = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean address = name.equals("href") || name.equals("src");
        if (address && url.matches("[a-z0-9+.-]+:.*") && !url.matches("(https?|mailto|tel):.*")) {
          throw new AssertionError(url);
        }
      }
    }
  }
}
