package dev.rollcall.export.image.internal.svg.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;

/** Writes a tree as XML events. */
public final class SvgEvents {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
  private final List<XMLEvent> events = new ArrayList<>();

  private SvgEvents() {}

  /** The events of a document with this root. */
  public static List<XMLEvent> of(SvgElement root) {
    SvgEvents writer = new SvgEvents();
    writer.events.add(writer.factory.createStartDocument());
    writer.write(root);
    writer.events.add(writer.factory.createEndDocument());
    return writer.events;
  }

  private void write(SvgElement element) {
    QName name = new QName(SVG, element.name());
    List<Attribute> attributes = new ArrayList<>();
    element
        .attributes()
        .forEach((key, value) -> attributes.add(factory.createAttribute(attribute(key), value)));
    events.add(
        factory.createStartElement(name, attributes.iterator(), Collections.emptyIterator()));
    for (SvgNode node : element.content()) {
      switch (node) {
        case SvgElement child -> write(child);
        case SvgNode.Text text -> events.add(factory.createCharacters(text.value()));
      }
    }
    events.add(factory.createEndElement(name, Collections.emptyIterator()));
  }

  private static QName attribute(String key) {
    return key.startsWith("xml:")
        ? new QName("http://www.w3.org/XML/1998/namespace", key.substring(4), "xml")
        : new QName(key);
  }
}
