package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** A box, {@code :::info} to {@code :::}. */
public final class ContainerBlock extends CustomBlock {

  private final String kind;
  private final String title;

  ContainerBlock(String kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /** The word behind the colons, in lower case. */
  public String kind() {
    return kind;
  }

  /** The rest of the opening line. */
  public String title() {
    return title;
  }
}
