package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.export.summary.Place;
import dev.rollcall.export.summary.SummaryTable;
import dev.rollcall.export.summary.SummaryTable.Cell;
import dev.rollcall.export.summary.SummaryTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the slides with the tables of decisions and actions. */
final class SummaryComposer {

  private SummaryComposer() {}

  /** The name by which links lead to a place. */
  static String anchor(Place place) {
    return switch (place.part()) {
      case COVER -> "\u0000cover"; // no heading has such an anchor
      case TEAM -> "\u0000team-" + place.team() + "-" + place.slide();
      case CLOSING -> "\u0000closing-" + place.slide();
    };
  }

  /** The slides of a table; as many as its rows need. */
  static List<ComposedSlide> slides(SummaryTable table, SectionComposer sections) {
    List<List<List<TextRun>>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(Column::head).map(DeckComposer::plain).toList());
    for (List<Cell> row : table.rows()) {
      rows.add(row.stream().map(SummaryComposer::pieces).toList());
    }
    Flowable flow = new Flowable.Table(List.of(), rows);
    return sections.drafts(DeckComposer.plain(table.title()), List.of(flow), Optional.empty());
  }

  private static List<TextRun> pieces(Cell cell) {
    return cell.place()
        .map(place -> RunStyle.builder().target(new Target.Anchor(anchor(place))).build())
        .<List<TextRun>>map(style -> List.of(new TextRun.Run(XmlText.clean(cell.text()), style)))
        .orElseGet(() -> DeckComposer.plain(cell.text()));
  }
}
