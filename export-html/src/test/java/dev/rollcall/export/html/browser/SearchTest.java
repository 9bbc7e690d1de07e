package dev.rollcall.export.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import dev.rollcall.export.CallIndex;
import dev.rollcall.export.html.ExampleCalls;
import dev.rollcall.export.html.Exports;
import dev.rollcall.export.html.HtmlMode;
import dev.rollcall.export.html.HtmlOptions;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.TeamKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages around the calls in a browser: judged like the others, and the search at work. */
@ExtendWith(Chromium.Provider.class)
class SearchTest {

  /** What a server may send along: nothing but the page's own folder. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final HtmlOptions OPTIONS =
      HtmlOptions.builder().mode(HtmlMode.PAGE).index(true).build();

  private final Map<String, byte[]> files =
      Exports.site(
          OPTIONS,
          List.of(
              new CallIndex.Entry("20250306", ExampleCalls.everything()),
              new CallIndex.Entry("hostile", hostile())));

  private static Call hostile() {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("<b>Call</b>");
    for (String attack : Attacks.of("handlers")) {
      call.addTeams(
          ExampleCalls.team("x", attack, TeamKind.TOPIC)
              .addSlides(ExampleCalls.slide(attack, 1, ExampleCalls.paragraph("zebra " + attack)))
              .build());
    }
    return call.build();
  }

  private Site open(String page) {
    return open(page, files);
  }

  private static Site open(String page, Map<String, byte[]> of) {
    Map<String, byte[]> site = new TreeMap<>(of);
    site.put(Site.PAGE, Objects.requireNonNull(of.get(page), page));
    return new Site(site, Optional.empty());
  }

  @Test
  void theJudgesFindNothing(Chromium chromium) throws Exception {
    // A team has a page of its own where it comes up again.
    Map<String, byte[]> recurring =
        Exports.site(
            OPTIONS,
            List.of(
                new CallIndex.Entry("20250306", ExampleCalls.everything()),
                new CallIndex.Entry("again", ExampleCalls.everything()),
                new CallIndex.Entry("hostile", hostile()),
                new CallIndex.Entry("hostile-again", hostile())));
    for (String page : List.of("index.html", "search.html", "team-boats.html", "team-x.html")) {
      String html = new String(Objects.requireNonNull(recurring.get(page)), StandardCharsets.UTF_8);
      assertEquals(List.of(), JudgesTest.check(html), page);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (Visit visit = chromium.open(open(page, recurring), 320, scheme)) {
          visit.page().evaluate(JudgesTest.axe());
          assertEquals(List.of(), visit.list(JudgesTest.AXE), page + " " + scheme);
          assertEquals(
              0,
              visit.number(
                  "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"),
              page);
        }
      }
    }
  }

  @Test
  void findsWordsAndShowsThemAsText(Chromium chromium) {
    try (Visit visit = chromium.open(open("search.html").withPolicy(POLICY), 800)) {
      visit.page().fill("#rc-query", "ZÉBRA");
      visit.page().waitForSelector("#rc-results article");
      assertEquals(
          "Sections found: " + Attacks.of("handlers").size(),
          visit.text("() => document.querySelector('#rc-status').textContent"));
      assertEquals(
          List.of("A", "ARTICLE", "H2", "MARK", "P"),
          visit.list(
              "() => [...new Set([...document.querySelectorAll('#rc-results *')].map(e => e.tagName))].sort()"));
      assertTrue(
          visit
              .list("() => [...document.querySelectorAll('mark')].map(e => e.textContent)")
              .contains("zebra"));
      assertTrue(visit.page().url().endsWith("?q=Z%C3%89BRA"), visit.page().url());
      visit.page().fill("#rc-query", "nowhere-to-be-found");
      assertTrue(
          visit
              .text("() => document.querySelector('#rc-status').textContent")
              .startsWith("Nothing found"));
      assertEquals(List.of(), visit.findings());
    }
  }

  @Test
  void itsLinksLeadToTheSection(Chromium chromium) {
    try (Visit visit = chromium.open(open("search.html"), 800)) {
      visit.page().fill("#rc-query", "team boats");
      visit.page().click("#rc-results a");
      String url = visit.page().url();
      assertTrue(
          url.matches("http://page\\.test/20250306\\.html#rc-2025-03-06-[0-9a-z]{5}-team-boats"),
          url);
      assertEquals(1, visit.number("() => document.querySelectorAll(':target').length"));
    }
  }

  @Test
  void searchesItsOwnListWhereTheDataIsMissing(Chromium chromium) {
    Map<String, byte[]> site = new TreeMap<>(open("search.html").files());
    site.remove("search.json");
    try (Visit visit = chromium.open(new Site(site, Optional.empty()), 800)) {
      visit.page().fill("#rc-query", "team boats");
      visit.page().waitForSelector("#rc-results a");
      assertEquals(1, visit.number("() => document.querySelectorAll('#rc-results a').length"));
    }
  }

  @Test
  void isAListWithoutItsScript(Chromium chromium) {
    try (Visit visit = chromium.open(open("search.html").withPolicy(Site.STRICT), 800)) {
      assertFalse(visit.page().isVisible("#rc-query"));
      assertTrue(visit.page().isVisible("#rc-all a"));
    }
  }
}
