package dev.rollcall.export.pptx.internal.plan;

import dev.rollcall.export.theme.Rgb;

/** The colour of text. */
public sealed interface Ink {

  /** As the placeholder has it. */
  record Inherited() implements Ink {}

  /** Lighter than the text around it, yet readable. */
  record Muted() implements Ink {}

  /** The colour of titles. */
  record Accent() implements Ink {}

  /** A colour of its own that is readable where it stands. */
  record Fixed(Rgb color) implements Ink {}
}
