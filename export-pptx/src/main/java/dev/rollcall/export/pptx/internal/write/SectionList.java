package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Writes the sections of a deck ([MS-PPTX], 2.2.7.4). */
final class SectionList {

  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/powerpoint/2010/main";
  private static final String URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

  private SectionList() {}

  static XmlWriter of(DeckPlan deck) {
    XmlWriter xml = XmlWriter.fragment();
    xml.start("p:extLst", "xmlns:p", DeckWriter.NAMESPACE).start("p:ext", "uri", URI);
    xml.start("p14:sectionLst", "xmlns:p14", NAMESPACE);
    int next = 0;
    int number = 0;
    for (DeckPlan.Section section : deck.sections()) {
      xml.start("p14:section", "name", section.name())
          .attribute("id", id(number++, section.name()))
          .start("p14:sldIdLst");
      for (int i = 0; i < section.slides(); i++) {
        xml.empty("p14:sldId", "id", DeckWriter.FIRST_ID + next++);
      }
      xml.end().end();
    }
    return xml.end().end().end();
  }

  private static String id(int number, String name) {
    byte[] seed = ("rollcall section " + number + " " + name).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(seed).toString().toUpperCase(Locale.ROOT) + "}";
  }
}
