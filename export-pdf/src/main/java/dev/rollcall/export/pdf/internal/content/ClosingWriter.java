package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.flow.Flowable;
import dev.rollcall.export.pdf.internal.flow.ParagraphStyle;
import dev.rollcall.export.pdf.internal.flow.TextStyle;
import dev.rollcall.export.pdf.internal.plan.Bookmark;
import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;

/** Arranges what stands behind the last team in a handout, such as the next meeting's date. */
final class ClosingWriter {

  /** The place of the closing. */
  static final String PLACE = "closing";

  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final Typography type;
  private final Wording wording;
  private final boolean speakerNotes;

  ClosingWriter(
      InlineWriter inlines,
      BlockWriter blocks,
      Typography type,
      Wording wording,
      boolean speakerNotes) {
    this.inlines = inlines;
    this.blocks = blocks;
    this.type = type;
    this.wording = wording;
    this.speakerNotes = speakerNotes;
  }

  /** The blocks of the closing and its entries in the outline, one for each title. */
  record Closing(List<Flowable> flows, List<Bookmark> bookmarks) {}

  /**
   * Writes the slides below a rule.
   *
   * @param title the call's, which stands for that of a slide without one
   */
  Closing write(List<Slide> slides, String title, StructNode document, HeadingLevels headings) {
    StructNode node = document.add("Sect");
    LinkNotes notes = new LinkNotes();
    List<Flowable> flows = new ArrayList<>();
    List<Bookmark> bookmarks = new ArrayList<>();
    flows.add(new Flowable.Gap(type.room(2.2), 0));
    flows.add(new Flowable.Divider(type.palette().line(), 0.6, type.body()));
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      String text = TextContent.name(slide.title());
      Scope scope = new Scope(node, headings, notes, text.isEmpty() ? title : text, 0);
      String place = i == 0 ? PLACE : PLACE + "-" + i;
      flows.add(new Flowable.Anchor(place));
      inlines.links().names(slide).forEach(link -> flows.add(new Flowable.Anchor(link)));
      if (slide.title().isEmpty()) {
        headings.untitledSlide();
      } else {
        flows.add(heading(slide, scope));
        bookmarks.add(new Bookmark(scope.subject(), place, List.of()));
      }
      flows.addAll(SlideBlocks.write(slide, block -> true, some -> blocks.write(some, scope)));
      if (speakerNotes && !slide.notes().isEmpty()) {
        flows.add(SpeakerNotes.write(slide, scope, blocks, type, wording));
      }
    }
    flows.addAll(LinkList.below(notes, wording.links(), node, type));
    return new Closing(flows, bookmarks);
  }

  private Flowable heading(Slide slide, Scope scope) {
    StructNode node = scope.node().add("H" + scope.headings().team());
    TextStyle style = TextStyle.of(type.title(), type.palette().text()).inBold();
    return new Flowable.Words(
        inlines.write(slide.title(), node, style, scope.notes(), scope.subject()),
        ParagraphStyle.of(type.title(), 1.25, type.room(1.1), type.room(0.25)),
        true,
        List.of());
  }
}
