package dev.rollcall.export.html.internal.markup;

import dev.rollcall.model.text.SafeUrl;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text, and is the only place where text becomes markup.
 *
 * <p>What it writes keeps to the portable profile, in which the same bytes mean the same to a
 * browser, Liquid, Hugo, MDX, Markdown and in-page template engines: void elements are closed,
 * lines are neither blank nor indented nor begin with text, and characters that mean something to
 * any of them are character references (see {@link PortableText}).
 */
public final class HtmlWriter {

  private final StringBuilder out = new StringBuilder(16 * 1024);
  private final Deque<Tag> open = new ArrayDeque<>();
  private boolean inStartTag;

  /** How many of the open elements keep all that is in them on one line. */
  private int lines;

  /** Starts an element; attributes may follow until its content begins. */
  public HtmlWriter start(Tag tag) {
    finishStartTag();
    out.append('<').append(tag.element());
    open.push(tag);
    lines += tag.shape() == Tag.Shape.LINE ? 1 : 0;
    inStartTag = true;
    return this;
  }

  /** Adds an attribute of plain text: never an address, a handler or a style. */
  public HtmlWriter attribute(Attribute name, String value) {
    if (!inStartTag) {
      throw new IllegalStateException(name + " behind the content of " + open);
    }
    out.append(' ').append(name.attribute()).append("=\"");
    PortableText.appendAttribute(value, out);
    out.append('"');
    return this;
  }

  /** Adds an attribute with a whole number. */
  public HtmlWriter attribute(Attribute name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Adds a link's target; every address passed {@link SafeUrl}'s judgement. */
  public HtmlWriter href(SafeUrl target) {
    return attribute(Attribute.HREF, UrlSpelling.valid(target.value()));
  }

  /** Starts an element with a class. */
  public HtmlWriter start(Tag tag, String cssClass) {
    return start(tag).attribute(Attribute.CLASS, cssClass);
  }

  /** Adds text. */
  public HtmlWriter text(String text) {
    finishStartTag();
    PortableText.append(text, out);
    return this;
  }

  /** Adds text to an element in which browsers read no tags, such as {@code title}. */
  public HtmlWriter rawText(String text) {
    finishStartTag();
    PortableText.appendAttribute(text, out);
    return this;
  }

  /** Adds text whose line feeds and tabs matter. */
  public HtmlWriter verbatim(String text) {
    finishStartTag();
    PortableText.appendVerbatim(text, out);
    return this;
  }

  /** Ends the innermost element. */
  public HtmlWriter end() {
    Tag tag = open.pop();
    switch (tag.shape()) {
      case VOID -> {
        out.append("/>");
        inStartTag = false;
      }
      case LINE, STRUCTURE -> {
        finishStartTag();
        out.append("</").append(tag.element()).append('>');
      }
    }
    lines -= tag.shape() == Tag.Shape.LINE ? 1 : 0;
    breakLine();
    return this;
  }

  /** Adds an element that holds text only. */
  public HtmlWriter element(Tag tag, String cssClass, String text) {
    return start(tag, cssClass).text(text).end();
  }

  /** Adds markup that another writer of this kind made. */
  public HtmlWriter markup(String markup) {
    finishStartTag();
    out.append(markup);
    return this;
  }

  /** What was written; every element must be ended. */
  public String result() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not ended: " + open);
    }
    return out.toString();
  }

  private void finishStartTag() {
    if (inStartTag) {
      out.append('>');
      inStartTag = false;
      breakLine();
    }
  }

  private void breakLine() {
    if (lines == 0) {
      out.append('\n');
    }
  }
}
