package dev.rollcall.export.pptx.internal.plan;

/** A piece of a paragraph. */
public sealed interface Piece {

  /** Characters in one style. */
  record Run(String text, RunStyle style) implements Piece {}

  /** A line break. */
  record Break() implements Piece {}
}
