package dev.rollcall.export.html.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.CallIndex;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlExporter;
import dev.rollcall.export.html.HtmlMode;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.export.html.PictureMode;
import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Footnote;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import dev.rollcall.parser.CallParser;
import dev.rollcall.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a deck holds, nothing in it runs and nothing leaves the page. */
@ExtendWith(Chromium.Provider.class)
class HostileContentTest {

  /** What an export may not hold, found in the page as the browser understood it. */
  private static final String AUDIT =
      """
      () => {
        const found = []
        const banned = ['SCRIPT','IFRAME','FRAME','FRAMESET','OBJECT','EMBED','APPLET','BASE','FORM','INPUT','BUTTON','TEXTAREA','SELECT',
          'SVG','MATH','STYLE','NOSCRIPT','DIALOG','AUDIO','VIDEO','TEMPLATE','MARQUEE','FONT','CENTER']
        for (const e of document.body.querySelectorAll('*')) {
          const tag = e.tagName.toUpperCase()
          if (banned.includes(tag)) found.push('element ' + tag)
          for (const a of e.attributes) {
            if (/^on|^style$|^srcdoc$|^target$|^[v@:]|^ng|[^a-z-]/.test(a.name)) found.push('attribute ' + a.name)
            if (['href', 'src'].includes(a.name) && !/^(https?:|mailto:|tel:|data:image\\/(png|jpeg);|[^:]*([/?#]|$))/i.test(a.value)) found.push('url ' + a.value)
            if (['id', 'name', 'for'].includes(a.name) && !a.value.startsWith('rc-')) found.push(a.name + ' ' + a.value)
          }
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) if (texts.currentNode.data.includes('{{')) found.push('template ' + texts.currentNode.data)
        if (document.querySelectorAll('head > script:not([type="application/ld+json"]), head > base, head > meta[http-equiv]').length) found.push('head')
        if (document.documentElement.childNodes.length > 3) found.push('beside head and body')
        return found
      }
      """;

  private static final List<String> ATTACKS =
      Attacks.byClass().values().stream().flatMap(List::stream).toList();

  @Test
  void thereAreEnoughAttacks() {
    assertTrue(ATTACKS.size() >= 200, () -> "only " + ATTACKS.size());
  }

  @Test
  void nothingRunsFromTheBodyOfAModel(Chromium chromium) throws IOException {
    String seen = words(judge(modelWith(ATTACKS), ATTACKS.getFirst(), chromium));
    for (String attack : ATTACKS) {
      assertTrue(seen.contains(words(attack)), () -> "lost: " + attack);
    }
  }

  /** Titles, file names and themes: an article for each attack, all in one page. */
  @Test
  void nothingRunsFromTheHeadOfAModel(Chromium chromium) throws IOException {
    StringBuilder articles = new StringBuilder();
    Map<String, byte[]> files = new TreeMap<>();
    for (String attack : ATTACKS) {
      MemoryTarget target = export(headWith(attack), HtmlMode.FRAGMENT, attack);
      articles.append(Exports.text(target));
      files.put("rollcall.css", target.companions().get("rollcall.css"));
    }
    Site site = Site.of(Site.host(articles.toString()), files);
    open(site, chromium);
    open(site.withPolicy(Site.STRICT), chromium);
  }

  @Test
  void nothingLeavesTheHeadOfAPage() throws IOException {
    for (String attack : ATTACKS) {
      Document page = Jsoup.parse(Exports.text(export(headWith(attack), HtmlMode.PAGE, attack)));
      assertEquals(List.of("application/ld+json"), page.select("script").eachAttr("type"), attack);
      assertEquals(
          0, page.select("base, meta[http-equiv], style, [onload], [style]").size(), attack);
      assertEquals(words(attack.replaceAll("[\\x00-\\x1f]", "")), words(page.title()));
      assertEquals("h1", page.expectFirst("article .p-name").tagName());
    }
  }

  @Test
  void nothingRunsFromMarkdown(Chromium chromium) throws IOException {
    StringBuilder deck = new StringBuilder("---\ntype: slide\ntitle: Call\n---\n\n# 2025-03-06\n");
    ATTACKS.forEach(attack -> deck.append(slide(attack)));
    judge(parse(deck.toString()), "call", chromium);
  }

  @Test
  void nothingRunsFromFrontMatter() throws IOException {
    for (String attack : ATTACKS) {
      for (String value : List.of(attack, yaml(attack))) {
        String deck =
            "---\ntitle: %1$s\nlang: %1$s\ntags: %1$s\nslideOptions:\n  theme: %1$s\n---\n# %2$s\n"
                .formatted(value, attack);
        MemoryTarget target = export(parse(deck), HtmlMode.PAGE, "call");
        Document page = Jsoup.parse(Exports.text(target));
        assertEquals(1, page.select("script, style, base, iframe, svg, math, form").size(), deck);
        assertTrue(
            page.getAllElements().stream()
                .flatMap(e -> e.attributes().asList().stream())
                .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style")),
            deck);
      }
    }
  }

  /** Where addresses, sizes, names of emoji and of languages stand. */
  @Test
  void nothingRunsFromWhatIsNoText(Chromium chromium) throws IOException {
    StringBuilder deck = new StringBuilder("---\ntype: slide\ntitle: Call\n---\n\n# 2025-03-06\n");
    ATTACKS.forEach(attack -> deck.append(oddPlaces(attack.replace("\n", " "))));
    judge(parse(deck.toString()), "call", chromium);
  }

  /** With the pictures where the source says, one may be asked for, but nothing else. */
  @Test
  void onlyPicturesAreAskedForByAddress(Chromium chromium) throws IOException {
    MemoryTarget target = new MemoryTarget("call");
    new HtmlExporter(HtmlOptions.builder().pictures(PictureMode.URLS).mode(HtmlMode.PAGE).build())
        .export(modelWith(ATTACKS), Exports.context(), target);
    Site site = Site.of(Exports.text(target), target);
    try (Visit visit = chromium.open(site, 800)) {
      assertEquals(List.of(), visit.list(AUDIT));
      for (String finding : visit.findings()) {
        assertTrue(finding.matches("request https?://.*|request http://page\\.test/.*"), finding);
      }
      assertEquals("http://page.test/page.html", visit.page().url());
    }
  }

  /** Index, team pages, search and feed, from calls whose every name is an attack. */
  @Test
  void nothingRunsFromAnIndex(Chromium chromium) throws Exception {
    List<CallIndex.Entry> entries = new ArrayList<>();
    for (String attack : ATTACKS.subList(0, 40)) {
      entries.add(new CallIndex.Entry(attack, headWith(attack)));
    }
    // A team has a page of its own where it comes up again.
    entries.add(new CallIndex.Entry("teams", modelWith(ATTACKS)));
    entries.add(new CallIndex.Entry("teams-again", modelWith(ATTACKS)));
    Map<String, byte[]> files =
        Exports.site(HtmlOptions.builder().mode(HtmlMode.PAGE).index(true).build(), entries);
    for (String page : List.of("index.html", "team-img-src-x-onerror-alert-h1.html")) {
      Map<String, byte[]> site = new TreeMap<>(files);
      site.put(Site.PAGE, Objects.requireNonNull(files.get(page), page));
      open(new Site(site, Optional.empty()), chromium);
      open(new Site(site, Optional.empty()).withPolicy(Site.STRICT), chromium);
    }
    Document search =
        Jsoup.parse(new String(Objects.requireNonNull(files.get("search.html")), UTF_8));
    assertEquals(List.of("rollcall-search.js"), search.select("script").eachAttr("src"));
    assertEquals(1, search.select("form, input").select("form").size());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    org.w3c.dom.Document feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Objects.requireNonNull(files.get("feed.atom"))));
    assertEquals(entries.size(), feed.getElementsByTagNameNS("*", "entry").getLength());
    assertEquals(0, feed.getElementsByTagName("script").getLength());
  }

  /** What sites read from the data file is the fragment, and the names are text. */
  @Test
  void theDataFileHoldsTextAndOneArticle() throws IOException {
    for (String attack : ATTACKS) {
      MemoryTarget target = export(headWith(attack), HtmlMode.FRAGMENT, "call");
      byte[] json = Objects.requireNonNull(target.companions().get("call.embed.json"));
      JsonNode embed = JsonMapper.shared().readTree(json);
      assertEquals(Exports.text(target), embed.get("html").asString());
      assertEquals(
          attack.replace("\ud800", "?"), embed.get("title").asString().replace("\ufffd", "?"));
    }
  }

  private static String oddPlaces(String attack) {
    return """

        ---

        ![x](%1$s.png =%1$s) ![x](boat.png =100x%1$s) ![%1$s](boat.png =50%%x "%1$s") :%1$s: :smile%1$s:

        Text[^%1$s] and ^[%1$s] <span lang="%1$s">x</span> <font color="%1$s">x</font>

        [^%1$s]: Note %1$s

        *[%1$s]: %1$s

        [x][%1$s] [%1$s]

        [%1$s]: <%1$s> "%1$s"

        Term %1$s
        : meaning %1$s

        :::warning %1$s
        x
        :::

        {%%youtube %1$s %%}

        $$%1$s$$ $%1$s$ ~%1$s~ ++%1$s++

        ~~~{.%1$s #%1$s}
        %1$s
        ~~~

        | a | b |
        |:-:|--:|
        | ![%1$s](boat.png "%1$s") | `%1$s` |

        # Heading {#%1$s .%1$s}

        <img src="boat.png" width="%1$s" height="%1$s" alt="%1$s" title="%1$s" srcset="%1$s">
        <a href="#%1$s" id="%1$s" name="%1$s" target="%1$s" rel="%1$s">x</a>
        <time datetime="%1$s">%1$s</time> <bdo dir="%1$s">x</bdo>
        """
        .formatted(attack);
  }

  private static Call parse(String deck) {
    return CallParser.builder().build().parse(new Source("call.md", deck)).call();
  }

  private static MemoryTarget export(Call call, HtmlMode mode, String name) throws IOException {
    MemoryTarget target = new MemoryTarget(name);
    new HtmlExporter(HtmlOptions.builder().mode(mode).notes(true).build())
        .export(call, Exports.context(theme(name)), target);
    return target;
  }

  /** Opens fragment and page with a policy and without; returns the text that is seen. */
  private static String judge(Call call, String name, Chromium chromium) throws IOException {
    MemoryTarget page = export(call, HtmlMode.PAGE, name);
    open(Site.of(Exports.text(page), page), chromium);
    MemoryTarget fragment = export(call, HtmlMode.FRAGMENT, name);
    Site site = Site.of(Site.host(Exports.text(fragment)), fragment);
    open(site.withPolicy(Site.STRICT), chromium);
    return open(site, chromium);
  }

  private static String open(Site site, Chromium chromium) {
    try (Visit visit = chromium.open(site, 800)) {
      visit.page().evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
      visit.page().waitForTimeout(200);
      assertEquals(List.of(), visit.list(AUDIT));
      assertEquals(List.of(), visit.findings());
      assertEquals("http://page.test/page.html", visit.page().url());
      return visit.text("() => document.body.textContent");
    }
  }

  private static Theme theme(String name) {
    Theme plain = Theme.plain();
    return Theme.builder()
        .name(name)
        .primary(plain.primary())
        .accent(plain.accent())
        .muted(plain.muted())
        .textFont(plain.textFont())
        .codeFont(plain.codeFont())
        .build();
  }

  /** Letters and digits only: what the portable profile may put between characters is none. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static Call headWith(String attack) {
    return Call.builder()
        .kind(CallKind.DECK)
        .title(attack)
        .series(attack)
        .language(attack)
        .addTags(attack)
        .addTagline(Text.of(attack))
        .addOccasion(Text.of(attack))
        .addPresenters(person(attack))
        .addMinuteTakers(person(attack))
        .addParticipants(person(attack))
        .build();
  }

  private static Call modelWith(List<String> attacks) {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("Call");
    for (String attack : attacks) {
      call.addTeams(
          Team.builder()
              .id(attack)
              .name(attack)
              .kind(TeamKind.TEAM)
              .addReporters(person(attack))
              .addSlides(
                  Slide.builder()
                      .addTitle(Text.of("about " + attack))
                      .level(2)
                      .addAllBlocks(blocks(attack))
                      .addNotes(Paragraph.of(List.of(Text.of(attack))))
                      .build())
              .build());
    }
    return call.build();
  }

  private static Person person(String attack) {
    return Person.builder().name(attack).handle(attack).url(SafeUrl.parse(attack)).build();
  }

  private static List<Block> blocks(String attack) {
    Inline text = Text.builder().text(attack).expansion(attack).language(attack).build();
    List<Inline> inlines = new ArrayList<>(List.of(text, Code.of(attack)));
    inlines.add(Colored.builder().color(attack).addContent(Text.of(attack)).build());
    Optional<SafeUrl> url = SafeUrl.parse(attack);
    if (url.isPresent()) {
      inlines.add(
          Link.builder().target(url.get()).title(attack).addContent(Text.of(attack)).build());
      inlines.add(Image.builder().source(url.get()).alt(attack).title(attack).build());
    }
    inlines.add(Image.builder().source(SafeUrl.of("boat.png")).alt(attack).title(attack).build());
    return List.of(
        Paragraph.of(inlines),
        Heading.builder().level(3).addContent(text).build(),
        Callout.builder().kind(CalloutKind.INFO).addTitle(text).build(),
        Paragraph.of(List.of(Image.builder().source(SafeUrl.of("boat.png")).title(attack).build())),
        CodeBlock.builder().language(attack).text(attack).build(),
        Footnotes.builder()
            .addEntries(
                Footnote.builder().label(attack).addBlocks(Paragraph.of(List.of(text))).build())
            .build());
  }

  private static String yaml(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static String slide(String attack) {
    return """

        ---

        # %1$s

        Report by %1$s

        %1$s

        - %1$s
            - **%1$s** `%1$s` [%1$s](%1$s "%1$s") [x](<%1$s>)

        ![%1$s](boat.png "%1$s") ![%1$s](%1$s) <a href="%1$s" title='%1$s'>%1$s</a> <img src="%1$s" alt="%1$s">

        | %1$s | b |
        |---|---|
        | %1$s | %1$s |

        ```%1$s
        %1$s
        ```

        <div title="%1$s">%1$s</div>

        <!-- .slide: data-background="%1$s" class="%1$s" -->
        """
        .formatted(attack);
  }
}
