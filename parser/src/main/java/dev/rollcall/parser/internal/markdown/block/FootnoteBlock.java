package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** What a footnote says, <code>[^label]: text</code>. */
public final class FootnoteBlock extends CustomBlock {

  private final String label;

  FootnoteBlock(String label) {
    this.label = label;
  }

  /** The name that references use. */
  public String label() {
    return label;
  }
}
