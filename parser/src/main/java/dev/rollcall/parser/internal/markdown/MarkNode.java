package dev.rollcall.parser.internal.markdown;

import org.commonmark.node.CustomNode;

/** Highlighted text, {@code ==text==}. */
public final class MarkNode extends CustomNode {
  MarkNode() {}
}
