package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Framed;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.model.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges the speaker's notes of a slide in a box below it. */
final class SpeakerNotes {

  private SpeakerNotes() {}

  static Flowable write(
      Slide slide, Scope scope, BlockWriter blocks, Typography type, Wording wording) {
    StructNode node = scope.node().add("Div");
    TextPiece label =
        new TextPiece(
            wording.notes(), type.quiet().inBold(), Optional.of(node.add("P")), Optional.empty());
    List<Flowable> content = new ArrayList<>();
    content.add(
        new Words(
            List.of(label), ParagraphStyle.of(type.quiet().size(), 1.4, 0, 0), true, List.of()));
    content.addAll(blocks.write(slide.notes(), scope.in(node)));
    return new Framed(
        Optional.of(type.palette().tint()),
        Optional.empty(),
        type.body() * 0.8,
        type.body() * 0.7,
        content);
  }
}
