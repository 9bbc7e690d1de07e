package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.Flowable.Divider;
import dev.rollcall.export.pdf.internal.flow.Flowable.Entry;
import dev.rollcall.export.pdf.internal.flow.Flowable.Words;
import dev.rollcall.export.pdf.internal.flow.Hyperlink;
import dev.rollcall.export.pdf.internal.flow.InlineItem.TextPiece;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.LinkTarget;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arranges a table of contents. */
final class ContentsWriter {

  /** So many lines stand in two columns. */
  private static final int MANY = 9;

  private final Typography type;
  private final Wording wording;

  ContentsWriter(Typography type, Wording wording) {
    this.type = type;
    this.wording = wording;
  }

  /**
   * Writes a table of contents.
   *
   * @param parent the node that takes it
   */
  List<Flowable> write(List<Bookmark> entries, StructNode parent) {
    StructNode node = parent.add("TOC");
    List<Flowable> flows = new ArrayList<>();
    TextPiece heading =
        new TextPiece(
            wording.contents(),
            TextStyle.of(type.title(), type.palette().text()).inBold(),
            Optional.of(node.add("Caption")),
            Optional.empty());
    flows.add(
        new Words(List.of(heading), ParagraphStyle.of(type.title(), 1.3, 8, 4), true, List.of()));
    List<Entry> lines = new ArrayList<>();
    for (Bookmark entry : entries) {
      lines.add(entry(entry, 0, node));
      for (Bookmark kid : entry.kids()) {
        lines.add(entry(kid, type.body() * 1.5, node));
      }
    }
    if (lines.size() >= MANY) {
      flows.add(new Flowable.EntryColumns(lines));
    } else {
      flows.addAll(lines);
    }
    flows.add(new Divider(type.palette().line(), 0.6, 12));
    return flows;
  }

  private Entry entry(Bookmark mark, double indent, StructNode parent) {
    StructNode node = parent.add("TOCI").add("Link");
    Hyperlink link =
        new Hyperlink(new LinkTarget.Place(mark.place()), node, wording.linkTo(mark.title()));
    TextStyle style = TextStyle.of(type.body() * 0.95, type.palette().text());
    TextPiece text =
        new TextPiece(
            mark.title(),
            indent == 0 ? style.inBold() : style,
            Optional.of(node),
            Optional.of(link));
    return new Entry(
        List.of(text),
        indent,
        mark.place(),
        link,
        node,
        style.in(type.palette().quiet()),
        indent == 0 ? 2.5 : 0);
  }
}
