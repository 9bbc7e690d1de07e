package dev.rollcall.parser;

/** What a single newline within a paragraph means. */
public enum LineBreaks {
  /** A break, as pads show it; but a space in minutes whose text is wrapped at a column. */
  AUTO,
  /** Always a break, as HedgeDoc and HackMD show it. */
  TRUE,
  /** Always a space, as CommonMark has it. */
  FALSE
}
