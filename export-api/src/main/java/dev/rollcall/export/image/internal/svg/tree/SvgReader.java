package dev.rollcall.export.image.internal.svg.tree;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an SVG, within bounds. */
public final class SvgReader {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int MAX_NODES = 300_000;
  private static final int MAX_DEPTH = 100;

  private final XMLStreamReader xml;
  private int nodes;

  private SvgReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a file.
   *
   * @throws UnusableSvgException when it is no XML, or holds too much
   */
  public static SvgElement read(byte[] svg) throws UnusableSvgException {
    try {
      return new SvgReader(SvgXml.reader(svg)).read();
    } catch (XMLStreamException e) {
      throw new UnusableSvgException("is not well-formed XML", e);
    }
  }

  private SvgElement read() throws XMLStreamException, UnusableSvgException {
    @Nullable SvgElement root = null;
    @Nullable SvgElement at = null;
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        count();
        if (++depth > MAX_DEPTH) {
          throw new UnusableSvgException("is nested too deeply");
        }
        SvgElement element = at == null ? SvgElement.root(xml.getLocalName()) : child(at);
        readAttributes(element);
        root = root == null ? element : root;
        at = element;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        at = at == null ? null : at.parent().orElse(null);
      } else if (isText(event) && at != null) {
        count();
        at.addText(xml.getText());
      }
    }
    return Optional.ofNullable(root)
        .orElseThrow(() -> new UnusableSvgException("has no root element"));
  }

  private void count() throws UnusableSvgException {
    if (++nodes > MAX_NODES) {
      throw new UnusableSvgException("has too many elements");
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** What is in no name space counts as its parent does; what is in an unknown one has no look. */
  private SvgElement child(SvgElement parent) {
    String space = xml.getNamespaceURI();
    String name = xml.getLocalName();
    if (XHTML.equals(space) || (isNone(space) && parent.isHtml())) {
      return parent.addHtml(name);
    }
    return parent.add(SVG.equals(space) || isNone(space) ? name : "metadata");
  }

  private static boolean isNone(@Nullable String space) {
    return space == null || space.isEmpty();
  }

  private void readAttributes(SvgElement element) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      String name = xml.getAttributeLocalName(i);
      if (isNone(space)) {
        element.with(name, xml.getAttributeValue(i));
      } else if (XLINK.equals(space) && name.equals("href")) {
        element.attributes().putIfAbsent(name, xml.getAttributeValue(i));
      } else if (XML.equals(space)) {
        element.with("xml:" + name, xml.getAttributeValue(i));
      }
    }
  }
}
