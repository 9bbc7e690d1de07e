package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.Hyperlink;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.LinkTarget;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.pdf.internal.plan.StructNode.Attribute;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.SummaryTable;
import dev.rollcall.export.summary.SummaryTable.Cell;
import dev.rollcall.export.summary.SummaryTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges the tables of decisions and actions. */
final class SummaryWriter {

  private final Typography type;
  private final Wording wording;

  SummaryWriter(Typography type, Wording wording) {
    this.type = type;
    this.wording = wording;
  }

  /** The name of the place where a table begins, counted from 0. */
  static String place(int table) {
    return "summary-" + (table + 1);
  }

  /** The name of the place that a row leads to. */
  static String place(Place place) {
    String part =
        switch (place.part()) {
          case COVER -> CoverWriter.PLACE;
          case TEAM -> "team-" + (place.team() + 1);
          case CLOSING -> ClosingWriter.PLACE;
        };
    return place.slide() == 0 || place.part() == Place.Part.COVER
        ? part
        : part + "-" + place.slide();
  }

  /**
   * A table below a heading of its own.
   *
   * @param number which of the tables it is, from 0
   */
  List<Flowable> section(
      SummaryTable table, int number, StructNode parent, HeadingLevels headings) {
    return List.of(
        new Flowable.Gap(type.body() * 0.4, 0),
        new Flowable.Anchor(place(number)),
        heading(table, parent, headings, ParagraphStyle.of(type.title(), 1.3, type.body(), 2)),
        grid(table, parent));
  }

  /** The heading of a table. */
  Words heading(
      SummaryTable table, StructNode parent, HeadingLevels headings, ParagraphStyle look) {
    TextStyle style = TextStyle.of(look.size(), type.palette().title()).inBold();
    return new Words(
        List.of(
            new TextPiece(
                table.title(),
                style,
                Optional.of(parent.add("H" + headings.team())),
                Optional.empty())),
        look,
        true,
        List.of());
  }

  /** A table's rows. */
  Flowable grid(SummaryTable table, StructNode parent) {
    StructNode node = parent.add("Table");
    TextStyle style = type.text().sized(Math.max(type.least(), type.body() * 0.94));
    StructNode headRow = node.add("THead").add("TR");
    List<Words> head = new ArrayList<>();
    for (Column column : table.columns()) {
      StructNode cell = headRow.add("TH").with(Attribute.SCOPE, "Column");
      head.add(
          words(
              new TextPiece(
                  column.head(), style.inBold(), Optional.of(cell.add("Span")), Optional.empty())));
    }
    StructNode body = node.add("TBody");
    List<List<Words>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      StructNode rowNode = body.add("TR");
      rows.add(row.stream().map(cell -> words(piece(cell, rowNode.add("TD"), style))).toList());
    }
    return new Flowable.Grid(head, rows, type.palette().line(), type.palette().tint());
  }

  private TextPiece piece(Cell cell, StructNode node, TextStyle style) {
    if (cell.place().isEmpty()) {
      return new TextPiece(cell.text(), style, Optional.of(node.add("Span")), Optional.empty());
    }
    StructNode link = node.add("Link");
    return new TextPiece(
        cell.text(),
        style.in(type.palette().link()).withUnderline(),
        Optional.of(link),
        Optional.of(
            new Hyperlink(
                new LinkTarget.Place(place(cell.place().get())),
                link,
                wording.linkTo(cell.text()))));
  }

  private static Words words(TextPiece piece) {
    ParagraphStyle look = ParagraphStyle.of(piece.style().size(), 1.35, 0, 0);
    return new Words(List.of(piece), look, false, List.of());
  }
}
