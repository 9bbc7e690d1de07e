package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import java.time.LocalDate;

/** Writes what is known of a deck as a document (ECMA-376-2, 11; ECMA-376-1, 22.2). */
final class DocumentProperties {

  // Calls without a date: the current time would make a deck another one each time.
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

  private DocumentProperties() {}

  /** The properties that all packages have. */
  static XmlWriter core(DeckPlan deck) {
    XmlWriter xml = XmlWriter.part();
    xml.start("cp:coreProperties")
        .attribute(
            "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.text("dc:title", deck.title());
    xml.text(
        "dc:creator", deck.authors().isEmpty() ? "rollcall" : String.join(", ", deck.authors()));
    xml.text("dc:language", deck.language());
    if (!deck.keywords().isEmpty()) {
      xml.text("cp:keywords", String.join(", ", deck.keywords()));
    }
    String day = deck.date().orElse(NO_DATE) + "T00:00:00Z";
    for (String event : new String[] {"dcterms:created", "dcterms:modified"}) {
      xml.start(event, "xsi:type", "dcterms:W3CDTF").text(day).end();
    }
    return xml.end();
  }

  /** The properties of presentations. */
  static XmlWriter extended(DeckPlan deck) {
    long notes = deck.slides().stream().filter(slide -> !slide.notes().isEmpty()).count();
    return XmlWriter.part()
        .start("Properties")
        .attribute(
            "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .text("Application", "rollcall")
        .text("Slides", String.valueOf(deck.slides().size()))
        .text("Notes", String.valueOf(notes))
        .end();
  }
}
