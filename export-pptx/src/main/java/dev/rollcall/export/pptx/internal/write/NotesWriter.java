package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.DeckPackage;
import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import java.util.List;

/** Writes the speaker's notes (ECMA-376-1, 19.3.1.26). */
final class NotesWriter {

  private final DeckPackage container;
  private final String master;
  private final DeckPlan deck;

  NotesWriter(DeckPackage container, String master, DeckPlan deck) {
    this.container = container;
    this.master = master;
    this.deck = deck;
  }

  /** Writes the notes of a slide to a part of their own; returns its name. */
  String write(List<TextParagraph> notes, int slide) {
    String name = "ppt/notesSlides/notesSlide" + (slide + 1) + ".xml";
    Relations relations = new Relations(name);
    relations.to("notesMaster", master);
    relations.to("slide", DeckWriter.slidePart(slide));
    XmlWriter xml = DeckWriter.root("p:notes");
    xml.start("p:cSld");
    DeckWriter.startTree(xml);
    shape(2, "Slide image", xml);
    xml.empty("p:ph", "type", "sldImg").end().end().empty("p:spPr").end();
    shape(3, "Notes", xml);
    xml.start("p:ph", "type", "body").attribute("idx", 1).end().end().end().empty("p:spPr");
    xml.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    new TextWriter(deck.language(), deck.codeFont(), new SlideLinks(relations, deck.anchors()), xml)
        .notes(notes);
    xml.end().end().end().end();
    BackdropWriter.colors(false, xml);
    xml.end();
    container.add(name, "notesSlide", xml, relations);
    return name;
  }

  private static void shape(int id, String name, XmlWriter xml) {
    xml.start("p:sp").start("p:nvSpPr");
    xml.start("p:cNvPr", "id", id).attribute("name", name).end().empty("p:cNvSpPr");
    xml.start("p:nvPr");
  }
}
