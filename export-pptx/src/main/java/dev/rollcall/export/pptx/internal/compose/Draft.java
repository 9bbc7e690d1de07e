package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.pptx.internal.plan.Backdrop;
import dev.rollcall.export.pptx.internal.plan.Para;
import dev.rollcall.export.pptx.internal.plan.Piece;
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
record Draft(
    List<Piece> title,
    boolean opening,
    Page page,
    Optional<Backdrop> backdrop,
    List<Para> notes,
    List<String> anchors) {

  /** Copies the lists. */
  Draft {
    title = List.copyOf(title);
    notes = List.copyOf(notes);
    anchors = List.copyOf(anchors);
  }

  /** Slides to whose first one an anchor leads. */
  static List<Draft> leadingTo(List<Draft> drafts, String anchor) {
    Draft first = drafts.getFirst();
    List<String> anchors = new ArrayList<>(first.anchors);
    anchors.add(anchor);
    List<Draft> named = new ArrayList<>(drafts);
    named.set(
        0, new Draft(first.title, first.opening, first.page, first.backdrop, first.notes, anchors));
    return named;
  }
}
