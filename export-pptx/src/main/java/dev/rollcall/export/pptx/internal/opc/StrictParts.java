package dev.rollcall.export.pptx.internal.opc;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Puts Strict Open XML (ISO/IEC 29500-1) in the transitional terms (29500-4) that decks are written
 * in: PowerPoint offers both when it saves, and a design is the same in either.
 */
public final class StrictParts {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Pattern NAME =
      Pattern.compile("http://purl\\.oclc\\.org/ooxml/([^/]+)/(.+)");
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  /** Relations whose names differ by more than their beginning. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "extendedProperties", "extended-properties",
          "customProperties", "custom-properties");

  /** Attributes that are text, whatever they look like. */
  private static final Set<String> TEXTS = Set.of("name", "descr", "title", "typeface", "char");

  private static final Pattern PERCENTAGE = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)%");
  private static final Pattern LENGTH =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(mm|cm|in|pt|pc|pi)");
  private static final Map<String, Double> EMU =
      Map.of(
          "mm", 36_000.0, "cm", 360_000.0, "in", 914_400.0, "pt", 12_700.0, "pc", 152_400.0, "pi",
          152_400.0);

  private StrictParts() {}

  /** The parts, those in strict terms put in the transitional ones. */
  public static SortedMap<String, byte[]> transitional(SortedMap<String, byte[]> parts)
      throws UnusableTemplateException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      all.put(part.getKey(), transitional(part.getKey(), part.getValue()));
    }
    return all;
  }

  private static byte[] transitional(String name, byte[] part) throws UnusableTemplateException {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    if (!xml || !new String(part, StandardCharsets.ISO_8859_1).contains(STRICT)) {
      return part;
    }
    Document document = Xml.parse(part);
    convert(document.getDocumentElement());
    document.getDocumentElement().removeAttribute("conformance");
    return Xml.bytes(document);
  }

  private static void convert(Element element) {
    Document document = element.getOwnerDocument();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      String namespace = attribute.getNamespaceURI();
      if (namespace == null) {
        attribute.setValue(value(attribute));
      } else if (XMLNS.equals(namespace)) {
        attribute.setValue(named(attribute.getValue()));
      } else if (namespace.startsWith(STRICT)) {
        document.renameNode(attribute, named(namespace), attribute.getName());
      }
    }
    Xml.children(element).forEach(StrictParts::convert);
    String namespace = element.getNamespaceURI();
    if (namespace != null && namespace.startsWith(STRICT)) {
      document.renameNode(element, named(namespace), element.getTagName());
    }
  }

  private static String named(String name) {
    Matcher strict = NAME.matcher(name);
    if (!strict.matches()) {
      return name;
    }
    String rest = strict.group(2);
    int last = rest.lastIndexOf('/') + 1;
    String segment = rest.substring(last);
    return TRANSITIONAL
        + strict.group(1)
        + "/2006/"
        + rest.substring(0, last)
        + RENAMED.getOrDefault(segment, segment);
  }

  /** A value in the numbers of the transitional form: thousandths of a per cent, and EMU. */
  private static String value(Attr attribute) {
    String value = attribute.getValue();
    if (value.startsWith(STRICT)) {
      return named(value);
    }
    if (TEXTS.contains(attribute.getName())) {
      return value;
    }
    Matcher percentage = PERCENTAGE.matcher(value);
    if (percentage.matches()) {
      return String.valueOf(Math.round(Double.parseDouble(percentage.group(1)) * 1000));
    }
    Matcher length = LENGTH.matcher(value);
    if (length.matches()) {
      double unit = EMU.getOrDefault(length.group(2), 1.0);
      return String.valueOf(Math.round(Double.parseDouble(length.group(1)) * unit));
    }
    return value;
  }
}
