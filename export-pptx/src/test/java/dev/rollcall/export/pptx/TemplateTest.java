package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportCode;
import dev.rollcall.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Decks in a partner's design; the designs were made with LibreOffice. */
class TemplateTest {

  private final List<Diagnostic> found = new ArrayList<>();

  private byte[] export(byte[] template) {
    PptxOptions options = PptxOptions.builder().template(new TemplateFile(template)).build();
    return Decks.export(SampleCalls.deck(), options, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quay-wide.pptx", "quay-four-three.pptx", "quay-bare.pptx"})
  void decksInADesignOfOthersKeepTheRules(String template) {
    byte[] deck = export(Decks.template(template));
    DeckRules.check(deck);
    DeckReader reader = new DeckReader(deck);
    assertFalse(reader.titles().toString().contains("must not survive"));
    assertEquals(
        1,
        reader.parts().keySet().stream()
            .filter(n -> n.contains("slideMaster1.xml") && !n.contains("_rels"))
            .count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quay-wide.pptx", "quay-four-three.pptx", "quay-bare.pptx"})
  void itemsHaveBulletsEvenWhereTheDesignHasNone(String template) {
    DeckReader reader = new DeckReader(export(Decks.template(template)));
    int slide = reader.titles().indexOf("Team Lamps: item 1, item 2, …");
    Element item =
        DeckReader.elements(reader.xml(reader.slides().get(slide)), DeckReader.A, "p").stream()
            .filter(p -> DeckReader.text(p).equals("item 1"))
            .findFirst()
            .orElseThrow();
    boolean own = !DeckReader.elements(item, DeckReader.A, "buChar").isEmpty();
    boolean bare = template.equals("quay-bare.pptx"); // its master has bullets
    assertEquals(!bare, own);
  }

  @Test
  void theSizeOfTheDesignIsKept() {
    DeckReader reader = new DeckReader(export(Decks.template("quay-four-three.pptx")));
    var size =
        DeckReader.elements(reader.xml("ppt/presentation.xml"), DeckReader.P, "sldSz").getFirst();
    double ratio =
        Double.parseDouble(size.getAttribute("cx")) / Double.parseDouble(size.getAttribute("cy"));
    assertEquals(4 / 3.0, ratio, 0.01);
  }

  @Test
  void whatADesignLacksIsReportedOnce() {
    export(Decks.template("quay-bare.pptx"));
    List<Diagnostic> incomplete =
        found.stream().filter(d -> d.code() == ExportCode.TEMPLATE_INCOMPLETE).toList();
    assertEquals(1, incomplete.size());
    assertTrue(incomplete.getFirst().message().contains("cover"));
  }

  @Test
  void aTemplateFileIsADesignToo() {
    Map<String, byte[]> parts = parts();
    replace(parts, "[Content_Types].xml", "presentation.main+xml", "template.main+xml");
    DeckRules.check(export(Decks.zip(parts)));
  }

  @Test
  void macrosAreRefused() {
    Map<String, byte[]> parts = parts();
    parts.put("ppt/vbaProject.bin", new byte[] {1});
    assertRefused(Decks.zip(parts), "macros");
  }

  @Test
  void whatIsLoadedFromOutsideIsRefused() {
    Map<String, byte[]> parts = parts();
    replace(
        parts,
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/image\" Target=\"http://127.0.0.1/x.png\" TargetMode=\"External\"/>"
            + "</Relationships>");
    assertRefused(Decks.zip(parts), "outside");
  }

  @Test
  void namesThatLeadOutsideAreRefused() {
    Map<String, byte[]> parts = parts();
    parts.put("ppt/../../evil.xml", new byte[0]);
    assertRefused(Decks.zip(parts), "outside");
  }

  @Test
  void bombsAreRefused() {
    Map<String, byte[]> parts = parts();
    parts.put("ppt/media/zeros.bin", new byte[60 << 20]);
    assertRefused(Decks.zip(parts), "unpacks");
  }

  @Test
  void brokenXmlIsRefused() {
    Map<String, byte[]> parts = parts();
    parts.put("ppt/presentation.xml", "<p:presentation".getBytes(StandardCharsets.UTF_8));
    assertRefused(Decks.zip(parts), "broken XML");
  }

  @Test
  void entitiesAreRefused() {
    Map<String, byte[]> parts = parts();
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    replace(parts, "ppt/presentation.xml", "?>", "?>" + doctype);
    assertRefused(Decks.zip(parts), "broken XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "not a zip at all", "PK\u0003\u0004 and then nothing"})
  void otherFilesAreRefused(String content) {
    assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  private void assertRefused(byte[] template, String why) {
    byte[] deck = export(template);
    assertEquals(0, deck.length, "nothing is written");
    List<Diagnostic> refused =
        found.stream().filter(d -> d.code() == ExportCode.TEMPLATE_UNUSABLE).toList();
    assertEquals(1, refused.size(), found.toString());
    assertTrue(refused.getFirst().message().contains(why), refused.getFirst().message());
  }

  private static Map<String, byte[]> parts() {
    return new TreeMap<>(new DeckReader(Decks.template("quay-bare.pptx")).parts());
  }

  private static void replace(Map<String, byte[]> parts, String name, String from, String to) {
    String text = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), name);
    parts.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }
}
