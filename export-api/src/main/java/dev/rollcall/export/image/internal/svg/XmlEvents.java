package dev.rollcall.export.image.internal.svg;

import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/** Reads XML events from a list. */
final class XmlEvents implements XMLEventReader {

  private final List<XMLEvent> events;
  private int at;

  /** Starts before the first event. */
  XmlEvents(List<XMLEvent> events) {
    this.events = events;
  }

  @Override
  public XMLEvent nextEvent() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return events.get(at++);
  }

  @Override
  public boolean hasNext() {
    return at < events.size();
  }

  @Override
  @SuppressWarnings("NullAway") // null at the end, as XMLEventReader has it
  public @Nullable XMLEvent peek() {
    return hasNext() ? events.get(at) : null;
  }

  @Override
  public String getElementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (hasNext() && !events.get(at).isEndElement()) {
      XMLEvent event = nextEvent();
      if (event.isStartElement()) {
        throw new XMLStreamException("An element within text", event.getLocation());
      }
      if (event.isCharacters()) {
        text.append(event.asCharacters().getData());
      }
    }
    return text.toString();
  }

  @Override
  public XMLEvent nextTag() throws XMLStreamException {
    while (hasNext()) {
      XMLEvent event = nextEvent();
      if (event.isStartElement() || event.isEndElement()) {
        return event;
      }
    }
    throw new XMLStreamException("No further tag");
  }

  @Override
  public Object getProperty(String name) {
    throw new IllegalArgumentException("No property " + name);
  }

  @Override
  public Object next() {
    return nextEvent();
  }

  @Override
  public void close() {
    at = events.size();
  }
}
