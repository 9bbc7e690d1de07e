package dev.rollcall.export.pptx.internal.template;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.opc.UnusableTemplateException;
import dev.rollcall.export.pptx.internal.opc.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the layouts that a partner's master lacks from what it has. */
final class LayoutSynthesis {

  private static final String NAMESPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
  private static final String DECORATIVE =
      "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
          + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";
  private static final double GAP = 24;
  private static final int PARTS = 6;
  private static final int FIRST_PART = 21;

  private final Box slide;
  private final Box title;
  private final Box body;
  private final List<String> furniture;

  /**
   * Creates a maker of layouts.
   *
   * @param slide the whole slide
   * @param title where the master has the title
   * @param body where the master has text
   * @param furniture which of {@code dt}, {@code ftr} and {@code sldNum} the master has
   */
  LayoutSynthesis(Box slide, Box title, Box body, List<String> furniture) {
    this.slide = slide;
    this.title = title;
    this.body = body;
    this.furniture = List.copyOf(furniture);
  }

  /** Adds layouts to the parts of a template; returns the name of the part of each. */
  Map<LayoutRole, String> add(Iterable<LayoutRole> missing, SortedMap<String, byte[]> parts)
      throws UnusableTemplateException {
    PartGraph graph = new PartGraph(new TreeMap<>(parts));
    String master = graph.relation("ppt/presentation.xml", "slideMaster").orElseThrow().target();
    List<PartGraph.Relation> relations = new ArrayList<>(graph.relations(master));
    Document document = graph.xml(master);
    Element list = layoutList(document);
    long id = highestId(graph, document);
    Map<String, String> types = new TreeMap<>();
    Map<LayoutRole, String> added = new EnumMap<>(LayoutRole.class);
    for (LayoutRole role : missing) {
      String name = "ppt/slideLayouts/slideLayoutOf" + role + ".xml";
      parts.put(name, layout(role).getBytes(StandardCharsets.UTF_8));
      parts.put(
          PartGraph.relationsPart(name),
          PartGraph.relationsXml(
              name,
              List.of(
                  new PartGraph.Relation("rId1", Xml.REFERENCE + "/slideMaster", master, false))));
      types.put(name, TemplateCleaner.PRESENTATIONML + "slideLayout+xml");
      String relation = "rIdOf" + role;
      relations.add(new PartGraph.Relation(relation, Xml.REFERENCE + "/slideLayout", name, false));
      Element entry = document.createElementNS(Xml.PRESENTATION, "p:sldLayoutId");
      entry.setAttribute("id", String.valueOf(++id));
      entry.setAttributeNS(Xml.REFERENCE, "r:id", relation);
      list.appendChild(entry);
      added.put(role, "/" + name);
    }
    parts.put(master, Xml.bytes(document));
    parts.put(PartGraph.relationsPart(master), PartGraph.relationsXml(master, relations));
    for (String name : graph.names()) {
      if (!name.endsWith(".rels") && !name.startsWith("[")) {
        types.put(name, graph.contentType(name));
      }
    }
    parts.put("[Content_Types].xml", TemplateCleaner.contentTypes(types));
    return added;
  }

  private static Element layoutList(Document master) {
    List<Element> lists = Xml.all(master, Xml.PRESENTATION, "sldLayoutIdLst");
    if (!lists.isEmpty()) {
      return lists.getFirst();
    }
    Element list = master.createElementNS(Xml.PRESENTATION, "p:sldLayoutIdLst");
    Element map = Xml.all(master, Xml.PRESENTATION, "clrMap").getFirst();
    master.getDocumentElement().insertBefore(list, map.getNextSibling());
    return list;
  }

  /** Layouts and masters share their numbers (ECMA-376-1, 19.7.4). */
  private static long highestId(PartGraph graph, Document master) throws UnusableTemplateException {
    long highest = 2_147_483_648L;
    List<Element> entries =
        new ArrayList<>(
            Xml.all(graph.xml("ppt/presentation.xml"), Xml.PRESENTATION, "sldMasterId"));
    entries.addAll(Xml.all(master, Xml.PRESENTATION, "sldLayoutId"));
    for (Element entry : entries) {
      String id = entry.getAttribute("id");
      if (id.matches("[0-9]{1,10}")) {
        highest = Math.max(highest, Long.parseLong(id));
      }
    }
    return highest;
  }

  private String layout(LayoutRole role) {
    double half = (body.width() - GAP) / 2;
    Box left = new Box(body.x(), body.y(), half, body.height());
    Box right = new Box(body.x() + half + GAP, body.y(), half, body.height());
    double captionHeight = Math.min(60, body.height() / 5);
    Box picture = body.slice(0, body.height() - captionHeight - GAP / 2);
    Box caption = body.slice(body.height() - captionHeight, captionHeight);
    return switch (role) {
      case COVER -> opening("Cover", "title", "ctrTitle", "subTitle");
      case SECTION -> opening("Section", "secHead", "title", "body");
      case COVER_PICTURE -> coverOverPicture();
      case AGENDA -> layout("Agenda", "", titled() + text(3, "Text", "body", 1, body, ""));
      case CONTENT ->
          layout("Title and content", "obj", titled() + text(3, "Content", "", 1, body, ""));
      case TWO_CONTENT ->
          layout(
              "Two content",
              "twoObj",
              titled()
                  + text(3, "Left content", "", 1, left, "")
                  + text(4, "Right content", "", 2, right, ""));
      case PARTS -> layout("Content in parts", "", titled() + parts());
      case TITLE_ONLY -> layout("Title only", "titleOnly", titled());
      case PICTURE -> layout("Picture", "", titled() + text(3, "Picture", "pic", 13, body, PLAIN));
      case PICTURE_CAPTION ->
          layout(
              "Picture with caption",
              "",
              titled()
                  + text(3, "Picture", "pic", 13, picture, PLAIN)
                  + text(4, "Caption", "body", 14, caption, CENTERED));
      case FULL_PICTURE ->
          layout(
              "Full picture",
              "",
              text(2, "Title", "title", 0, new Box(title.x(), -100, title.width(), 60), "")
                  + text(3, "Picture", "pic", 13, title.union(body).within(slide), PLAIN));
    };
  }

  private String parts() {
    double each = (body.height() - (PARTS - 1) * GAP / 4) / PARTS;
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < PARTS; i++) {
      Box part = body.slice(i * (each + GAP / 4), each);
      shapes.append(text(3 + i, "Content " + (i + 1), "", FIRST_PART + i, part, ""));
    }
    return shapes.toString();
  }

  private static final String DARK =
      "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:defRPr>";
  private static final String PLAIN = levels("", 18);
  private static final String ON_VEIL =
      levels("", 20).replace("\"/></a:lvl", "\">" + DARK + "</a:lvl");
  private static final String ON_VEIL_TITLE =
      "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"3600\">" + DARK + "</a:lvl1pPr>";
  private static final String CENTERED = levels(" algn=\"ctr\"", 16);

  private static String levels(String attributes, int size) {
    StringBuilder levels = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      levels
          .append("<a:lvl" + i + "pPr marL=\"0\" indent=\"0\"" + attributes + "><a:buNone/>")
          .append("<a:defRPr sz=\"" + size + "00\"/></a:lvl" + i + "pPr>");
    }
    return levels.toString();
  }

  private String titled() {
    return text(2, "Title", "title", 0, title, "");
  }

  /** The title stays where the master has it: it may be in a colour for that place only. */
  private String opening(String name, String type, String titleType, String textType) {
    return layout(
        name,
        type,
        text(2, "Title", titleType, 0, title, "")
            + text(3, "Text", textType, 1, body, levels("", 20)));
  }

  private String coverOverPicture() {
    double width = slide.width() * 0.65;
    Box panel = new Box(0, 0, width, slide.height());
    double room = width - 2 * title.x();
    Box first = new Box(title.x(), slide.height() * 0.18, room, slide.height() * 0.3);
    Box second = new Box(title.x(), slide.height() * 0.51, room, slide.height() * 0.39);
    String veil =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Scrim\">"
            + DECORATIVE
            + "</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
            + xfrm(panel)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr"
            + " val=\"bg1\"><a:alpha val=\"94000\"/></a:schemeClr></a:solidFill><a:ln><a:noFill/>"
            + "</a:ln></p:spPr></p:sp>";
    return layout(
        "Cover with picture",
        "",
        veil
            + text(2, "Title", "ctrTitle", 0, first, ON_VEIL_TITLE)
            + text(3, "Text", "subTitle", 1, second, ON_VEIL));
  }

  private String layout(String name, String type, String shapes) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.append("<p:sldLayout ").append(NAMESPACES);
    xml.append(type.isEmpty() ? " userDrawn=\"1\"" : " type=\"" + type + "\"");
    xml.append(" preserve=\"1\"><p:cSld name=\"").append(name).append("\"><p:spTree>");
    xml.append("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>");
    xml.append("</p:nvGrpSpPr><p:grpSpPr/>").append(shapes);
    int id = 20;
    for (String kind : furniture) {
      String content =
          kind.equals("sldNum")
              ? "<a:fld id=\"{7C7E3B4B-3F0B-4D5C-9B5A-2D8C6F1E7A10}\" type=\"slidenum\"><a:rPr"
                  + " lang=\"en-GB\"/><a:t>1</a:t></a:fld>"
              : "<a:endParaRPr lang=\"en-GB\"/>";
      xml.append(shape(id, kind, kind, id, "<p:spPr/>", "", content));
      id++;
    }
    return xml.append("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>")
        .append("</p:sldLayout>")
        .toString();
  }

  private static String text(int id, String name, String type, int index, Box box, String styles) {
    String content = "<a:endParaRPr lang=\"en-GB\"/>";
    return shape(id, name, type, index, "<p:spPr>" + xfrm(box) + "</p:spPr>", styles, content);
  }

  private static String shape(
      int id, String name, String type, int index, String properties, String styles, String text) {
    String ph =
        (type.isEmpty() ? "" : " type=\"" + type + "\"")
            + (index == 0 ? "" : " idx=\"" + index + "\"");
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\""
        + name
        + "\"/><p:cNvSpPr/>"
        + "<p:nvPr><p:ph%s/></p:nvPr></p:nvSpPr>%s".formatted(ph, properties)
        + "<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle>%s</a:lstStyle>"
            .formatted(styles)
        + "<a:p>%s</a:p></p:txBody></p:sp>".formatted(text);
  }

  private static String xfrm(Box box) {
    return "<a:xfrm><a:off x=\""
        + emu(box.x())
        + "\" y=\""
        + emu(box.y())
        + "\"/><a:ext cx=\""
        + emu(box.width())
        + "\" cy=\""
        + emu(box.height())
        + "\"/></a:xfrm>";
  }

  private static long emu(double points) {
    return Math.round(points * 12700);
  }
}
