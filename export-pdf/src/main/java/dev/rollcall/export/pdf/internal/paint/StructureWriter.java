package dev.rollcall.export.pdf.internal.paint;

import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.pdf.internal.plan.StructNode.Attribute;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** The structure tree in the file (ISO 32000-1, 14.7), made from that of the plan. */
final class StructureWriter {

  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName OWNER = new PdfName("O");

  private final PdfStructureTreeRoot root;
  private final Map<String, PdfName> names = new HashMap<>(); // few of them, for many elements
  private final IdentityHashMap<StructNode, PdfStructureElement> elements = new IdentityHashMap<>();
  private final IdentityHashMap<StructNode, double[]> figures = new IdentityHashMap<>();

  StructureWriter(PdfStructureTreeRoot root, StructNode document) {
    this.root = root;
    root.mapRole(new PdfName("Strong"), new PdfName("Span"));
    root.mapRole(new PdfName("Em"), new PdfName("Span"));
    add(document, new PdfStructureElement(root, name(document.type())));
  }

  private PdfName name(String type) {
    return names.computeIfAbsent(type, PdfName::new);
  }

  /** The element of a node. */
  PdfStructureElement element(StructNode node) {
    PdfStructureElement element = elements.get(node);
    if (element == null) {
      throw new IllegalStateException("Not in the structure tree: " + node);
    }
    return element;
  }

  /** The key of the parent tree under which an annotation finds its link. */
  int parentKey(StructNode link) {
    return root.addExistingObject(element(link).getReference());
  }

  /** Lets a link's element know its annotation (ISO 32000-1, 14.7.4.3), behind its content. */
  void addAnnotation(StructNode link, PdfIndirectReference annotation, PdfIndirectReference page) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.OBJ, annotation);
    reference.put(PdfName.PG, page);
    PdfStructureElement element = element(link);
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      array.add(reference);
    } else {
      PdfArray array = new PdfArray();
      if (kids != null) {
        array.add(kids);
      }
      array.add(reference);
      element.put(PdfName.K, array);
    }
  }

  /** Widens the place that a figure takes, in points from the page's lower left corner. */
  void cover(StructNode figure, double left, double bottom, double right, double top) {
    double[] box = figures.computeIfAbsent(figure, f -> new double[] {left, bottom, right, top});
    box[0] = Math.min(box[0], left);
    box[1] = Math.min(box[1], bottom);
    box[2] = Math.max(box[2], right);
    box[3] = Math.max(box[3], top);
    PdfArray array = new PdfArray();
    for (double edge : box) {
      array.add(new PdfNumber((float) edge));
    }
    PdfDictionary layout = new PdfDictionary();
    layout.put(OWNER, new PdfName("Layout"));
    layout.put(new PdfName("BBox"), array);
    element(figure).put(PdfName.A, layout);
  }

  private void add(StructNode node, PdfStructureElement element) {
    elements.put(node, element);
    for (Attribute attribute : Attribute.values()) {
      node.attribute(attribute).ifPresent(value -> put(element, attribute, value));
    }
    for (StructNode kid : node.kids()) {
      add(kid, new PdfStructureElement(element, name(kid.type())));
    }
  }

  private static void put(PdfStructureElement element, Attribute attribute, String value) {
    PdfString text = new PdfString(value, PdfObject.TEXT_UNICODE);
    switch (attribute) {
      case ALT -> element.put(PdfName.ALT, text);
      case ACTUAL_TEXT -> element.put(PdfName.ACTUALTEXT, text);
      case LANGUAGE -> element.put(PdfName.LANG, text);
      case EXPANSION -> element.put(PdfName.E, text);
      case LIST_NUMBERING -> element.put(PdfName.A, owned("List", "ListNumbering", value));
      case SCOPE -> element.put(PdfName.A, owned("Table", "Scope", value));
    }
  }

  private static PdfDictionary owned(String owner, String key, String value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    attributes.put(new PdfName(key), new PdfName(value));
    return attributes;
  }
}
