package dev.rollcall.export.image.internal.svg.tree;

/** What an element holds: another element, or text. */
public sealed interface SvgNode permits SvgElement, SvgNode.Text {

  /** Characters between tags. */
  record Text(String value) implements SvgNode {}
}
