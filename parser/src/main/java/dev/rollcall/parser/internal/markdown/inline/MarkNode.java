package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.node.CustomNode;

/** Highlighted text, {@code ==text==}. */
public final class MarkNode extends CustomNode {
  MarkNode() {}
}
