package dev.rollcall.export.pptx.internal.opc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes the XML of templates; document types and entities are refused. */
public final class Xml {

  public static final String PRESENTATION =
      "http://schemas.openxmlformats.org/presentationml/2006/main";
  public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  public static final String REFERENCE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Xml() {}

  /** Parses a part. */
  public static Document parse(byte[] part) throws UnusableTemplateException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setIgnoringComments(true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder.parse(new ByteArrayInputStream(part));
    } catch (SAXException | IOException e) {
      throw new UnusableTemplateException(
          "The template holds broken XML; open it in PowerPoint and save it anew.");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every Java platform knows these features
    }
  }

  /** The bytes of a document. */
  public static byte[] bytes(Document document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e); // a tree that was parsed can be written
    }
  }

  /** The child elements of an element. */
  public static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** All elements below a node with a name. */
  public static List<Element> all(Document document, String namespace, String name) {
    NodeList nodes = document.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Removes elements. */
  public static void remove(List<Element> elements) {
    for (Element element : elements) {
      Node parent = element.getParentNode();
      if (parent != null) {
        parent.removeChild(element);
      }
    }
  }

  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {}

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
