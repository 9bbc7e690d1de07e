package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.plan.StructNode;

/**
 * Where blocks stand.
 *
 * @param node the node that takes theirs
 * @param headings the levels of the headings so far
 * @param notes takes the targets of links
 * @param subject what the slide is about
 * @param depth how many lists they stand in
 */
record Scope(StructNode node, HeadingLevels headings, LinkNotes notes, String subject, int depth) {

  /** The same place below another node. */
  Scope in(StructNode other) {
    return new Scope(other, headings, notes, subject, depth);
  }

  /** One list further in. */
  Scope deeper() {
    return new Scope(node, headings, notes, subject, depth + 1);
  }
}
