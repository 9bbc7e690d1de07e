package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.markup.Attribute;
import dev.rollcall.export.html.internal.markup.HtmlWriter;
import dev.rollcall.export.html.internal.markup.Tag;
import dev.rollcall.model.text.Alignment;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TableCell;
import dev.rollcall.model.text.TableRow;
import dev.rollcall.model.text.TextContent;
import java.util.Locale;

/** Writes the tables of a call, each under a name of its own. */
final class TableWriter {

  private final HtmlWriter html;
  private final InlineWriter inlines;
  private final Labels labels;
  private int count;

  TableWriter(HtmlWriter html, InlineWriter inlines, Labels labels) {
    this.html = html;
    this.inlines = inlines;
    this.labels = labels;
  }

  /** Writes a table, which can be scrolled by keyboard where it is wider than the page. */
  void write(Table table) {
    count++;
    html.start(Tag.DIV, "rc-scroll")
        .attribute(Attribute.ROLE, "region")
        .attribute(Attribute.ARIA_LABEL, labels.table() + " " + count)
        .attribute(Attribute.TABINDEX, 0);
    html.start(Tag.TABLE, "rc-table");
    if (table.head().cells().stream().anyMatch(cell -> !isEmpty(cell))) {
      html.start(Tag.THEAD);
      row(table, table.head(), true);
      html.end();
    }
    if (!table.rows().isEmpty()) {
      html.start(Tag.TBODY);
      table.rows().forEach(row -> row(table, row, false));
      html.end();
    }
    html.end().end();
  }

  private void row(Table table, TableRow row, boolean head) {
    html.start(Tag.TR);
    for (int column = 0; column < row.cells().size(); column++) {
      TableCell cell = row.cells().get(column);
      boolean heads = head && !isEmpty(cell);
      html.start(heads ? Tag.TH : Tag.TD);
      if (heads) {
        html.attribute(Attribute.SCOPE, "col");
      }
      Alignment alignment =
          column < table.columns().size() ? table.columns().get(column) : Alignment.NONE;
      if (alignment != Alignment.NONE) {
        html.attribute(Attribute.CLASS, "rc-" + alignment.name().toLowerCase(Locale.ROOT));
      }
      inlines.direction(cell.content());
      inlines.write(cell.content());
      html.end();
    }
    html.end();
  }

  private static boolean isEmpty(TableCell cell) {
    return TextContent.of(cell.content()).isBlank()
        && TextContent.imagesWithin(cell.content()).isEmpty();
  }
}
