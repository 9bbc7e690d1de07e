package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.node.CustomNode;

/** A reference to a footnote, {@code [^label]}, or a footnote in place, {@code ^[text]}. */
public final class FootnoteMark extends CustomNode {

  private final String label;

  FootnoteMark(String label) {
    this.label = label;
  }

  /** The footnote's name; empty for one in place, whose text is within this node. */
  public String label() {
    return label;
  }
}
