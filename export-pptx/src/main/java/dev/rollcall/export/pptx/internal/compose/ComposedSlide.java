package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.layout.SlideContent;
import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slide whose title may not be its own yet.
 *
 * @param title the title as the source has it
 * @param opening whether it opens a part of the deck, so that its title is never counted
 * @param page its content
 * @param backdrop what it is painted on
 * @param notes the speaker's notes
 * @param anchors further names by which links lead here
 */
record ComposedSlide(
    List<TextRun> title,
    boolean opening,
    SlideContent page,
    Optional<Backdrop> backdrop,
    List<TextParagraph> notes,
    List<String> anchors) {

  /** Copies the lists. */
  ComposedSlide {
    title = List.copyOf(title);
    notes = List.copyOf(notes);
    anchors = List.copyOf(anchors);
  }

  /** Slides to whose first one an anchor leads. */
  static List<ComposedSlide> leadingTo(List<ComposedSlide> drafts, String anchor) {
    ComposedSlide first = drafts.getFirst();
    List<String> anchors = new ArrayList<>(first.anchors);
    anchors.add(anchor);
    List<ComposedSlide> named = new ArrayList<>(drafts);
    named.set(
        0,
        new ComposedSlide(
            first.title, first.opening, first.page, first.backdrop, first.notes, anchors));
    return named;
  }
}
