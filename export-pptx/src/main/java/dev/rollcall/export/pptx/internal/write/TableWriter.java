package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.Direction;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.model.text.Alignment;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes a table (ECMA-376-1, 21.1.3). */
final class TableWriter {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";

  private final TextWriter text;
  private final long id;

  TableWriter(TextWriter text, long id) {
    this.text = text;
    this.id = id;
  }

  void write(Shape.Table table, CTGraphicalObjectFrame frame) {
    var nonVisual = frame.addNewNvGraphicFramePr();
    nonVisual.addNewCNvPr().setId(id);
    nonVisual.getCNvPr().setName("Table " + id);
    nonVisual.addNewCNvGraphicFramePr().addNewGraphicFrameLocks().setNoGrp(true);
    var nvPr = nonVisual.addNewNvPr();
    table.placeholder().ifPresent(p -> ShapeWriter.placeholder(p, nvPr.addNewPh()));
    Emu.write(table.box(), frame.addNewXfrm());
    CTGraphicalObjectData data = frame.addNewGraphic().addNewGraphicData();
    data.setUri(TABLE);
    try (XmlCursor cursor = data.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(DRAWING, "tbl", "a"));
    }
    CTTable tbl = (CTTable) data.selectChildren(new QName(DRAWING, "tbl"))[0];
    fill(table, tbl);
  }

  private void fill(Shape.Table table, CTTable tbl) {
    var properties = tbl.addNewTblPr();
    List<Piece> head = table.rows().getFirst().cells().stream().flatMap(List::stream).toList();
    Direction direction = text.direction().within(head);
    if (direction.isRightToLeft(head)) {
      properties.setRtl(true);
    }
    properties.setFirstRow(true);
    properties.setBandRow(true);
    properties.setTableStyleId("{8A7D2C54-1B7E-4A52-9C43-6F1D0E5B3A21}");
    var grid = tbl.addNewTblGrid();
    table.columns().forEach(width -> grid.addNewGridCol().setW(Emu.of(width)));
    for (Shape.Row row : table.rows()) {
      CTTableRow tr = tbl.addNewTr();
      tr.setH(Emu.of(row.height()));
      for (int i = 0; i < table.columns().size(); i++) {
        List<Piece> cell = i < row.cells().size() ? row.cells().get(i) : List.of();
        Alignment alignment =
            i < table.alignments().size() ? table.alignments().get(i) : Alignment.NONE;
        cell(cell, alignment, table, direction, tr.addNewTc());
      }
    }
  }

  private void cell(
      List<Piece> pieces,
      Alignment alignment,
      Shape.Table table,
      Direction direction,
      CTTableCell cell) {
    CTTextBody body = cell.addNewTxBody();
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph p = body.addNewP();
    boolean rightToLeft = direction.isRightToLeft(pieces);
    switch (alignment) {
      case NONE -> {
        if (rightToLeft) {
          p.addNewPPr().setAlgn(STTextAlignType.R);
        }
      }
      case LEFT -> p.addNewPPr().setAlgn(STTextAlignType.L);
      case CENTER -> p.addNewPPr().setAlgn(STTextAlignType.CTR);
      case RIGHT -> p.addNewPPr().setAlgn(STTextAlignType.R);
    }
    if (rightToLeft) {
      (p.isSetPPr() ? p.getPPr() : p.addNewPPr()).setRtl(true);
    }
    text.pieces(pieces, p, OptionalDouble.of(table.size()));
    for (CTRegularTextRun run : p.getRList()) {
      if (!run.getRPr().isSetLatin()) {
        // The table style says so, too, but LibreOffice does not read it there.
        run.getRPr().addNewLatin().setTypeface("+mn-lt");
      }
    }
    var properties = cell.addNewTcPr();
    if (table.side() != Shape.Table.USUAL_SIDE) {
      properties.setMarL((int) Emu.of(table.side()));
      properties.setMarR((int) Emu.of(table.side()));
    }
  }
}
