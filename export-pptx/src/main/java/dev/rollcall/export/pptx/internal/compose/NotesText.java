package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.flow.Flowable;
import dev.rollcall.export.pptx.internal.flow.FlowableBuilder;
import dev.rollcall.export.pptx.internal.layout.DeckContext;
import dev.rollcall.export.pptx.internal.plan.Bullet;
import dev.rollcall.export.pptx.internal.plan.RunStyle;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import dev.rollcall.model.text.Block;
import java.util.ArrayList;
import java.util.List;

/** The speaker's notes as text: the notes pane has neither tables nor pictures. */
final class NotesText {

  private NotesText() {}

  /** The paragraphs of some notes on the slide with a title. */
  static List<TextParagraph> of(List<? extends Block> blocks, DeckContext stage, String title) {
    List<TextParagraph> paras = new ArrayList<>();
    for (Flowable flow : FlowableBuilder.of(blocks, stage.around(stage.paper(), title))) {
      switch (flow) {
        case Flowable.Text text -> paras.add(text.para());
        case Flowable.Boxed box -> box.texts().forEach(text -> paras.add(text.para()));
        case Flowable.Code code -> code.lines().forEach(line -> paras.add(line(line, true)));
        case Flowable.Table table -> table.rows().forEach(row -> paras.add(row(row)));
        case Flowable.Picture picture ->
            picture.alt().ifPresent(alt -> paras.add(line(alt, false)));
      }
    }
    return paras;
  }

  private static TextParagraph line(String text, boolean code) {
    RunStyle style = RunStyle.builder().code(code).build();
    List<TextRun> pieces = text.isEmpty() ? List.of() : List.of(new TextRun.Run(text, style));
    return new TextParagraph(0, new Bullet.None(), pieces, TextParagraph.Kind.TEXT);
  }

  private static TextParagraph row(List<List<TextRun>> cells) {
    List<TextRun> pieces = new ArrayList<>();
    for (List<TextRun> cell : cells) {
      if (!pieces.isEmpty()) {
        pieces.add(new TextRun.Run(" | ", RunStyle.PLAIN));
      }
      pieces.addAll(cell);
    }
    return new TextParagraph(0, new Bullet.None(), pieces, TextParagraph.Kind.TEXT);
  }
}
