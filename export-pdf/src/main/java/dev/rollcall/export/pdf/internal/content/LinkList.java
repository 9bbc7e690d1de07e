package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Hanging;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.pdf.internal.plan.StructNode.Attribute;
import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges the numbered targets of links, which paper cannot follow. */
final class LinkList {

  private LinkList() {}

  /** Writes the list below a node. */
  static List<Flowable> write(LinkNotes notes, StructNode node, TextStyle style) {
    ParagraphStyle look = ParagraphStyle.of(style.size(), 1.3, 0, 0);
    StructNode list = node.add("L").with(Attribute.LIST_NUMBERING, "Decimal");
    double indent = style.size() * (notes.targets().size() > 99 ? 3.4 : 2.7);
    List<Flowable> flows = new ArrayList<>();
    int number = 0;
    int count = notes.targets().size();
    for (SafeUrl target : notes.targets()) {
      number++;
      StructNode item = list.add("LI");
      TextPiece marker =
          new TextPiece("[" + number + "]", style, Optional.of(item.add("Lbl")), Optional.empty());
      TextPiece url =
          new TextPiece(target.value(), style, Optional.of(item.add("LBody")), Optional.empty());
      Words line = new Words(List.of(url), look, false, List.of());
      boolean clings = number == 2 || number == count;
      flows.add(new Hanging(indent, Optional.of(marker), 0.5, clings, List.of(line)));
    }
    return List.of(new Hanging(0, Optional.empty(), 0, false, flows));
  }

  /** Writes the list with a label above it, as it stands below a text; nothing without links. */
  static List<Flowable> below(LinkNotes notes, String label, StructNode node, Typography type) {
    if (notes.targets().isEmpty()) {
      return List.of();
    }
    TextStyle style = type.quiet().sized(Math.max(type.least(), type.body() * 0.8));
    TextPiece piece =
        new TextPiece(label, style.inBold(), Optional.of(node.add("P")), Optional.empty());
    ParagraphStyle look = ParagraphStyle.of(style.size(), 1.3, 0, 0);
    List<Flowable> flows = new ArrayList<>();
    flows.add(new Words(List.of(piece), look, true, List.of()));
    flows.addAll(write(notes, node, style));
    // A page rather does not begin with the links of what stands on the one before.
    return List.of(
        new Flowable.Gap(type.room(0.8), 0), new Hanging(0, Optional.empty(), 0, true, flows));
  }
}
