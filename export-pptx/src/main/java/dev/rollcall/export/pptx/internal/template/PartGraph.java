package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.opc.Relations;
import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import dev.rollcall.export.pptx.internal.opc.Xml;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a package, their content types and the relations between them (ECMA-376-2). */
final class PartGraph {

  private final SortedMap<String, byte[]> parts;
  private final Map<String, String> overrides = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  /**
   * A relation of a part.
   *
   * @param target the name of the part it leads to; for external ones the URL
   */
  record Relation(String id, String type, String target, boolean external) {

    /** The last segment of the type, such as {@code slideLayout}. */
    String kind() {
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }

  PartGraph(SortedMap<String, byte[]> parts) throws UnusableTemplateException {
    this.parts = parts;
    for (Element element :
        Xml.children(Xml.parse(content("[Content_Types].xml")).getDocumentElement())) {
      String type = element.getAttribute("ContentType");
      if (element.getLocalName().equals("Override")) {
        overrides.put(element.getAttribute("PartName").replaceFirst("^/", ""), type);
      } else {
        defaults.put(element.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
      }
    }
  }

  /** Whether there is a part. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The names of all parts. */
  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** The bytes of a part. */
  byte[] content(String name) throws UnusableTemplateException {
    byte[] content = parts.get(name);
    if (content == null) {
      throw new UnusableTemplateException(
          "The template lacks its part '" + name + "'; open it in PowerPoint and save it anew.");
    }
    return content;
  }

  /** A part as XML. */
  Document xml(String name) throws UnusableTemplateException {
    return Xml.parse(content(name));
  }

  /** The content type of a part; empty where it has none. */
  String contentType(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return overrides.getOrDefault(name, defaults.getOrDefault(extension, ""));
  }

  /** The relations of a part; those of the package for the empty name. */
  List<Relation> relations(String part) throws UnusableTemplateException {
    String name = relationsPart(part);
    if (!has(name)) {
      return List.of();
    }
    List<Relation> relations = new ArrayList<>();
    for (Element element : Xml.children(xml(name).getDocumentElement())) {
      boolean external = element.getAttribute("TargetMode").equals("External");
      String target = element.getAttribute("Target");
      relations.add(
          new Relation(
              element.getAttribute("Id"),
              element.getAttribute("Type"),
              external ? target : resolved(part, target),
              external));
    }
    return relations;
  }

  /** The first relation of a kind. */
  Optional<Relation> relation(String part, String kind) throws UnusableTemplateException {
    return relations(part).stream().filter(r -> !r.external() && r.kind().equals(kind)).findFirst();
  }

  /** Where the relations of a part are written. */
  static String relationsPart(String part) {
    int slash = part.lastIndexOf('/');
    return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
  }

  private static String resolved(String part, String target) throws UnusableTemplateException {
    try {
      String path = URI.create("/" + part).resolve(target).normalize().getPath();
      if (path == null || path.startsWith("/..")) {
        throw new IllegalArgumentException(target);
      }
      return path.replaceFirst("^/", "");
    } catch (IllegalArgumentException e) {
      throw new UnusableTemplateException(
          "The template refers to a part outside of itself; it is not used.");
    }
  }

  /** The text of the relations of a part. */
  static byte[] relationsXml(String part, List<Relation> relations) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (Relation relation : relations) {
      xml.append("<Relationship Id=\"").append(escaped(relation.id())).append("\" Type=\"");
      xml.append(escaped(relation.type())).append("\" Target=\"");
      xml.append(
          escaped(
              relation.external()
                  ? relation.target()
                  : Relations.relative(part, relation.target())));
      xml.append(relation.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
    return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Text for an attribute or an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
