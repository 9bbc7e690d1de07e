package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.ExporterProvider;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.Action;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.people.PeopleNames;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.model.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and actions stand in tables at the start, and lead to where they were made. */
class SummaryTest {

  private static final Person MIRA = Person.builder().name("Mira Lindqvist").build();
  private static final Person JO = Person.builder().name("Jo Okafor").handle("jo").build();

  static List<ExporterProvider> formats() {
    return Exports.providers().stream().filter(p -> !p.format().id().equals("json")).toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tablesStandBeforeTheTopics(ExporterProvider provider) throws IOException {
    String text = text(provider, call().build());
    assertInOrder(
        text,
        List.of(
            "Welcome aboard",
            "Decisions",
            "Take the green lamps",
            "Actions",
            "Order forty lamps",
            "Jo Okafor, Mira Lindqvist",
            "2026-05-07",
            "Open, carried over",
            "Quay words"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void optionLeavesThemOut(ExporterProvider provider) throws IOException {
    assertArrayEquals(
        Exports.export(provider, bare().build()),
        export(provider, call().build(), Map.of("summary", "false")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"slides", "slides-3"})
  void slidesOfThePdfHaveThem(String layout) throws IOException {
    byte[] pdf = export(Exports.provider("pdf"), call().build(), Map.of("layout", layout));
    assertInOrder(
        Extracted.handout(pdf),
        List.of("Decisions", "Take the green lamps", "Actions", "Order forty", "Quay words"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void absentAreNamedOnce(ExporterProvider provider) throws IOException {
    Person ada = Person.builder().name("Ada Brandt").affiliation("Quay Office").build();
    String text = text(provider, call().addAbsent(ada).build());
    assertTrue(text.contains("Absent: Ada Brandt (Quay Office)"), text);
    Call named = call().addCover(slide("Regrets", "Ada Brandt", 9)).addAbsent(ada).build();
    String said = text(provider, named);
    assertFalse(said.contains("Absent:"), said);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void peopleAreNamedAsWished(ExporterProvider provider) throws IOException {
    String initials = text(provider, PeopleNames.INITIALS.in(call().build()));
    assertTrue(initials.contains("J. O., M. L."), initials);
    assertFalse(initials.contains("Okafor"), initials);
    String handles = text(provider, PeopleNames.HANDLES.in(call().build()));
    assertTrue(handles.contains("@jo, M. L."), handles);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hundredActionsAreAllThere(ExporterProvider provider) throws IOException {
    Call.Builder call = call();
    IntStream.range(0, 100)
        .forEach(i -> call.addActions(Action.builder().text("Polish bell no. " + i).build()));
    String text = text(provider, call.build());
    for (int i = 0; i < 100; i++) {
      assertTrue(text.contains("Polish bell no. " + i), "bell " + i);
    }
  }

  @Test
  void pageLeadsToTheSlides() throws IOException {
    byte[] html = Exports.export(Exports.provider("html"), call().build());
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    for (Element link : page.select("table td a")) {
      Element target = page.getElementById(link.attr("href").substring(1));
      assertTrue(target != null, link.outerHtml());
      found.add(target.text().replaceFirst(".*?(\\w+ words).*", "$1"));
    }
    assertEquals(List.of("Quay words", "Crane words", "Closing words"), found);
    assertEquals(2, page.select("table > caption").size());
    assertEquals(page.select("th").size(), page.select("th[scope=col]").size());
  }

  @Test
  void handoutLeadsToTheSlides() throws IOException {
    byte[] pdf = export(Exports.provider("pdf"), call().build(), Map.of("layout", "slides"));
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
          int number = ((PDPageDestination) action.getDestination()).retrievePageNumber();
          String text = Extracted.handout(pdf).split("== page ==")[number + 1];
          found.add(text.replaceAll("(?s).*?(\\w+ words).*", "$1"));
        }
      }
    }
    assertEquals(List.of("Quay words", "Crane words", "Closing words"), found);
  }

  @Test
  void deckLeadsToTheSlides() throws IOException {
    byte[] deck = Exports.export(Exports.provider("pptx"), call().build());
    List<String> found = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (var shape : slide.getShapes()) {
          if (shape instanceof XSLFTable table) {
            for (var row : table.getRows()) {
              var run = row.getCells().getLast().getTextParagraphs().getFirst().getTextRuns();
              var link = run.getFirst().getHyperlink();
              if (link != null) {
                found.add(link.getAddress().replaceFirst(".*slide(\\d+)\\.xml", "$1"));
              }
            }
          }
        }
      }
      List<String> words =
          found.stream()
              .map(number -> show.getSlides().get(Integer.parseInt(number) - 1))
              .map(slide -> slide.getPlaceholder(1).getText())
              .toList();
      assertEquals(List.of("Quay words", "Crane words", "Closing words"), words);
    }
  }

  private static byte[] export(ExporterProvider provider, Call call, Map<String, String> options)
      throws IOException {
    MemoryTarget target = new MemoryTarget("input");
    provider
        .create(OptionValues.of(provider, options, Map.of()))
        .export(call, ExportContext.builder().build(), target);
    return target.document();
  }

  private static String text(ExporterProvider provider, Call call) throws IOException {
    String text = Extracted.text(provider.format().id(), Exports.export(provider, call));
    return text.replaceAll("\\s+", " ");
  }

  private static void assertInOrder(String text, List<String> words) {
    String flat = text.replaceAll("\\s+", " ");
    int at = -1;
    for (String word : words) {
      int found = flat.indexOf(word, at + 1);
      assertTrue(found > at, word + " is missing or misplaced in: " + flat);
      at = found;
    }
  }

  private static Call.Builder bare() {
    Team quay =
        Team.builder()
            .id("quay")
            .name("Quay")
            .kind(TeamKind.TEAM)
            .addSlides(slide("Quay", "Quay words", 10), slide("Crane", "Crane words", 20))
            .build();
    return Call.builder()
        .kind(CallKind.MINUTES)
        .title("Pier")
        .addCover(slide("Pier", "Welcome aboard", 1))
        .addTeams(quay)
        .addClosing(slide("Next", "Closing words", 30));
  }

  private static Call.Builder call() {
    return bare()
        .addDecisions(
            Decision.builder()
                .text("Take the green lamps")
                .kind(DecisionKind.DECISION)
                .team("quay")
                .source(SourceRange.at(12, 1))
                .build())
        .addActions(
            Action.builder()
                .text("Order forty lamps")
                .addOwners(JO, MIRA)
                .due(LocalDate.of(2026, 5, 7))
                .done(false)
                .carried(true)
                .team("quay")
                .source(SourceRange.at(22, 1))
                .build(),
            Action.builder().text("Sweep the pier").source(SourceRange.at(31, 1)).build());
  }

  private static Slide slide(String title, String text, int line) {
    return Slide.builder()
        .addTitle(Text.of(title))
        .level(2)
        .addBlocks(Paragraph.of(List.of(Text.of(text))))
        .source(new SourceRange(line, 1, line + 8, 9))
        .build();
  }
}
