package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** What an abbreviation stands for, {@code *[HTML]: Hyper Text Markup Language}. */
public final class AbbreviationBlock extends CustomBlock {

  private final String label;
  private final String expansion;

  AbbreviationBlock(String label, String expansion) {
    this.label = label;
    this.expansion = expansion;
  }

  /** The abbreviation. */
  public String label() {
    return label;
  }

  /** What it stands for. */
  public String expansion() {
    return expansion;
  }
}
