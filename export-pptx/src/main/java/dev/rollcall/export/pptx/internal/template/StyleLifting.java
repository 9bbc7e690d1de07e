package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.opc.Xml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Moves the looks of sample texts into the styles of their placeholders.
 *
 * <p>Programs other than PowerPoint write sizes, colours and bullets to the sample text of a master
 * and leave its styles empty; slides would inherit nothing of the design.
 */
final class StyleLifting {

  private static final Set<String> OF_THE_TEXT = Set.of("lvl", "lang", "altLang", "dirty", "err");

  private StyleLifting() {}

  /** Whether a master says nothing about its text but by samples. */
  static boolean isNeeded(Document master) {
    return Xml.all(master, Xml.PRESENTATION, "txStyles").isEmpty();
  }

  /** Fills the empty styles of the placeholders of a master or layout. */
  static void lift(Document part) {
    for (Element body : Xml.all(part, Xml.PRESENTATION, "txBody")) {
      Element shape = (Element) body.getParentNode();
      boolean placeholder = shape.getElementsByTagNameNS(Xml.PRESENTATION, "ph").getLength() > 0;
      if (placeholder) {
        Element styles = styles(body);
        if (Xml.children(styles).isEmpty()) {
          fill(styles, body);
        }
      }
    }
  }

  private static Element styles(Element body) {
    Optional<Element> present = child(body, "lstStyle");
    if (present.isPresent()) {
      return present.get();
    }
    Element styles = body.getOwnerDocument().createElementNS(Xml.DRAWING, "a:lstStyle");
    Element properties = child(body, "bodyPr").orElseThrow();
    body.insertBefore(styles, properties.getNextSibling());
    return styles;
  }

  private static void fill(Element styles, Element body) {
    TreeMap<Integer, Element> samples = new TreeMap<>();
    for (Element paragraph : Xml.children(body)) {
      if ("p".equals(paragraph.getLocalName())) {
        samples.putIfAbsent(level(paragraph), paragraph);
      }
    }
    if (samples.isEmpty()) {
      return;
    }
    for (int level = 0; level < TextLevels.COUNT; level++) {
      var sample = samples.floorEntry(level);
      if (sample != null) {
        styles.appendChild(style(sample.getValue(), level));
      }
    }
  }

  private static int level(Element paragraph) {
    String level = child(paragraph, "pPr").map(p -> p.getAttribute("lvl")).orElse("");
    return level.matches("[0-8]") ? Integer.parseInt(level) : 0;
  }

  private static Element style(Element sample, int level) {
    Document document = sample.getOwnerDocument();
    Element style = document.createElementNS(Xml.DRAWING, "a:lvl" + (level + 1) + "pPr");
    child(sample, "pPr").ifPresent(properties -> copy(properties, style));
    Element run = document.createElementNS(Xml.DRAWING, "a:defRPr");
    List<Element> runs =
        Xml.children(sample).stream()
            .filter(e -> Set.of("r", "fld").contains(String.valueOf(e.getLocalName())))
            .toList();
    Optional<Element> properties =
        runs.isEmpty() ? child(sample, "endParaRPr") : child(runs.getFirst(), "rPr");
    properties.ifPresent(p -> copy(p, run));
    style.appendChild(run);
    return style;
  }

  private static void copy(Element from, Element to) {
    NamedNodeMap attributes = from.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getNamespaceURI() == null && !OF_THE_TEXT.contains(attribute.getName())) {
        to.setAttribute(attribute.getName(), attribute.getValue());
      }
    }
    for (Element child : Xml.children(from)) {
      if (!String.valueOf(child.getLocalName()).startsWith("hlink")) {
        to.appendChild(child.cloneNode(true));
      }
    }
  }

  private static Optional<Element> child(Element parent, String name) {
    return Xml.children(parent).stream().filter(e -> name.equals(e.getLocalName())).findFirst();
  }
}
