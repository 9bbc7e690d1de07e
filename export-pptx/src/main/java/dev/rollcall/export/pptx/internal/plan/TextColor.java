package dev.rollcall.export.pptx.internal.plan;

import dev.rollcall.export.theme.Rgb;

/** The colour of text. */
public sealed interface TextColor {

  /** As the placeholder has it. */
  record Inherited() implements TextColor {}

  /** Lighter than the text around it, yet readable. */
  record Muted() implements TextColor {}

  /** The colour of titles. */
  record Accent() implements TextColor {}

  /** A colour of its own that is readable where it stands. */
  record Fixed(Rgb color) implements TextColor {}
}
