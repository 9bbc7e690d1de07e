package dev.rollcall.export.image;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Reads of an SVG what is drawn of it, and refuses one that would take too long to draw.
 *
 * <p>Scripts, animations and foreign content are left out, and so are filters, whose cost nobody
 * can tell beforehand. Document types are not read, so that there are no entities. Nothing is
 * fetched: pictures within the SVG must be part of it, and obey limits of their own.
 */
final class SvgContent {

  private static final int MAX_EVENTS = 300_000;
  private static final int MAX_INNER_PICTURES = 50;
  private static final long MAX_INNER_PIXELS = 16_000_000;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "foreignobject",
          "filter",
          "animate",
          "animatecolor",
          "animatemotion",
          "animatetransform",
          "set",
          "handler",
          "listener",
          "iframe",
          "video",
          "audio");

  private final List<XMLEvent> events = new ArrayList<>();
  private final SvgCost cost = new SvgCost();
  private int skipped;
  private int innerPictures;
  private long innerPixels;

  private SvgContent() {}

  /**
   * Reads an SVG.
   *
   * @throws DamagedImageException when it is no XML, or too costly to draw
   */
  static List<XMLEvent> read(byte[] svg) throws DamagedImageException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    SvgContent content = new SvgContent();
    try {
      XMLEventReader reader = factory.createXMLEventReader(new ByteArrayInputStream(svg));
      while (reader.hasNext()) {
        content.add(reader.nextEvent());
      }
    } catch (XMLStreamException e) {
      throw new DamagedImageException("is not well-formed XML", e);
    }
    content.cost.check();
    return content.events;
  }

  private void add(XMLEvent event) throws DamagedImageException {
    if (event.isStartElement()) {
      if (skipped > 0 || isLeftOut(event.asStartElement())) {
        skipped++;
        return;
      }
      cost.open(event.asStartElement());
    } else if (skipped > 0) {
      skipped -= event.isEndElement() ? 1 : 0;
      return;
    } else if (event.isEndElement()) {
      cost.close();
    } else if (event.isCharacters()) {
      cost.text(event.asCharacters().getData());
    }
    events.add(event);
    if (events.size() > MAX_EVENTS) {
      throw new DamagedImageException("has too many elements");
    }
  }

  private boolean isLeftOut(StartElement element) {
    String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
    if (LEFT_OUT.contains(name)) {
      return true;
    }
    boolean picture = name.equals("image") || name.equals("feimage");
    return picture && !attribute(element, "href").map(this::isHarmlessPicture).orElse(false);
  }

  /** Whether a reference holds a picture itself, of a plain kind and a bearable size. */
  private boolean isHarmlessPicture(String href) {
    int comma = href.indexOf(',');
    String head = comma < 0 ? "" : href.substring(0, comma).toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:image/") || !head.endsWith(";base64")) {
      return false;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(href.substring(comma + 1));
      Optional<ImageHeader> header = ImageHeader.read(bytes);
      if (header.isEmpty() || header.get().kind() == ImageKind.SVG) {
        return false;
      }
      innerPixels += header.get().decodedPixels();
      innerPictures++;
      return innerPixels <= MAX_INNER_PIXELS && innerPictures <= MAX_INNER_PICTURES;
    } catch (IllegalArgumentException | DamagedImageException e) {
      return false;
    }
  }

  /** An attribute by its local name, with or without name space. */
  static Optional<String> attribute(StartElement element, String name) {
    for (Iterator<Attribute> it = element.getAttributes(); it.hasNext(); ) {
      Attribute attribute = it.next();
      QName qualified = attribute.getName();
      if (qualified.getLocalPart().equals(name)) {
        return Optional.of(attribute.getValue().strip());
      }
    }
    return Optional.empty();
  }
}
