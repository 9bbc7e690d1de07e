package dev.rollcall.export.pptx.internal.opc;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relations of a part to others, each written once (ECMA-376-2, 8.3). */
public final class Relations {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Relation(String kind, String target, boolean external) {}

  private final Map<Relation, String> ids = new LinkedHashMap<>();

  /** Creates the relations of a part that has none yet. */
  public Relations() {}

  /**
   * Leads to a part, from one in a folder of {@code ppt/}.
   *
   * @param kind the last segment of the relation's type, such as {@code slideLayout}
   * @param part its name without a leading slash
   * @return the relation's id
   */
  public String to(String kind, String part) {
    return add(
        new Relation(kind, part.startsWith("ppt/") ? ".." + part.substring(3) : "/" + part, false));
  }

  /** Leads to a page outside of the package; returns the relation's id. */
  public String outside(String url) {
    return add(new Relation("hyperlink", url, true));
  }

  private String add(Relation relation) {
    return ids.computeIfAbsent(relation, r -> "rId" + (ids.size() + 1));
  }

  byte[] bytes() {
    XmlWriter xml = XmlWriter.part();
    xml.start("Relationships")
        .attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    ids.forEach((relation, id) -> write(relation, id, xml));
    return xml.end().bytes();
  }

  private static void write(Relation relation, String id, XmlWriter xml) {
    xml.start("Relationship", "Id", id)
        .attribute("Type", TYPES + relation.kind())
        .attribute("Target", relation.target());
    if (relation.external()) {
      xml.attribute("TargetMode", "External");
    }
    xml.end();
  }

  /** A relation to be put among those that the presentation of a template has. */
  static String relation(String kind, String part, String id) {
    XmlWriter xml = XmlWriter.fragment();
    write(new Relation(kind, part.substring("ppt/".length()), false), id, xml);
    return xml.toString();
  }
}
