package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.model.text.Block;
import java.util.ArrayList;
import java.util.List;

/** The speaker's notes as text: the notes pane has neither tables nor pictures. */
final class NotesText {

  private NotesText() {}

  /** The paragraphs of some notes on the slide with a title. */
  static List<Para> of(List<? extends Block> blocks, Stage stage, String title) {
    List<Para> paras = new ArrayList<>();
    for (Flow flow : FlowBuilder.of(blocks, stage.around(stage.paper(), title))) {
      switch (flow) {
        case Flow.Text text -> paras.add(text.para());
        case Flow.Boxed box -> box.texts().forEach(text -> paras.add(text.para()));
        case Flow.Code code -> code.lines().forEach(line -> paras.add(line(line, true)));
        case Flow.Table table -> table.rows().forEach(row -> paras.add(row(row)));
        case Flow.Picture picture -> picture.alt().ifPresent(alt -> paras.add(line(alt, false)));
      }
    }
    return paras;
  }

  private static Para line(String text, boolean code) {
    RunStyle style = RunStyle.builder().code(code).build();
    List<Piece> pieces = text.isEmpty() ? List.of() : List.of(new Piece.Run(text, style));
    return new Para(0, new Bullet.None(), pieces, Para.Kind.TEXT);
  }

  private static Para row(List<List<Piece>> cells) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Piece> cell : cells) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Run(" | ", RunStyle.PLAIN));
      }
      pieces.addAll(cell);
    }
    return new Para(0, new Bullet.None(), pieces, Para.Kind.TEXT);
  }
}
