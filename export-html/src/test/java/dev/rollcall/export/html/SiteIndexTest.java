package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.CallIndex;
import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.SafeUrl;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteIndexTest {

  private static final HtmlOptions OPTIONS =
      HtmlOptions.builder().mode(HtmlMode.PAGE).index(true).build();

  private static final HtmlOptions PUBLISHED =
      HtmlOptions.builder()
          .mode(HtmlMode.PAGE)
          .index(true)
          .baseUrl(SafeUrl.of("https://calls.example/"))
          .build();

  private static Call call(String date, String teamName) {
    Call.Builder call = Call.builder().kind(CallKind.DECK).title("Harbour Call").series("Harbour");
    if (!date.isEmpty()) {
      call.date(LocalDate.parse(date));
    }
    return call.addTags("boats")
        .addPresenters(Person.builder().handle("skipper").build())
        .addTeams(
            ExampleCalls.team("boats", teamName, TeamKind.TEAM)
                .addReporters(Person.builder().name("Ada Quay").build())
                .addSlides(
                    ExampleCalls.slide(teamName, 1, ExampleCalls.paragraph("New sails & ropes")),
                    ExampleCalls.slide(
                        "Engine Room", 2, ExampleCalls.paragraph("Ærø is an island")))
                .build(),
            ExampleCalls.team("events", "Events", TeamKind.TOPIC)
                .addSlides(ExampleCalls.slide("Events", 1, ExampleCalls.paragraph("None")))
                .build())
        .build();
  }

  private static List<CallIndex.Entry> entries() {
    return List.of(
        new CallIndex.Entry("20240104", call("2024-01-04", "Team Boats")),
        new CallIndex.Entry("odd name #1", call("", "Team Boats & Ships")),
        new CallIndex.Entry("20250306", call("2025-03-06", "Team Boats & Ships")),
        new CallIndex.Entry("team-events", call("2024-02-01", "Team Boats")));
  }

  private static String text(Map<String, byte[]> site, String file) {
    return new String(site.get(file), StandardCharsets.UTF_8);
  }

  @Test
  void listsCallsTheNewestFirstAndTeamsByKind() {
    Document index = Jsoup.parse(text(Exports.site(OPTIONS, entries()), "index.html"));
    assertEquals("Harbour", index.expectFirst("h1").text());
    assertEquals(
        List.of(
            "Harbour Call 2025-03-06",
            "Harbour Call 2024-02-01",
            "Harbour Call 2024-01-04",
            "Harbour Call"),
        index.select("article h3").eachText());
    assertEquals(
        List.of("2025", "2024", "Without a date", "Teams", "Topics"),
        index.select("h2").eachText());
    assertEquals(
        List.of("Team Boats & Ships 4", "Events 4"), index.select(".rc-columns li").eachText());
  }

  @Test
  void aTeamKeepsItsPageWhenItsNameChanges() {
    Map<String, byte[]> site = Exports.site(OPTIONS, entries());
    Document team = Jsoup.parse(text(site, "team-boats.html"));
    assertEquals("Team Boats & Ships", team.expectFirst("h1").text());
    assertEquals("Also called Team Boats", team.expectFirst("header .rc-occasion").text());
    assertEquals(
        List.of("2025-03-06", "2024-02-01", "2024-01-04", "Harbour Call"),
        team.select("article h2").eachText());
    assertEquals("Report by Ada Quay", team.expectFirst(".rc-report").text());
    assertTrue(site.containsKey("team-events-2.html"), "team-events.html is a call's page");
  }

  @Test
  void aTeamHasAFeedOfItsReports() {
    Map<String, byte[]> site = Exports.site(PUBLISHED, entries());
    Document page = Jsoup.parse(text(site, "team-boats.html"));
    assertEquals(
        List.of("feed.atom", "team-boats.atom"),
        page.select("link[rel=alternate]").eachAttr("href").stream()
            .map(url -> url.replace("https://calls.example/", ""))
            .toList());
    Document feed = Jsoup.parse(text(site, "team-boats.atom"), org.jsoup.parser.Parser.xmlParser());
    assertEquals("Team Boats & Ships – Harbour", feed.expectFirst("feed > title").text());
    assertEquals(
        List.of(
            "Team Boats & Ships, 2025-03-06",
            "Team Boats & Ships, 2024-02-01",
            "Team Boats & Ships, 2024-01-04",
            "Team Boats & Ships, Harbour Call"),
        feed.select("entry > title").eachText());
    assertEquals(4, new HashSet<>(feed.select("entry > id").eachText()).size());
    assertTrue(
        feed.select("entry > link")
            .eachAttr("href")
            .getFirst()
            .startsWith("https://calls.example/20250306.html#"));
    assertTrue(feed.select("entry > summary").eachText().getLast().contains("New sails"));
  }

  @Test
  void longNamesMakeFilesOfTheirOwnThatCanBeWritten() {
    Call.Builder call = Call.builder().kind(CallKind.DECK);
    for (String end : List.of("a", "b")) {
      String name = "x".repeat(5000) + end;
      call.addTeams(ExampleCalls.team(name, "Team " + name, TeamKind.TEAM).build());
    }
    List<CallIndex.Entry> calls =
        List.of(
            new CallIndex.Entry("call", call.build()), new CallIndex.Entry("again", call.build()));
    List<String> pages =
        Exports.site(OPTIONS, calls).keySet().stream()
            .filter(name -> name.matches("team-.*\\.html"))
            .toList();
    assertEquals(2, pages.size());
    assertTrue(pages.stream().allMatch(name -> name.length() < 100), pages.toString());
  }

  @Test
  void whatCameUpOnceHasNoPage() {
    List<CallIndex.Entry> calls = new ArrayList<>(entries());
    calls.add(
        new CallIndex.Entry(
            "20250403",
            Call.builder()
                .kind(CallKind.DECK)
                .date(LocalDate.parse("2025-04-03"))
                .addTeams(
                    ExampleCalls.team("regatta", "Regatta", TeamKind.TOPIC).build(),
                    ExampleCalls.team("sig-tides", "SIG Tides", TeamKind.SIG).build())
                .build()));
    Map<String, byte[]> site = Exports.site(OPTIONS, calls);
    assertEquals(
        Set.of("team-boats.html", "team-events-2.html"),
        site.keySet().stream()
            .filter(file -> file.startsWith("team-") && !file.startsWith("team-events."))
            .filter(file -> file.endsWith(".html"))
            .collect(java.util.stream.Collectors.toSet()));
    Document index = Jsoup.parse(text(site, "index.html"));
    assertTrue(index.select(".rc-columns li").eachText().contains("SIG Tides 1"));
    assertTrue(index.select(".rc-columns").text().indexOf("Regatta") < 0);
  }

  @Test
  void oneTeamUnderTwoSpellingsHasOnePage() {
    List<CallIndex.Entry> calls =
        List.of(
            named("20260108", "SIG Harbour Organisation"),
            named("20260115", "SIG Harbour Organization"));
    Map<String, byte[]> site = Exports.site(OPTIONS, calls);
    assertEquals(1, site.keySet().stream().filter(file -> file.matches("team-.*\\.html")).count());
  }

  private static CallIndex.Entry named(String day, String name) {
    String id = "sig-" + name.substring(4).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new CallIndex.Entry(
        day,
        Call.builder()
            .kind(CallKind.DECK)
            .addTeams(ExampleCalls.team(id, name, TeamKind.SIG).build())
            .build());
  }

  @Test
  void tellsWhoPromisedWhatAndWhatWasDecided() {
    Map<String, byte[]> site = Exports.site(PUBLISHED, promises());
    Document actions = Jsoup.parse(text(site, "actions.html"));
    assertEquals(List.of("Open (1)", "Done (1)", "By person"), actions.select("h2").eachText());
    assertEquals("Buy =SUM(ropes), \"long\"", actions.select(".rc-what").eachText().getFirst());
    Document decisions = Jsoup.parse(text(site, "decisions.html"));
    assertEquals(List.of("Decided (1)"), decisions.select("h2").eachText());
    String csv = text(site, "actions.csv");
    assertTrue(csv.contains("\"Buy =SUM(ropes), \"\"long\"\"\",open,"), csv);
    assertEquals(2, JsonMapper.shared().readTree(site.get("actions.json")).size());
    String tasks = text(site, "actions.ics");
    assertTrue(tasks.contains("STATUS:COMPLETED\r\nCOMPLETED:20250320T000000Z\r\n"), tasks);
    assertTrue(tasks.contains("SUMMARY:Buy =SUM(ropes)\\, \"long\"\r\n"), tasks);
    assertTrue(tasks.lines().allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75), tasks);
    String events = text(site, "calls.ics");
    assertTrue(events.contains("DTSTART;VALUE=DATE:20250306\r\n"), events);
    String search = text(site, "search.json");
    assertTrue(search.contains("decisions.html#decision-2025-03-06-"), search);
  }

  private static List<CallIndex.Entry> promises() {
    Person ada = Person.builder().name("Ada Quay").build();
    Call first =
        Call.builder()
            .kind(CallKind.MINUTES)
            .title("Hafenrunde ".repeat(12).strip())
            .date(LocalDate.parse("2025-03-06"))
            .addActions(
                Action.builder().text("Paint the old crane").addOwners(ada).build(),
                Action.builder().text("Buy =SUM(ropes), \"long\"").addOwners(ada).build())
            .addDecisions(
                Decision.builder().text("The ferry is sold").kind(DecisionKind.CONSENSUS).build())
            .build();
    Call second =
        Call.builder()
            .kind(CallKind.MINUTES)
            .date(LocalDate.parse("2025-03-20"))
            .addActions(
                Action.builder().text("Paint the old crane").addOwners(ada).done(true).build())
            .build();
    return List.of(new CallIndex.Entry("20250306", first), new CallIndex.Entry("20250320", second));
  }

  @Test
  void everyLinkLeadsToSomething() {
    Map<String, byte[]> site = Exports.site(OPTIONS, entries());
    for (String file : site.keySet()) {
      if (!file.endsWith(".html")) {
        continue;
      }
      for (String href : Jsoup.parse(text(site, file)).select("[href]").eachAttr("href")) {
        URI target = URI.create(href);
        if (target.isAbsolute()) {
          continue;
        }
        String path = target.getPath().isEmpty() ? file : target.getPath();
        assertTrue(site.containsKey(path), file + " leads to " + href);
        if (target.getFragment() != null) {
          assertEquals(
              1,
              Jsoup.parse(text(site, path)).select("[id=" + target.getFragment() + "]").size(),
              file + " leads to " + href);
        }
      }
    }
  }

  @Test
  void pagesLeadToTheIndexAndTheFeed() {
    Document page = Jsoup.parse(text(Exports.site(OPTIONS, entries()), "20250306.html"));
    assertEquals(
        List.of("index.html", "actions.html", "decisions.html", "search.html", "feed.atom"),
        page.select("nav.rc-site a").eachAttr("href"));
    assertEquals("feed.atom", page.select("link[type=application/atom+xml]").attr("href"));
  }

  @Test
  void theSameCallsGiveTheSameBytes() {
    Map<String, byte[]> first = Exports.site(OPTIONS, entries());
    Map<String, byte[]> second = Exports.site(OPTIONS, new ArrayList<>(entries()).reversed());
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  @Test
  void theSearchFindsInEverySection() {
    JsonNode data =
        JsonMapper.shared().readTree(Exports.site(OPTIONS, entries()).get("search.json"));
    assertEquals(8, data.size());
    String url = data.get(0).get("url").asString();
    assertTrue(url.matches("20250306\\.html#rc-2025-03-06-[0-9a-z]{5}-team-boats"), url);
    assertTrue(data.get(0).get("text").asString().contains("New sails & ropes"));
    assertEquals("Ada Quay", data.get(0).get("people").asString());
  }

  @Test
  void theFeedKeepsTheRules() throws Exception {
    for (HtmlOptions options : List.of(OPTIONS, PUBLISHED)) {
      Map<String, byte[]> site = Exports.site(options, entries());
      checkFeed(text(site, "feed.atom"), 4);
    }
    String feed = text(Exports.site(PUBLISHED, entries()), "feed.atom");
    assertTrue(feed.contains("<id>https://calls.example/20250306.html</id>"), feed);
    assertTrue(feed.contains("href=\"https://calls.example/odd%20name%20%231.html\""), feed);
    assertTrue(feed.contains("<updated>2025-03-06T00:00:00Z</updated>"), feed);
  }

  /** RFC 4287, sections 4.1.1, 4.1.2 and 4.2; no schema of it exists in XML Schema. */
  private static void checkFeed(String feed, int entries) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", root.getNamespaceURI());
    assertEquals("feed", root.getLocalName());
    assertEquals(
        1,
        children(root, "link").stream().filter(l -> l.getAttribute("rel").equals("self")).count());
    assertEquals(1, children(root, "author").size());
    Set<String> ids = new HashSet<>();
    checkCommon(root, ids);
    List<Element> found = children(root, "entry");
    assertEquals(entries, found.size());
    for (Element entry : found) {
      checkCommon(entry, ids);
      assertEquals(1, children(entry, "summary").size());
      List<Element> alternate =
          children(entry, "link").stream()
              .filter(l -> l.getAttribute("rel").equals("alternate"))
              .toList();
      assertEquals(1, alternate.size(), "4.1.2: without content there must be an alternate link");
      assertEquals("text/html", alternate.getFirst().getAttribute("type"));
      children(entry, "category").forEach(c -> assertTrue(c.hasAttribute("term")));
    }
  }

  private static void checkCommon(Element element, Set<String> ids) {
    String id = only(element, "id");
    assertTrue(URI.create(id).isAbsolute(), "4.2.6: " + id);
    assertTrue(ids.add(id), "not unique: " + id);
    assertTrue(!only(element, "title").isBlank());
    assertEquals("Z", OffsetDateTime.parse(only(element, "updated")).getOffset().getId());
    for (Element author : children(element, "author")) {
      assertTrue(!only(author, "name").isBlank(), "3.2.1");
    }
    for (Element link : children(element, "link")) {
      URI.create(link.getAttribute("href"));
    }
  }

  private static String only(Element element, String name) {
    List<Element> found = children(element, name);
    assertEquals(1, found.size(), name);
    return found.getFirst().getTextContent();
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && name.equals(child.getLocalName())) {
        found.add(child);
      }
    }
    return found;
  }
}
