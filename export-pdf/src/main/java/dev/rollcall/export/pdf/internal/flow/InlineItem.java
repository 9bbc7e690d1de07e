package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.export.pdf.internal.plan.StructNode;
import java.util.Optional;

/** A piece of a paragraph. */
public sealed interface InlineItem {

  /**
   * Text of one style.
   *
   * @param node the leaf it belongs to; empty for decoration
   */
  record TextPiece(
      String text, TextStyle style, Optional<StructNode> node, Optional<Hyperlink> link)
      implements InlineItem {}

  /** A picture, standing on the base line like a large letter. */
  record PicturePiece(Picture picture, StructNode node, Optional<Hyperlink> link)
      implements InlineItem {}

  /** The end of a line. */
  record BreakPiece() implements InlineItem {}
}
