package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.MemoryTarget;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageTest {

  private static final HtmlOptions PUBLISHED =
      HtmlOptions.builder()
          .mode(HtmlMode.PAGE)
          .baseUrl(SafeUrl.of("https://calls.example/2025"))
          .feedUrl(SafeUrl.of("https://calls.example/feed.atom"))
          .build();

  private static Document page(Call call, HtmlOptions options) {
    return Jsoup.parse(Exports.text(Exports.of(call, options)));
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").attr("content");
  }

  @Test
  void tellsSearchEnginesAndMessengersWhatItIs() {
    Document page = page(ExampleCalls.everything(), PUBLISHED);
    assertEquals("Harbour Call 2025-03-06", page.title());
    assertEquals(
        "https://calls.example/2025/call.html", page.select("link[rel=canonical]").attr("href"));
    Element feed = page.expectFirst("link[rel=alternate]");
    assertEquals("https://calls.example/feed.atom", feed.attr("href"));
    assertEquals("application/atom+xml", feed.attr("type"));
    assertEquals("Harbour Call 2025-03-06", meta(page, "og:title"));
    assertEquals("Harbour Project", meta(page, "og:site_name"));
    assertEquals("https://calls.example/2025/call.html", meta(page, "og:url"));
    assertEquals("All boats – one harbour.", meta(page, "description"));
    assertEquals("light dark", meta(page, "color-scheme"));
    assertEquals("#" + page.expectFirst("article").id(), page.select(".rc-skip a").attr("href"));
  }

  @Test
  void itsLinkedDataIsAnEvent() {
    Call call =
        Call.builder()
            .kind(CallKind.DECK)
            .series("Harbour Project")
            .date(LocalDate.of(2025, 3, 6))
            .addAllTeams(ExampleCalls.everything().teams())
            .addPresenters(
                Person.builder()
                    .handle("skipper")
                    .url(SafeUrl.of("https://github.com/skipper"))
                    .build())
            .build();
    JsonNode event = JsonMapper.shared().readTree(page(call, PUBLISHED).select("script").html());
    assertEquals("Event", event.get("@type").asString());
    assertEquals("2025-03-06", event.get("startDate").asString());
    assertEquals("Harbour Project", event.get("superEvent").get("name").asString());
    assertEquals("https://github.com/skipper", event.get("performer").get(0).get("url").asString());
    assertEquals(3, event.get("about").size());
  }

  @Test
  void microdataAndMicroformatsSayTheSame() {
    Document page = page(ExampleCalls.everything(), PUBLISHED);
    Element event =
        page.expectFirst("article.h-event[itemscope][itemtype=https://schema.org/Event]");
    assertEquals("Harbour Call", event.expectFirst(".p-name[itemprop=name]").text());
    assertEquals(
        "2025-03-06", event.expectFirst("time.dt-start[itemprop=startDate]").attr("datetime"));
    assertEquals(
        "All boats – one harbour.", event.expectFirst(".p-summary[itemprop=description]").text());
    assertEquals("@skipper", event.expectFirst("header a.p-organizer.h-card").text());
    assertEquals(3, event.select(".h-feed > section.h-entry > .p-name").size());
    assertEquals("Ada Quay", event.expectFirst(".h-entry a.p-author.h-card").text());
    assertEquals("@skipper", event.expectFirst(".h-entry span.p-author.h-card").text());
    assertTrue(event.select(".h-entry > .e-content").size() > 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {-44, 0, 10_000, 999_999_999})
  void aYearThatHtmlCannotWriteIsStillShown(int year) {
    Call call =
        Call.builder().kind(CallKind.DECK).title("Call").date(LocalDate.of(year, 3, 6)).build();
    Document page = page(call, PUBLISHED);
    assertEquals(0, page.select("time").size());
    assertTrue(page.expectFirst(".rc-date").text().contains("03-06"));
  }

  @Test
  void theFileNameIsOnePartOfTheAddress() {
    MemoryTarget target = new MemoryTarget("a/../b #1?x=\"y\" %20");
    try {
      new HtmlExporter(PUBLISHED).export(ExampleCalls.everything(), Exports.context(), target);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertEquals(
        "https://calls.example/2025/a%2F..%2Fb%20%231%3Fx%3D%22y%22%20%2520.html",
        Jsoup.parse(Exports.text(target)).select("link[rel=canonical]").attr("href"));
  }

  @Test
  void charactersThatHtmlForbidsAreEscapedInTheLinkedData() {
    String odd = "a\u0080\u009f\u007f\ufdd0\uffff\u2028b{{c}}</script>";
    Call call = Call.builder().kind(CallKind.DECK).title("Call").addTags(odd).build();
    String data = page(call, PUBLISHED).select("script").html();
    assertTrue(data.chars().allMatch(c -> c >= 0x20 && c < 0x7f), data);
    assertFalse(data.contains("{{") || data.contains("</"), data);
    assertEquals(odd, JsonMapper.shared().readTree(data).get("keywords").get(0).asString());
  }

  @ParameterizedTest
  @CsvSource({
    "https:evil.test/x, https://evil.test/x",
    "HTTP:///evil.test, HTTP://evil.test",
    "https:\\\\evil.test/x, https://evil.test/x",
    "https://fine.test/x, https://fine.test/x",
    "mailto:a@b.test, mailto:a@b.test",
  })
  void addressesAreSpelledAsBrowsersReadThem(String written, String expected) {
    Call call = ExampleCalls.of(Paragraph.of(List.of(ExampleCalls.link(written, "x"))));
    assertEquals(expected, page(call, PUBLISHED).select(".e-content a").attr("href"));
  }

  @Test
  void asksForNothingButWhatStandsBesideIt() {
    Document page =
        page(ExampleCalls.everything(), HtmlOptions.builder().mode(HtmlMode.PAGE).build());
    assertEquals(List.of("rollcall.css"), page.select("link[href]").eachAttr("href"));
    assertEquals(0, page.select("script[src], iframe, meta[http-equiv], base").size());
    assertTrue(
        page.select("img").eachAttr("src").stream()
            .allMatch(src -> src.startsWith("rollcall-images/")));
  }

  @Test
  void dataForSitesSaysWhoReports() {
    MemoryTarget export = Exports.of(ExampleCalls.everything(), HtmlOptions.defaults());
    JsonNode embed = JsonMapper.shared().readTree(export.companions().get("call.embed.json"));
    assertEquals("Harbour Call", embed.get("title").asString());
    assertEquals("2025-03-06", embed.get("date").asString());
    assertEquals(Exports.text(export), embed.get("html").asString());
    JsonNode team = embed.get("teams").get(0);
    assertEquals(
        "boats Team Boats team",
        team.get("id").asString()
            + " "
            + team.get("name").asString()
            + " "
            + team.get("kind").asString());
    assertFalse(
        Jsoup.parse(Exports.text(export)).select("#" + team.get("anchor").asString()).isEmpty());
  }
}
