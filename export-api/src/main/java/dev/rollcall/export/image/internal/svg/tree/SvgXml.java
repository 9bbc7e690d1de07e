package dev.rollcall.export.image.internal.svg.tree;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of an SVG: entities that it defines itself are known, as long as they stay small,
 * and nothing is fetched.
 */
public final class SvgXml {

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
  private static final int MAX_ENTITIES = 10_000;
  private static final int MAX_ENTITY_CHARACTERS = 1_000_000;

  private SvgXml() {}

  /** Starts to read. */
  public static XMLStreamReader reader(byte[] svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> nothing());
    factory.setProperty(LIMITS + "entityExpansionLimit", MAX_ENTITIES);
    factory.setProperty(LIMITS + "totalEntitySizeLimit", MAX_ENTITY_CHARACTERS);
    factory.setProperty(LIMITS + "maxGeneralEntitySizeLimit", MAX_ENTITY_CHARACTERS);
    factory.setProperty(LIMITS + "maxParameterEntitySizeLimit", MAX_ENTITY_CHARACTERS);
    return factory.createXMLStreamReader(new StringReader(text(svg)));
  }

  /**
   * The text of a file: what is no character of its encoding is replaced, since the parser would
   * print a line about it, and blank lines before the XML declaration are forgiven.
   */
  private static String text(byte[] svg) {
    String text = new String(svg, charset(svg));
    return text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
  }

  private static Charset charset(byte[] svg) {
    if (svg.length > 1 && (svg[0] & 0xff) + (svg[1] & 0xff) == 0xfe + 0xff) {
      return StandardCharsets.UTF_16; // it begins with a byte order mark
    }
    String head = new String(svg, 0, Math.min(svg.length, 200), StandardCharsets.ISO_8859_1);
    Matcher matcher = ENCODING.matcher(head);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static ByteArrayInputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }
}
