package dev.rollcall.parser.internal.markdown.block;

import org.commonmark.node.CustomBlock;

/** A box, {@code :::info} to {@code :::}; a {@link ContainerTitle} may be its first child. */
public final class ContainerBlock extends CustomBlock {

  private final String kind;

  ContainerBlock(String kind) {
    this.kind = kind;
  }

  /** The word behind the colons, in lower case. */
  public String kind() {
    return kind;
  }
}
