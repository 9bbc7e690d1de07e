package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.export.summary.SummaryTable.Cell;
import dev.rollcall.export.summary.SummaryTable.Column;
import dev.rollcall.export.summary.SummaryTable.Kind;
import dev.rollcall.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the tables of decisions and actions. */
final class SummaryWriter {

  private final HtmlWriter html;
  private final InlineWriter inlines;

  SummaryWriter(HtmlWriter html, InlineWriter inlines) {
    this.html = html;
    this.inlines = inlines;
  }

  void write(CallView.Summary summary) {
    List<Column> columns = summary.table().columns();
    html.start(Tag.DIV, "rc-summary").attribute(Attribute.ID, summary.id());
    html.start(Tag.TABLE, "rc-table");
    html.element(Tag.CAPTION, "rc-caption", summary.table().title());
    html.start(Tag.THEAD).start(Tag.TR);
    for (Column column : columns) {
      html.start(Tag.TH, cssClass(column.kind()))
          .attribute(Attribute.SCOPE, "col")
          .text(column.head())
          .end();
    }
    html.end().end().start(Tag.TBODY);
    for (List<Cell> row : summary.table().rows()) {
      html.start(Tag.TR);
      for (int i = 0; i < columns.size(); i++) {
        cell(columns.get(i).kind(), row.get(i), summary);
      }
      html.end();
    }
    html.end().end().end();
  }

  private void cell(Kind kind, Cell cell, CallView.Summary summary) {
    html.start(Tag.TD, cssClass(kind));
    inlines.direction(List.of(Text.of(cell.text())));
    Optional<String> target = cell.place().map(summary.targets()::get);
    Optional<LocalDate> day = cell.day().filter(FragmentWriter::canBeSaid);
    if (target.isPresent()) {
      html.start(Tag.A).attribute(Attribute.HREF, "#" + target.get()).text(cell.text()).end();
    } else if (day.isPresent()) {
      html.start(Tag.TIME)
          .attribute(Attribute.DATETIME, day.get().toString())
          .text(cell.text())
          .end();
    } else {
      html.text(cell.text());
    }
    html.end();
  }

  private static String cssClass(Kind kind) {
    return switch (kind) {
      case WHAT -> "rc-what";
      case WAY -> "rc-way";
      case OWNER -> "rc-owner";
      case DUE -> "rc-due";
      case STATE -> "rc-state";
      case SINCE -> "rc-since";
      case PLACE -> "rc-place";
    };
  }
}
