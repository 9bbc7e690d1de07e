package dev.rollcall.export.pptx;

import static dev.rollcall.export.pptx.DeckReader.A;
import static dev.rollcall.export.pptx.DeckReader.P;
import static dev.rollcall.export.pptx.DeckReader.R;
import static dev.rollcall.export.pptx.DeckReader.elements;
import static dev.rollcall.export.pptx.DeckReader.text;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What makes PowerPoint ask for repair, or fails a reader. */
final class DeckRules {

  private static final String SECTIONS = "http://schemas.microsoft.com/office/powerpoint/2010/main";

  private DeckRules() {}

  static void check(byte[] deck) {
    DeckReader reader = new DeckReader(deck);
    assertAll(
        () -> relationsResolve(reader),
        () -> shapesAreNumbered(reader),
        () -> titlesAreUnique(reader),
        () -> sectionsListEverySlide(reader),
        () -> everyRunHasALanguage(reader),
        () -> picturesAreDescribed(reader),
        () -> tablesMatchTheirGrid(reader),
        () -> nothingIsSmall(reader),
        () -> nothingOverlaps(deck));
  }

  private static void relationsResolve(DeckReader reader) {
    Set<String> reached = new HashSet<>();
    for (String part : reader.parts().keySet()) {
      if (!part.endsWith(".xml") || part.startsWith("[")) {
        continue;
      }
      Set<String> ids = new HashSet<>();
      for (DeckReader.Relation relation : reader.relations(part)) {
        assertTrue(ids.add(relation.id()), part + " " + relation.id());
        if (relation.external()) {
          assertTrue(relation.target().matches("(https?|mailto|tel):.*"), relation.target());
        } else {
          assertTrue(reader.parts().containsKey(relation.target()), relation.target());
          reached.add(relation.target());
        }
      }
      for (Element element : elements(reader.xml(part), "*", "*")) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          Attr attribute = (Attr) element.getAttributes().item(i);
          if (R.equals(attribute.getNamespaceURI()) && !attribute.getValue().isEmpty()) {
            assertTrue(ids.contains(attribute.getValue()), part + " " + attribute.getValue());
          }
        }
      }
    }
    for (String part : reader.parts().keySet()) {
      boolean content = part.startsWith("ppt/") && !part.contains("_rels");
      assertTrue(
          !content || part.equals("ppt/presentation.xml") || reached.contains(part),
          "nothing leads to " + part);
    }
  }

  private static void shapesAreNumbered(DeckReader reader) {
    for (String part : reader.parts().keySet()) {
      if (part.matches("ppt/(slides|slideLayouts|slideMasters|notesSlides)/[^/]*\\.xml")) {
        List<String> ids =
            elements(reader.xml(part), P, "cNvPr").stream().map(e -> e.getAttribute("id")).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), part);
      }
    }
  }

  private static void titlesAreUnique(DeckReader reader) {
    List<String> titles = reader.titles();
    assertEquals(reader.slides().size(), titles.size(), "a title on each slide");
    assertEquals(titles.size(), new HashSet<>(titles).size(), titles.toString());
    assertFalse(titles.contains(""));
  }

  private static void sectionsListEverySlide(DeckReader reader) {
    Document presentation = reader.xml("ppt/presentation.xml");
    List<String> slides =
        elements(presentation, P, "sldId").stream().map(e -> e.getAttribute("id")).toList();
    List<String> listed =
        elements(presentation, SECTIONS, "sldId").stream().map(e -> e.getAttribute("id")).toList();
    assertEquals(slides, listed);
  }

  private static void everyRunHasALanguage(DeckReader reader) {
    for (String slide : reader.slides()) {
      for (String name : List.of("r", "fld")) {
        for (Element run : elements(reader.xml(slide), A, name)) {
          List<Element> properties = elements(run, A, "rPr");
          assertTrue(
              properties.size() == 1 && !properties.getFirst().getAttribute("lang").isEmpty(),
              slide + ": " + text(run));
        }
      }
    }
  }

  private static void picturesAreDescribed(DeckReader reader) {
    for (String slide : reader.slides()) {
      for (Element picture : elements(reader.xml(slide), P, "pic")) {
        assertFalse(elements(picture, P, "cNvPr").getFirst().getAttribute("descr").isEmpty());
      }
    }
  }

  private static void tablesMatchTheirGrid(DeckReader reader) {
    for (String slide : reader.slides()) {
      for (Element table : elements(reader.xml(slide), A, "tbl")) {
        int columns = elements(table, A, "gridCol").size();
        for (Element row : elements(table, A, "tr")) {
          assertEquals(columns, elements(row, A, "tc").size(), slide);
        }
        assertTrue(
            List.of("1", "true")
                .contains(elements(table, A, "tblPr").getFirst().getAttribute("firstRow")));
      }
    }
  }

  private static void nothingIsSmall(DeckReader reader) {
    for (String slide : reader.slides()) {
      for (String name : List.of("rPr", "defRPr", "endParaRPr")) {
        for (Element properties : elements(reader.xml(slide), A, name)) {
          String size = properties.getAttribute("sz");
          assertTrue(size.isEmpty() || Integer.parseInt(size) >= 1200, slide + " " + size);
        }
      }
    }
  }

  /** POI resolves what shapes inherit from their layout. */
  private static void nothingOverlaps(byte[] deck) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
      double width = show.getPageSize().getWidth();
      double height = show.getPageSize().getHeight();
      for (XSLFSlide slide : show.getSlides()) {
        List<XSLFShape> shapes = new ArrayList<>();
        for (XSLFShape shape : slide.getShapes()) {
          boolean scrim = shape instanceof XSLFAutoShape && shape.getShapeName().equals("Scrim");
          if (!scrim) {
            shapes.add(shape);
          }
        }
        for (int i = 0; i < shapes.size(); i++) {
          var box = shapes.get(i).getAnchor();
          boolean title =
              shapes.get(i) instanceof XSLFTextShape text
                  && String.valueOf(text.getTextType()).contains("TITLE");
          assertTrue(
              title
                  || (box.getMinX() >= -0.1
                      && box.getMinY() >= -0.1
                      && box.getMaxX() <= width + 0.1
                      && box.getMaxY() <= height + 0.1),
              slide.getTitle() + ": " + shapes.get(i).getShapeName() + " " + box);
          for (int j = i + 1; j < shapes.size(); j++) {
            var other = shapes.get(j).getAnchor();
            var common = box.createIntersection(other);
            assertFalse(
                common.getWidth() > 0.1 && common.getHeight() > 0.1,
                "%s: %s over %s"
                    .formatted(
                        slide.getTitle(),
                        shapes.get(i).getShapeName(),
                        shapes.get(j).getShapeName()));
          }
        }
      }
    }
  }
}
