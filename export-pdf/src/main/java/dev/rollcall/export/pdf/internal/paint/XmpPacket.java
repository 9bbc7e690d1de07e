package dev.rollcall.export.pdf.internal.paint;

import dev.rollcall.export.pdf.internal.plan.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The metadata stream of a document (ISO 16684-1), which also claims PDF/A-2a and PDF/UA-1; the
 * latter's property is described in an extension schema, as PDF/A wants it (ISO 19005-2, 6.6.2.3).
 */
final class XmpPacket {

  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private XmpPacket() {}

  static byte[] of(Metadata metadata, String producer) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xml.append("<rdf:Description rdf:about=\"\"");
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xml.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    xml.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xml.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xml.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    element(xml, "pdfaid:part", "2");
    element(xml, "pdfaid:conformance", "A");
    element(xml, "pdfuaid:part", "1");
    element(xml, "dc:format", "application/pdf");
    alternative(xml, "dc:title", metadata.title());
    metadata.subject().ifPresent(subject -> alternative(xml, "dc:description", subject));
    // Info has one string only, and readers compare.
    if (!metadata.authors().isEmpty()) {
      list(xml, "dc:creator", "Seq", List.of(String.join(", ", metadata.authors())));
    }
    list(xml, "dc:language", "Bag", List.of(metadata.language()));
    list(xml, "dc:subject", "Bag", metadata.keywords());
    if (!metadata.keywords().isEmpty()) {
      element(xml, "pdf:Keywords", String.join(", ", metadata.keywords()));
    }
    element(xml, "pdf:Producer", producer);
    element(xml, "xmp:CreatorTool", "rollcall");
    metadata.date().ifPresent(date -> element(xml, "xmp:CreateDate", date + "T00:00:00Z"));
    xml.append("</rdf:Description>\n").append(EXTENSION);
    xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static void alternative(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xml.append(escaped(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private static void list(StringBuilder xml, String name, String kind, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    xml.append('<').append(name).append("><rdf:").append(kind).append('>');
    texts.forEach(text -> xml.append("<rdf:li>").append(escaped(text)).append("</rdf:li>"));
    xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private static String escaped(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
        .forEach(clean::appendCodePoint);
    return clean.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
