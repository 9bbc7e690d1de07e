package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportCode;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which layout of a partner's design is which. */
class PartnerLayoutsTest {

  private static final String BODY_BOX = "<a:ext cx=\"10972800\" cy=\"4724400\"/>";

  private final List<Diagnostic> found = new ArrayList<>();

  private DeckReader export(Design design) {
    PptxOptions options = PptxOptions.builder().template(new TemplateFile(design.bytes())).build();
    byte[] deck = Decks.export(Design.call(), options, found);
    assertTrue(deck.length > 0, found.toString());
    DeckRules.check(deck);
    return new DeckReader(deck);
  }

  /** The name of the layout of a slide by its title. */
  private static String layout(DeckReader deck, String title) {
    String slide = deck.slides().get(deck.titles().indexOf(title));
    for (DeckReader.Relation relation : deck.relations(slide)) {
      if (relation.type().endsWith("/slideLayout")) {
        return DeckReader.elements(deck.xml(relation.target()), DeckReader.P, "cSld")
            .getFirst()
            .getAttribute("name");
      }
    }
    throw new AssertionError("no layout");
  }

  private static void assertUsual(DeckReader deck) {
    assertEquals("Title and content", layout(deck, "Story"));
    assertEquals("Two content", layout(deck, "Side by side"));
    assertEquals("Section", layout(deck, "Team Lamps"));
  }

  private List<String> lacking() {
    return found.stream()
        .filter(d -> d.code() == ExportCode.TEMPLATE_INCOMPLETE)
        .map(Diagnostic::message)
        .toList();
  }

  /** A layout with text on its side, before the one for content. */
  private static Design withVertical(String how) {
    return new Design()
        .copy(Design.layout(5), Design.layout(3))
        .replace(Design.layout(3), "Title and content", "Content and text")
        .replace(Design.layout(3), " type=\"obj\"", " type=\"tx\"")
        .change(
            Design.layout(3),
            text ->
                how.startsWith("orient")
                    ? text.replaceFirst("<p:ph idx=\"1\"/>", "<p:ph " + how + " idx=\"1\"/>")
                    : text.replaceAll(
                        "(<p:ph idx=\"1\"/>.*?)<a:bodyPr/?>(</a:bodyPr>)?", "$1" + how));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orient=\"vert\"",
        "<a:bodyPr vert=\"eaVert\"/>",
        "<a:bodyPr vert=\"vert\"/>",
        "<a:bodyPr vert=\"vert270\"/>",
        "<a:bodyPr vert=\"wordArtVert\"/>",
      })
  void textOnItsSideIsNoContent(String how) {
    Design design = withVertical(how).replace(Design.layout(5), " type=\"obj\"", "");
    assertUsual(export(design));
    assertEquals(List.of(), lacking());
  }

  @Test
  void turnedTextIsNoContent() {
    Design design =
        new Design()
            .copy(Design.layout(6), Design.layout(3))
            .replace(Design.layout(3), "Two content", "Content")
            .replace(Design.layout(3), " type=\"twoObj\"", " type=\"obj\"")
            .change(
                Design.layout(3),
                text -> text.replaceAll("<a:xfrm>(<a:off x=\"6)", "<a:xfrm rot=\"5400000\">$1"));
    assertUsual(export(design));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Inhalt", "\u5185\u5bb9", "\u0645\u062d\u062a\u0648\u0649", "Section", ""})
  void namesDoNotMatter(String name) {
    Design design =
        new Design()
            .changeLayouts(
                text ->
                    text.replaceAll("<p:cSld name=\"[^\"]*\"", "<p:cSld name=\"" + name + "\""));
    DeckReader deck = export(design);
    assertEquals(List.of(), lacking());
    assertEquals(name, layout(deck, "Story"));
  }

  @Test
  void layoutsWithoutTypesAreFoundByTheirPlaceholders() {
    Design design =
        new Design()
            .changeLayouts(text -> text.replaceFirst("(<p:sldLayout [^>]*?) type=\"\\w+\"", "$1"));
    assertUsual(export(design));
    assertEquals(List.of(), lacking());
  }

  @Test
  void placeholdersCountForMoreThanTypes() {
    Design design =
        new Design()
            .changeLayouts(
                text ->
                    text.replaceFirst(
                        "(<p:sldLayout [^>]*?)( type=\"\\w+\")?( preserve)", "$1 type=\"obj\"$3"));
    DeckReader deck = export(design);
    assertEquals("Title and content", layout(deck, "Story"));
    assertEquals("Two content", layout(deck, "Side by side"));
  }

  @Test
  void aSmallPlaceholderBesideTheContentStaysEmpty() {
    String extra =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"Source\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"body\""
            + " sz=\"quarter\" idx=\"31\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"609600\""
            + " y=\"6200000\"/><a:ext cx=\"4000000\" cy=\"150000\"/></a:xfrm></p:spPr><p:txBody>"
            + "<a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>";
    Design design = new Design();
    for (int i = 5; i <= 7; i++) {
      design.change(Design.layout(i), text -> text.replaceFirst("<p:sp>", extra + "<p:sp>"));
    }
    DeckReader deck = export(design);
    assertUsual(deck);
    for (String slide : deck.slides()) {
      assertFalse(
          new String(deck.parts().get(slide), StandardCharsets.UTF_8).contains("idx=\"31\""));
    }
  }

  @Test
  void strictOpenXmlIsRead() {
    DeckReader usual = export(new Design());
    Design strict =
        new Design()
            .changeAll(
                text ->
                    percentages(
                        text.replaceAll(
                                "http://schemas.openxmlformats.org/"
                                    + "(presentationml|drawingml|officeDocument)/2006/",
                                "http://purl.oclc.org/ooxml/$1/")
                            .replace("/extended-properties", "/extendedProperties")))
            .replace(
                "ppt/presentation.xml",
                "<p:presentation ",
                "<p:presentation conformance=\"strict\" ");
    DeckReader deck = export(strict);
    assertEquals(usual.parts().keySet(), deck.parts().keySet());
    deck.parts()
        .forEach(
            (name, part) -> {
              String text = new String(part, StandardCharsets.ISO_8859_1);
              assertFalse(text.contains("purl.oclc.org"), name);
              assertFalse(text.contains("conformance"), name);
              assertFalse(text.contains("%\""), name);
            });
    assertUsual(deck);
    assertEquals(List.of(), lacking());
  }

  private static String percentages(String text) {
    Matcher value =
        Pattern.compile(
                "<a:(lumMod|lumOff|alpha|spcPct|buSzPct|tint|shade|satMod) val=\"(\\d+)000\"")
            .matcher(text);
    return value.replaceAll("<a:$1 val=\"$2%\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"template.main+xml", "slideshow.main+xml"})
  void templatesAndShowsAreDesigns(String type) {
    assertUsual(export(new Design().replace("[Content_Types].xml", "presentation.main+xml", type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"presentation", "template", "slideshow"})
  void filesForMacrosAreRefusedInASentence(String kind) {
    Design design =
        new Design()
            .replace(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                "application/vnd.ms-powerpoint." + kind + ".macroEnabled.main+xml");
    PptxOptions options = PptxOptions.builder().template(new TemplateFile(design.bytes())).build();
    assertEquals(0, Decks.export(Design.call(), options, found).length);
    assertEquals(1, found.size());
    assertTrue(found.getFirst().message().contains("macros"), found.toString());
  }

  @Test
  void aLayoutWithoutABodyIsNoContent() {
    Design design =
        new Design()
            .copy(Design.layout(7), Design.layout(5))
            .replace(Design.layout(5), " type=\"titleOnly\"", " type=\"obj\"")
            .replace(Design.layout(5), "Title only", "Broken content")
            .copy(Design.layout(7), Design.layout(3));
    DeckReader deck = export(design);
    assertEquals("Title and content", layout(deck, "Story")); // made from the master
    assertTrue(lacking().getFirst().contains("content"), lacking().toString());
  }

  @Test
  void aBodyOfTwoCentimetresIsNotUsed() {
    Design design =
        new Design().replace(Design.MASTER, BODY_BOX, "<a:ext cx=\"10972800\" cy=\"720000\"/>");
    DeckReader deck = export(design);
    assertTrue(lacking().getFirst().contains("content"), lacking().toString());
    assertTrue(deck.slides().size() <= 6, "slides are filled");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTitleMayStandBelowTheBody(boolean onTheMaster) {
    String title = "<a:off x=\"609600\" y=\"330200\"/>";
    String below = "<a:off x=\"609600\" y=\"5400000\"/>";
    String body = "<a:off x=\"609600\" y=\"1473200\"/>" + BODY_BOX;
    String above = "<a:off x=\"609600\" y=\"400000\"/>" + BODY_BOX;
    Design design = new Design();
    if (onTheMaster) {
      design.replace(Design.MASTER, title, below).replace(Design.MASTER, body, above);
    } else {
      String extent = "<a:ext cx=\"10972800\" cy=\"838200\"/>";
      design.change(
          Design.layout(5),
          text ->
              text.replaceFirst(
                      "<p:spPr ?/>", "<p:spPr><a:xfrm>" + below + extent + "</a:xfrm></p:spPr>")
                  .replaceFirst("<p:spPr ?/>", "<p:spPr><a:xfrm>" + above + "</a:xfrm></p:spPr>"));
    }
    DeckReader deck = export(design);
    assertEquals("Title and content", layout(deck, "Story"));
  }

  @Test
  void aMasterWithoutABodyIsCompleted() {
    Design design =
        new Design()
            .change(
                Design.MASTER,
                text ->
                    text.replaceAll(
                        "<p:ph type=\"body\" idx=\"1\"/>", "<p:ph type=\"tbl\" idx=\"1\"/>"));
    export(design);
    assertFalse(lacking().isEmpty());
  }

  @Test
  void aMasterWithItsTitleAtTheFootAndNothingElseIsCompleted() {
    Design design =
        new Design()
            .changeLayouts(
                text -> text.replaceAll("<p:ph [^>]*/>", "<p:ph type=\"media\" idx=\"9\"/>"))
            .replace(
                Design.MASTER,
                "<a:off x=\"609600\" y=\"330200\"/>",
                "<a:off x=\"609600\" y=\"5400000\"/>");
    export(design);
    assertTrue(lacking().getFirst().contains("cover, section, content"), lacking().toString());
  }

  @Test
  void theMasterThatLacksLeastIsTaken() {
    String second = "ppt/slideMasters/slideMaster2.xml";
    String rels = "ppt/slideMasters/_rels/slideMaster%d.xml.rels";
    Design design =
        new Design()
            .copy(Design.MASTER, second)
            .copy(rels.formatted(1), rels.formatted(2))
            .change(
                rels.formatted(1),
                text -> text.replaceAll("<Relationship [^>]*slideLayout[^>]*/>", ""))
            .change(
                Design.MASTER,
                text -> text.replaceAll("<p:sldLayoutIdLst>.*?</p:sldLayoutIdLst>", ""))
            .changeLayouts(text -> text)
            .change(
                "[Content_Types].xml",
                text ->
                    text.replace(
                        "</Types>",
                        "<Override PartName=\"/ppt/slideMasters/slideMaster2.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.presentationml.slideMaster+xml\"/></Types>"))
            .change(
                "ppt/presentation.xml",
                text ->
                    text.replace(
                        "</p:sldMasterIdLst>",
                        "<p:sldMasterId id=\"2147484000\" r:id=\"rIdSecond\"/></p:sldMasterIdLst>"))
            .change(
                "ppt/_rels/presentation.xml.rels",
                text ->
                    text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdSecond\" Type=\"http://schemas.openxmlformats.org/"
                            + "officeDocument/2006/relationships/slideMaster\" Target=\"slideMasters/"
                            + "slideMaster2.xml\"/></Relationships>"));
    for (int i = 1; i <= 11; i++) {
      design.replace(
          "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels", "slideMaster1", "slideMaster2");
    }
    DeckReader deck = export(design);
    assertUsual(deck);
    assertEquals(List.of(), lacking());
    assertFalse(deck.parts().containsKey(Design.MASTER));
  }

  @Test
  void textIsCheckedForSpellingWhateverADesignSays() {
    Design design =
        new Design()
            .change(Design.MASTER, text -> text.replace("<a:defRPr ", "<a:defRPr noProof=\"1\" "))
            .changeLayouts(text -> text.replace("<a:rPr ", "<a:rPr noProof=\"1\" "));
    DeckReader deck = export(design);
    deck.parts()
        .forEach(
            (name, part) ->
                assertFalse(new String(part, StandardCharsets.UTF_8).contains("noProof"), name));
  }

  @Test
  void aDeckOfRollcallsIsADesignWithEachTableStyleOnce() {
    DeckReader deck = export(new Design());
    List<String> ids =
        DeckReader.elements(deck.xml("ppt/tableStyles.xml"), DeckReader.A, "tblStyle").stream()
            .map(style -> style.getAttribute("styleId"))
            .toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }
}
