package dev.rollcall.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a deck as a package of XML parts, without the library that wrote it. */
final class DeckReader {

  static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new TreeMap<>();

  /** A relation; external ones have no part. */
  record Relation(String id, String type, String target, boolean external) {}

  DeckReader(byte[] deck) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new IllegalStateException("twice: " + entry.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  Document xml(String name) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  List<Relation> relations(String part) {
    int slash = part.lastIndexOf('/');
    String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (parts.containsKey(name)) {
      for (Element e : elements(xml(name), "*", "Relationship")) {
        boolean external = e.getAttribute("TargetMode").equals("External");
        String target = e.getAttribute("Target");
        relations.add(
            new Relation(
                e.getAttribute("Id"),
                e.getAttribute("Type"),
                external ? target : URI.create("/" + part).resolve(target).getPath().substring(1),
                external));
      }
    }
    return relations;
  }

  /** The parts of the slides, in their order. */
  List<String> slides() {
    Map<String, String> targets = new TreeMap<>();
    relations("ppt/presentation.xml").forEach(r -> targets.put(r.id(), r.target()));
    List<String> slides = new ArrayList<>();
    for (Element id : elements(xml("ppt/presentation.xml"), P, "sldId")) {
      slides.add(Objects.requireNonNull(targets.get(id.getAttributeNS(R, "id"))));
    }
    return slides;
  }

  /** The titles of the slides, in their order. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (String slide : slides()) {
      for (Element shape : elements(xml(slide), P, "sp")) {
        for (Element ph : elements(shape, P, "ph")) {
          if (ph.getAttribute("type").toLowerCase(java.util.Locale.ROOT).endsWith("title")
              && !ph.getAttribute("type").equals("subTitle")) {
            titles.add(text(shape));
          }
        }
      }
    }
    return titles;
  }

  /** The characters below a node. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    elements(node, A, "t").forEach(t -> text.append(t.getTextContent()));
    return text.toString();
  }

  static List<Element> elements(Node node, String namespace, String name) {
    NodeList nodes =
        node instanceof Document document
            ? document.getElementsByTagNameNS(namespace, name)
            : ((Element) node).getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
