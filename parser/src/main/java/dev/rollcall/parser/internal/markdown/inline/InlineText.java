package dev.rollcall.parser.internal.markdown.inline;

import org.commonmark.node.CustomNode;

/** A stretch of text that HedgeDoc shows in its own way. */
public final class InlineText extends CustomNode {

  /** How the text is shown. */
  public enum Kind {
    /** {@code ~text~}. */
    SUB,
    /** {@code ^text^}. */
    SUP,
    /** {@code $text$}. */
    MATH,
    /** {@code :text:}, given as the characters it stands for. */
    EMOJI,
    /** <code>{%text %}</code>. */
    EMBED,
    /** A bare URL. */
    URL
  }

  private final Kind kind;
  private final String text;

  InlineText(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** How the text is shown. */
  public Kind kind() {
    return kind;
  }

  /** The text itself. */
  public String text() {
    return text;
  }
}
