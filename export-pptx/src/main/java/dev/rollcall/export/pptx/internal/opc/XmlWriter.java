package dev.rollcall.export.pptx.internal.opc;

import dev.rollcall.export.pptx.internal.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the XML of a part, element by element, each with the prefix that everybody uses. */
public final class XmlWriter {

  private final StringBuilder xml = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  private XmlWriter() {}

  /** Starts a part with its declaration. */
  public static XmlWriter part() {
    XmlWriter writer = new XmlWriter();
    writer.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return writer;
  }

  /** Starts what is put into a part. */
  public static XmlWriter fragment() {
    return new XmlWriter();
  }

  /** Starts an element that has only attributes so far. */
  public XmlWriter start(String name) {
    content();
    xml.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Starts an element with an attribute. */
  public XmlWriter start(String name, String attribute, Object value) {
    return start(name).attribute(attribute, value);
  }

  /** Writes an attribute of the element that was started last. */
  public XmlWriter attribute(String name, Object value) {
    if (!inTag) {
      throw new IllegalStateException("No start tag is open for " + name);
    }
    xml.append(' ').append(name).append("=\"");
    escape(value.toString());
    xml.append('"');
    return this;
  }

  /** Writes an element without content. */
  public XmlWriter empty(String name) {
    return start(name).end();
  }

  /** Writes an element that has an attribute and no content. */
  public XmlWriter empty(String name, String attribute, Object value) {
    return start(name, attribute, value).end();
  }

  /** Writes an element that holds text. */
  public XmlWriter text(String name, String text) {
    return start(name).text(text).end();
  }

  /** Writes a tab into the element that was started last; those within texts become spaces. */
  public XmlWriter tab() {
    content();
    xml.append('\t');
    return this;
  }

  /** Writes text into the element that was started last. */
  public XmlWriter text(String text) {
    content();
    escape(text);
    return this;
  }

  /** Ends the element that was started last. */
  public XmlWriter end() {
    String name = open.pop();
    if (inTag) {
      xml.append("/>");
      inTag = false;
    } else {
      xml.append("</").append(name).append('>');
    }
    return this;
  }

  /** What was written. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not ended: " + open);
    }
    return xml.toString();
  }

  /** What was written, in UTF-8. */
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  private void content() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    String clean = XmlText.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
  }
}
