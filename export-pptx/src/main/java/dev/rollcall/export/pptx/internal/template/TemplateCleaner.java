package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import dev.rollcall.export.pptx.internal.opc.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes the design out of a presentation: one master, its layouts, and what they show. Slides,
 * comments, custom data and everything else stays behind.
 */
final class TemplateCleaner {

  private static final Set<String> DESIGN =
      Set.of("slideMaster", "slideLayout", "theme", "image", "hyperlink", "notesMaster", "font");
  private static final List<String> LEFT_BEHIND =
      List.of(
          "handoutMasterIdLst",
          "sldIdLst",
          "smartTags",
          "custShowLst",
          "photoAlbum",
          "custDataLst",
          "kinsoku",
          "modifyVerifier",
          "extLst");
  private static final String TABLE_STYLES = "ppt/tableStyles.xml";

  private final PartGraph graph;
  private final SortedMap<String, byte[]> own;
  private final String main;
  private final SortedMap<String, byte[]> kept = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();
  private boolean liftStyles;

  private TemplateCleaner(PartGraph graph, SortedMap<String, byte[]> own, String main) {
    this.graph = graph;
    this.own = own;
    this.main = main;
  }

  /**
   * A cleaner of a file.
   *
   * @param file the parts of a partner's file
   * @param own the parts of the built-in template, for what the file lacks
   */
  static TemplateCleaner of(SortedMap<String, byte[]> file, SortedMap<String, byte[]> own)
      throws UnusableTemplateException {
    PartGraph graph = new PartGraph(file);
    return new TemplateCleaner(graph, own, TemplateGuard.check(graph));
  }

  /** How many masters the file has. */
  int masters() throws UnusableTemplateException {
    return Xml.all(graph.xml(main), Xml.PRESENTATION, "sldMasterId").size();
  }

  /** The parts of a design, that of a master by its number. */
  SortedMap<String, byte[]> clean(int number) throws UnusableTemplateException {
    kept.clear();
    types.clear();
    Document presentation = graph.xml(main);
    for (String name : LEFT_BEHIND) {
      Xml.remove(
          Xml.children(presentation.getDocumentElement()).stream()
              .filter(child -> name.equals(child.getLocalName()))
              .toList());
    }
    String master = onlyMaster(presentation, number);
    liftStyles = StyleLifting.isNeeded(graph.xml(master));
    List<PartGraph.Relation> relations = new ArrayList<>();
    for (PartGraph.Relation relation : graph.relations(main)) {
      boolean used =
          switch (relation.kind()) {
            case "slideMaster" -> relation.target().equals(master);
            case "theme", "notesMaster", "font" -> graph.has(relation.target());
            default -> false;
          };
      if (used) {
        relations.add(relation);
      }
    }
    relations.forEach(relation -> keep(relation.target()));
    Deque<String> open = new ArrayDeque<>(kept.keySet());
    while (!open.isEmpty()) {
      open.addAll(follow(open.pop()));
    }
    if (relations.stream().noneMatch(r -> r.kind().equals("notesMaster"))) {
      relations.add(addNotesMaster(presentation));
    }
    relations.add(add("rIdPresProps", "presProps", "ppt/presProps.xml", own("ppt/presProps.xml")));
    relations.add(add("rIdViewProps", "viewProps", "ppt/viewProps.xml", own("ppt/viewProps.xml")));
    relations.add(add("rIdTables", "tableStyles", TABLE_STYLES, tableStyles()));
    leaveRoom(presentation);
    checkSpelling(presentation);
    kept.put("ppt/presentation.xml", Xml.bytes(presentation));
    types.put("ppt/presentation.xml", PRESENTATIONML + "presentation.main+xml");
    kept.put(
        PartGraph.relationsPart("ppt/presentation.xml"),
        PartGraph.relationsXml("ppt/presentation.xml", relations));
    for (String name : List.of("_rels/.rels", "docProps/app.xml", "docProps/core.xml")) {
      kept.put(name, own(name));
    }
    types.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    types.put(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    kept.put("[Content_Types].xml", contentTypes(types));
    return new TreeMap<>(kept);
  }

  /** Marks where the lists of slides and sections go (ECMA-376-1, 19.2.1.26). */
  private static void leaveRoom(Document presentation) {
    Element root = presentation.getDocumentElement();
    Node masters = Xml.all(presentation, Xml.PRESENTATION, "notesMasterIdLst").getFirst();
    root.insertBefore(
        presentation.createProcessingInstruction("slides", ""), masters.getNextSibling());
    root.appendChild(presentation.createProcessingInstruction("sections", ""));
  }

  static final String PRESENTATIONML =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  private String onlyMaster(Document presentation, int number) throws UnusableTemplateException {
    List<Element> masters = Xml.all(presentation, Xml.PRESENTATION, "sldMasterId");
    if (masters.isEmpty()) {
      throw new UnusableTemplateException("The template has no slide master; give another one.");
    }
    Element master = masters.remove(number);
    Xml.remove(masters);
    String id = master.getAttributeNS(Xml.REFERENCE, "id");
    for (PartGraph.Relation relation : graph.relations(main)) {
      if (relation.id().equals(id)) {
        return relation.target();
      }
    }
    throw new UnusableTemplateException("The template has no slide master; give another one.");
  }

  private byte[] own(String name) {
    return Objects.requireNonNull(own.get(name), name);
  }

  private boolean keep(String name) {
    if (kept.containsKey(name)) {
      return false;
    }
    kept.put(name, new byte[0]);
    types.put(name, graph.contentType(name));
    return true;
  }

  /** Takes a part over with those of its relations that belong to a design. */
  private List<String> follow(String name) throws UnusableTemplateException {
    List<PartGraph.Relation> relations = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (PartGraph.Relation relation : graph.relations(name)) {
      boolean there = relation.external() || graph.has(relation.target());
      if (!DESIGN.contains(relation.kind()) || !there) {
        dropped.add(relation.id());
        continue;
      }
      relations.add(relation);
      if (!relation.external() && keep(relation.target())) {
        found.add(relation.target());
      }
    }
    byte[] content = dropped.isEmpty() ? graph.content(name) : without(name, dropped);
    boolean drawn = types.getOrDefault(name, "").matches(".*(Master|Layout)\\+xml");
    kept.put(name, drawn ? repaired(content) : content);
    if (!relations.isEmpty()) {
      kept.put(PartGraph.relationsPart(name), PartGraph.relationsXml(name, relations));
    }
    return found;
  }

  /** A part with styles, whose shapes each have a number of their own; not all programs do that. */
  private byte[] repaired(byte[] part) throws UnusableTemplateException {
    Document document = Xml.parse(part);
    if (liftStyles) {
      StyleLifting.lift(document);
    }
    boolean silenced = checkSpelling(document);
    Set<String> used = new HashSet<>();
    List<Element> twins = new ArrayList<>();
    for (Element shape : Xml.all(document, Xml.PRESENTATION, "cNvPr")) {
      if (!used.add(shape.getAttribute("id"))) {
        twins.add(shape);
      }
    }
    int next = 1;
    for (Element twin : twins) {
      while (!used.add(String.valueOf(next))) {
        next++;
      }
      twin.setAttribute("id", String.valueOf(next));
    }
    return twins.isEmpty() && !liftStyles && !silenced ? part : Xml.bytes(document);
  }

  /** Lets PowerPoint check the text of slides, where samples and their styles forbid it. */
  private static boolean checkSpelling(Document document) {
    boolean silenced = false;
    for (String properties : List.of("defRPr", "rPr", "endParaRPr")) {
      for (Element element : Xml.all(document, Xml.DRAWING, properties)) {
        silenced |= element.hasAttribute("noProof");
        element.removeAttribute("noProof");
      }
    }
    return silenced;
  }

  /** A part without the shapes that need a relation that is gone. */
  private byte[] without(String name, List<String> relations) throws UnusableTemplateException {
    Document document = graph.xml(name);
    List<Element> needing = new ArrayList<>();
    collect(document.getDocumentElement(), relations, needing);
    for (Element element : needing) {
      Node shape = element;
      while (shape.getParentNode() instanceof Element parent
          && !Set.of("spTree", "grpSp", "cSld").contains(String.valueOf(parent.getLocalName()))
          && !parent.isSameNode(document.getDocumentElement())) {
        shape = parent;
      }
      if (shape.getParentNode() != null) {
        shape.getParentNode().removeChild(shape);
      }
    }
    return Xml.bytes(document);
  }

  private static void collect(Element element, List<String> relations, List<Element> needing) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (Xml.REFERENCE.equals(attribute.getNamespaceURI())
          && relations.contains(attribute.getValue())) {
        needing.add(element);
      }
    }
    Xml.children(element).forEach(child -> collect(child, relations, needing));
  }

  private PartGraph.Relation add(String id, String kind, String name, byte[] content) {
    kept.put(name, content);
    types.put(name, PRESENTATIONML + kind + "+xml");
    return new PartGraph.Relation(id, Xml.REFERENCE + "/" + kind, name, false);
  }

  private PartGraph.Relation addNotesMaster(Document presentation)
      throws UnusableTemplateException {
    String theme = "ppt/theme/themeOfNotes.xml";
    String name = "ppt/notesMasters/notesMasterOfNotes.xml";
    kept.put(theme, own("ppt/theme/theme2.xml"));
    types.put(theme, "application/vnd.openxmlformats-officedocument.theme+xml");
    kept.put(
        PartGraph.relationsPart(name),
        PartGraph.relationsXml(
            name, List.of(new PartGraph.Relation("rId1", Xml.REFERENCE + "/theme", theme, false))));
    Element list = presentation.createElementNS(Xml.PRESENTATION, "p:notesMasterIdLst");
    Element entry = presentation.createElementNS(Xml.PRESENTATION, "p:notesMasterId");
    entry.setAttributeNS(Xml.REFERENCE, "r:id", "rIdNotes");
    list.appendChild(entry);
    Xml.remove(Xml.all(presentation, Xml.PRESENTATION, "notesMasterIdLst"));
    Node masters = Xml.all(presentation, Xml.PRESENTATION, "sldMasterIdLst").getFirst();
    presentation.getDocumentElement().insertBefore(list, masters.getNextSibling());
    return add("rIdNotes", "notesMaster", name, own("ppt/notesMasters/notesMaster1.xml"));
  }

  /** The table styles of the file with rollcall's among them. */
  private byte[] tableStyles() throws UnusableTemplateException {
    byte[] ours = own(TABLE_STYLES);
    var theirs = graph.relation(main, "tableStyles");
    if (theirs.isEmpty() || !graph.has(theirs.get().target())) {
      return ours;
    }
    Document document = graph.xml(theirs.get().target());
    for (Element style : Xml.all(Xml.parse(ours), Xml.DRAWING, "tblStyle")) {
      String id = style.getAttribute("styleId");
      Xml.remove( // a deck of rollcall's has it already
          Xml.all(document, Xml.DRAWING, "tblStyle").stream()
              .filter(old -> old.getAttribute("styleId").equals(id))
              .toList());
      document.getDocumentElement().appendChild(document.importNode(style, true));
    }
    return Xml.bytes(document);
  }

  /** The text of the content types of parts. */
  static byte[] contentTypes(Map<String, String> types) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                + "package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/>");
    types.forEach(
        (name, type) ->
            xml.append("<Override PartName=\"/")
                .append(PartGraph.escaped(name))
                .append("\" ContentType=\"")
                .append(PartGraph.escaped(type))
                .append("\"/>"));
    return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
