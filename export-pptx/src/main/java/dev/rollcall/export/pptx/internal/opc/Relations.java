package dev.rollcall.export.pptx.internal.opc;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relations of a part to others, each written once (ECMA-376-2, 8.3). */
public final class Relations {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Relation(String kind, String target, boolean external) {}

  private final String from;
  private final Map<Relation, String> ids = new LinkedHashMap<>();

  /**
   * Creates the relations of a part that has none yet.
   *
   * @param from the part's name without a leading slash
   */
  public Relations(String from) {
    this.from = from;
  }

  /**
   * Leads to a part.
   *
   * @param kind the last segment of the relation's type, such as {@code slideLayout}
   * @param part its name without a leading slash
   * @return the relation's id
   */
  public String to(String kind, String part) {
    return add(new Relation(kind, relative(from, part), false));
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

  /** A relation to be put among those that a part of a template has. */
  static String relation(String from, String kind, String part, String id) {
    XmlWriter xml = XmlWriter.fragment();
    write(new Relation(kind, relative(from, part), false), id, xml);
    return xml.toString();
  }

  /** The name of a part as seen from another, as relations have it. */
  public static String relative(String from, String part) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (part.startsWith(from.substring(0, slash + 1))) {
        common = slash + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + part.substring(common);
  }
}
