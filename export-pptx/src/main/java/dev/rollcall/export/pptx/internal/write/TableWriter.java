package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.opc.XmlWriter;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.pptx.internal.text.Direction;
import dev.rollcall.model.text.Alignment;
import java.util.List;

/** Writes a table (ECMA-376-1, 21.1.3). */
final class TableWriter {

  private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

  private final TextWriter text;
  private final long id;
  private final XmlWriter xml;

  TableWriter(TextWriter text, long id, XmlWriter xml) {
    this.text = text;
    this.id = id;
    this.xml = xml;
  }

  void write(Shape.Table table) {
    xml.start("p:graphicFrame").start("p:nvGraphicFramePr");
    xml.start("p:cNvPr", "id", id).attribute("name", "Table " + id).end();
    xml.start("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", true).end();
    xml.start("p:nvPr");
    table.placeholder().ifPresent(p -> ShapeWriter.placeholder(p, xml));
    xml.end().end();
    Emu.write(table.box(), "p:xfrm", xml);
    xml.start("a:graphic").start("a:graphicData", "uri", TABLE).start("a:tbl");
    fill(table);
    xml.end().end().end().end();
  }

  private void fill(Shape.Table table) {
    List<TextRun> head = table.rows().getFirst().cells().stream().flatMap(List::stream).toList();
    Direction direction = text.direction().within(head);
    xml.start("a:tblPr");
    if (direction.isRightToLeft(head)) {
      xml.attribute("rtl", true);
    }
    xml.attribute("firstRow", true).attribute("bandRow", true);
    xml.text("a:tableStyleId", "{8A7D2C54-1B7E-4A52-9C43-6F1D0E5B3A21}").end();
    xml.start("a:tblGrid");
    table.columns().forEach(width -> xml.empty("a:gridCol", "w", Emu.of(width)));
    xml.end();
    for (Shape.Row row : table.rows()) {
      xml.start("a:tr", "h", Emu.of(row.height()));
      for (int i = 0; i < table.columns().size(); i++) {
        List<TextRun> cell = i < row.cells().size() ? row.cells().get(i) : List.of();
        Alignment alignment =
            i < table.alignments().size() ? table.alignments().get(i) : Alignment.NONE;
        cell(cell, alignment, table, direction.isRightToLeft(cell));
      }
      xml.end();
    }
  }

  private void cell(
      List<TextRun> pieces, Alignment alignment, Shape.Table table, boolean rightToLeft) {
    xml.start("a:tc").start("a:txBody").empty("a:bodyPr").empty("a:lstStyle").start("a:p");
    if (rightToLeft || alignment != Alignment.NONE) {
      xml.start("a:pPr");
      xml.attribute(
          "algn",
          switch (alignment) {
            case NONE, RIGHT -> "r"; // without an alignment: where the text begins
            case LEFT -> "l";
            case CENTER -> "ctr";
          });
      if (rightToLeft) {
        xml.attribute("rtl", true);
      }
      xml.end();
    }
    text.cell(pieces, table.size());
    xml.end().end().start("a:tcPr");
    if (table.side() != Shape.Table.USUAL_SIDE) {
      xml.attribute("marL", Emu.of(table.side())).attribute("marR", Emu.of(table.side()));
    }
    xml.end().end();
  }
}
