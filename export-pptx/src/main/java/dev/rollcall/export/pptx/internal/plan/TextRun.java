package dev.rollcall.export.pptx.internal.plan;

/** A piece of a paragraph. */
public sealed interface TextRun {

  /** Characters in one style. */
  record Run(String text, RunStyle style) implements TextRun {}

  /** A line break. */
  record Break() implements TextRun {}
}
