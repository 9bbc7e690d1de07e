package dev.rollcall.export.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.ExampleCalls;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fragment within the style sheets of other people's sites: neither harms the other. */
@ExtendWith(Chromium.Provider.class)
class HostPagesTest {

  /** The style sheets that sites are built on. */
  enum Host {
    BOOTSTRAP("META-INF/resources/webjars/bootstrap/5.3.8/dist/css/bootstrap.css"),
    TAILWIND {
      @Override
      String css() throws IOException {
        return Files.readString(
            NodeModules.folder().resolve("node_modules/tailwindcss/preflight.css"));
      }
    },
    PICO("META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.css"),
    NORMALIZE("META-INF/resources/webjars/normalize.css/8.0.1/normalize.css"),
    RESET(
        "META-INF/resources/webjars/normalize.css/8.0.1/normalize.css",
        "dev/rollcall/export/html/browser/reset.css"),
    THEME("dev/rollcall/export/html/browser/theme.css");

    /** Separated by blanks. */
    private final String resources;

    Host(String... resources) {
      this.resources = String.join(" ", resources);
    }

    String css() throws IOException {
      StringBuilder css = new StringBuilder();
      for (String resource : List.of(resources.split(" "))) {
        try (InputStream in =
            Objects.requireNonNull(
                Host.class.getClassLoader().getResourceAsStream(resource), resource)) {
          css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return css.toString();
    }
  }

  private static final Map<String, String> CUSTOM =
      Map.ofEntries(
          Map.entry("--rc-primary", "#123456"),
          Map.entry("--rc-accent", "#123456"),
          Map.entry("--rc-muted", "#123456"),
          Map.entry("--rc-line", "#123456"),
          Map.entry("--rc-soft", "#123456"),
          Map.entry("--rc-faint", "#123456"),
          Map.entry("--rc-mark", "#123456"),
          Map.entry("--rc-heading-font", "monospace"),
          Map.entry("--rc-code-font", "serif"),
          Map.entry("--rc-mark-ink", "#123456"),
          Map.entry("--rc-ratio", "1.5"));

  private static final Pattern SHARE = Pattern.compile("([a-z-]+:)(-?[0-9]+\\.[0-9]{2})");

  /** What sites have around a fragment. */
  private static final String SURROUNDINGS =
      """
      <div id="host" class="container entry-content">
      <h2 class="title">Title</h2><p>Text with <a href="#x">a link</a>, <code>code</code>, <mark>mark</mark></p>
      <ul><li>One</li><li>Two</li></ul><ol><li>One</li></ol>
      <table><caption>Caption</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
      <blockquote><p>Quote</p></blockquote><pre><code>code</code></pre><hr>
      <figure><img alt="x" width="10" height="10"><figcaption>Caption</figcaption></figure>
      <dl><dt>Term</dt><dd>Meaning</dd></dl>
      <div class="card"><div class="card-body"><span class="badge">new</span></div></div>
      </div>
      """;

  /** All computed values of the host's own elements. */
  private static final String HOST_STYLES =
      """
      () => [...document.querySelectorAll('#host, #host *')].map(e => {
        const s = getComputedStyle(e)
        return e.tagName + '.' + e.className + ' ' + [...s].filter(p => !p.startsWith('--')).map(p => p + ':' + s.getPropertyValue(p)).join(';')
      })
      """;

  /**
   * What makes up the fragment's form. Lengths are shares of the article's text size: the host
   * chooses the size, the face and the colours.
   */
  private static final String FRAGMENT_STYLES =
      """
      () => {
        const article = document.querySelector('.rc')
        const em = parseFloat(getComputedStyle(article).fontSize)
        const kept = ['display', 'position', 'float', 'clear', 'visibility', 'opacity', 'text-align', 'text-indent', 'text-transform',
          'list-style-type', 'list-style-position', 'white-space-collapse', 'font-style', 'font-weight', 'column-count', 'overflow-x', 'overflow-y',
          'border-top-style', 'border-bottom-style', 'border-left-style', 'box-sizing', 'caption-side', 'border-collapse', 'direction', 'transform']
        const lengths = ['font-size', 'margin-top', 'margin-bottom', 'margin-left', 'padding-top', 'padding-left', 'max-height']
        const round = v => /px$/.test(v) ? (parseFloat(v) / em).toFixed(2) : v
        return [article, ...article.querySelectorAll('*')].filter(e => !['WBR', 'META', 'BR'].includes(e.tagName)).map((e, i) => {
          const s = getComputedStyle(e)
          const link = e.closest('a') ? ['font-weight', 'display', 'border-bottom-style'] : []
          const names = kept.concat(e === article ? [] : lengths).filter(p => !link.includes(p))
          return i + ' ' + e.tagName + '.' + e.className + ' ' + names.map(p => p + ':' + round(s.getPropertyValue(p))).join(';')
        })
      }
      """;

  private final MemoryTarget export = Exports.of(ExampleCalls.everything(), HtmlOptions.defaults());

  private Site site(String hostCss, boolean withFragment) {
    Map<String, byte[]> files = new TreeMap<>(export.companions());
    files.put("host.css", hostCss.getBytes(StandardCharsets.UTF_8));
    String own = withFragment ? "<link rel=\"stylesheet\" href=\"rollcall.css\">" : "";
    String slot = withFragment ? Exports.text(export) : "";
    // Our sheet first: the host's rules come later, the hardest case.
    return Site.of(
        Site.host(
            own + "<link rel=\"stylesheet\" href=\"host.css\">",
            SURROUNDINGS + "<div>" + slot + "</div>"),
        files);
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void theHostLooksAsBefore(Host host, Chromium chromium) throws IOException {
    try (Visit without = chromium.open(site(host.css(), false), 1200);
        Visit with = chromium.open(site(host.css(), true), 1200)) {
      assertEquals(List.of(), differences(without.list(HOST_STYLES), with.list(HOST_STYLES)));
    }
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void theFragmentKeepsItsForm(Host host, Chromium chromium) throws IOException {
    try (Visit plain = chromium.open(site("", true), 1200);
        Visit hosted = chromium.open(site(host.css(), true), 1200)) {
      assertEquals(
          List.of(), differences(plain.list(FRAGMENT_STYLES), hosted.list(FRAGMENT_STYLES)));
    }
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void nothingScrollsSidewaysAt320Pixels(Host host, Chromium chromium) throws IOException {
    try (Visit visit = chromium.open(site(host.css(), true), 320)) {
      assertEquals(
          List.of(),
          visit.list(
              """
              () => [...document.querySelectorAll('.rc, .rc *')]
                .filter(e => !e.closest('.rc-scroll') && e.getBoundingClientRect().right > 320.5)
                .map(e => e.tagName + '.' + e.className)
              """));
    }
  }

  @Test
  void everyClassOfBootstrapLooksAsBefore(Chromium chromium) throws IOException {
    String css = Host.BOOTSTRAP.css();
    TreeSet<String> classes = new TreeSet<>();
    Pattern.compile("\\.([a-z][\\w-]*)")
        .matcher(css)
        .results()
        .map(MatchResult::group)
        .map(name -> name.substring(1))
        .forEach(classes::add);
    assertTrue(classes.size() > 1000, "the style sheet was read");
    StringBuilder elements = new StringBuilder("<div id=\"host\">");
    classes.forEach(name -> elements.append("<p class=\"").append(name).append("\">x</p>"));
    String body = elements.append("</div>").toString();
    String link = "<link rel=\"stylesheet\" href=\"host.css\">";
    Map<String, byte[]> files = new TreeMap<>(export.companions());
    files.put("host.css", css.getBytes(StandardCharsets.UTF_8));
    Site without = Site.of(Site.host(link, body), files);
    Site with =
        Site.of(
            Site.host(
                link + "<link rel=\"stylesheet\" href=\"rollcall.css\">",
                body + Exports.text(export)),
            files);
    String looks =
        """
        () => [...document.querySelectorAll('#host p')].map(e => {
          const s = getComputedStyle(e)
          return e.className + ' ' + ['display', 'color', 'background-color', 'margin', 'padding', 'border', 'font', 'position', 'width', 'height']
            .map(p => s.getPropertyValue(p)).join(';')
        })
        """;
    try (Visit before = chromium.open(without, 1200);
        Visit after = chromium.open(with, 1200)) {
      assertEquals(before.list(looks), after.list(looks));
      List<String> taken =
          new ArrayList<>(
              after.list(
                  "() => [...new Set([...document.querySelectorAll('.rc, .rc *')].flatMap(e => [...e.classList]))]"));
      taken.retainAll(classes);
      assertEquals(List.of(), taken, "classes that Bootstrap styles");
    }
  }

  /** Columns of a grid or a flexible box grow with what is in them, unless that can shrink. */
  @ParameterizedTest
  @ValueSource(strings = {"display:grid", "display:flex", "display:grid;grid-template-columns:1fr"})
  void fitsTheColumnOfAHost(String layout, Chromium chromium) throws IOException {
    String css = "body{margin:0}main>div:last-of-type{" + layout + "}" + Host.PICO.css();
    try (Visit visit = chromium.open(site(css, true), 320)) {
      assertEquals(
          0,
          visit.number(
              "() => Math.max(0, Math.ceil(document.querySelector('.rc').getBoundingClientRect().right - 320))"));
    }
  }

  /** Every custom property that the README promises changes something. */
  @Test
  void everyCustomPropertyIsDocumentedAndWorks(Chromium chromium) throws IOException {
    String css = new String(export.companions().get("rollcall.css"), StandardCharsets.UTF_8);
    Set<String> documented = names(Files.readString(Path.of("README.md")), "`(--rc-[a-z-]+)`");
    Set<String> declared = names(css, "(--rc-[a-z-]+):");
    declared.removeIf(name -> name.startsWith("--rc-page-"));
    assertEquals(declared, documented);
    assertTrue(documented.size() >= 12, documented.toString());
    String styles =
        "() => [...document.querySelectorAll('.rc, .rc *')].map(e => JSON.stringify(['', '::marker'].map(p =>"
            + " [...getComputedStyle(e, p)].filter(n => !n.startsWith('--')).map(n => n + getComputedStyle(e, p).getPropertyValue(n)))))";
    try (Visit plain = chromium.open(site("", true), 1200)) {
      List<String> before = plain.list(styles);
      for (String name : documented) {
        String value = CUSTOM.getOrDefault(name, "7px");
        try (Visit changed = chromium.open(site(".rc{" + name + ":" + value + "}", true), 1200)) {
          assertNotEquals(before, changed.list(styles), name);
        }
      }
    }
  }

  private static Set<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theKeyboardGoesThroughInReadingOrder(Chromium chromium) {
    try (Visit visit = chromium.open(site("", true), 1200)) {
      List<String> expected =
          visit.list(
              "() => [...document.querySelectorAll('.rc a[href], .rc [tabindex]')].map(e => e.outerHTML)");
      assertTrue(expected.size() > 8, expected.toString());
      Page page = visit.page();
      page.evaluate("() => document.querySelector('#host a').focus()");
      List<String> visited = new ArrayList<>();
      for (int i = 0; i < expected.size(); i++) {
        page.keyboard().press("Tab");
        visited.add(visit.text("() => document.activeElement.outerHTML"));
      }
      assertEquals(expected, visited);
    }
  }

  @Test
  void printsWithoutContentsAndWithWholeTables(Chromium chromium) {
    try (Visit visit = chromium.open(site("", true), 1200)) {
      visit
          .page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertEquals(
          "none",
          visit.text("() => getComputedStyle(document.querySelector('.rc-contents')).display"));
      assertEquals(
          "visible",
          visit.text("() => getComputedStyle(document.querySelector('.rc-scroll')).overflowX"));
      byte[] pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
      assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }
  }

  /** The properties that differ, for a message that can be read. */
  private static List<String> differences(List<String> expected, List<String> actual) {
    assertEquals(expected.size(), actual.size());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      String[] wanted = expected.get(i).split("[ ;]");
      String[] got = actual.get(i).split("[ ;]");
      for (int k = 0; k < wanted.length; k++) {
        if (!same(wanted[k], got[k])) {
          found.add(wanted[0] + " " + wanted[1] + " " + wanted[k] + " became " + got[k]);
        }
      }
    }
    return found;
  }

  /** Equal, but for what rounding to whole pixels does to shares of the text size. */
  private static boolean same(String wanted, String got) {
    Matcher first = SHARE.matcher(wanted);
    Matcher second = SHARE.matcher(got);
    return wanted.equals(got)
        || (first.matches()
            && second.matches()
            && first.group(1).equals(second.group(1))
            && Math.abs(Double.parseDouble(first.group(2)) - Double.parseDouble(second.group(2)))
                < 0.03);
  }
}
