package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.TblStyleLstDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationPrDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.ViewPrDocument;

/** Parts against the schemas of ECMA-376, as poi-ooxml-full has them compiled. */
class SchemaTest {

  private interface Parser {
    XmlObject parse(ByteArrayInputStream in) throws Exception;
  }

  private static final Map<String, Parser> KINDS =
      Map.ofEntries(
          Map.entry("ppt/presentation.xml", PresentationDocument.Factory::parse),
          Map.entry("ppt/presProps.xml", PresentationPrDocument.Factory::parse),
          Map.entry("ppt/viewProps.xml", ViewPrDocument.Factory::parse),
          Map.entry("ppt/tableStyles.xml", TblStyleLstDocument.Factory::parse),
          Map.entry("ppt/theme/[^/]*", ThemeDocument.Factory::parse),
          Map.entry("ppt/slides/[^/]*", SldDocument.Factory::parse),
          Map.entry("ppt/slideLayouts/[^/]*", SldLayoutDocument.Factory::parse),
          Map.entry("ppt/slideMasters/[^/]*", SldMasterDocument.Factory::parse),
          Map.entry("ppt/notesMasters/[^/]*", NotesMasterDocument.Factory::parse),
          Map.entry("ppt/notesSlides/[^/]*", NotesDocument.Factory::parse),
          Map.entry("docProps/app.xml", PropertiesDocument.Factory::parse));

  /** Parts of the package itself (ECMA-376-2), which DeckRules reads. */
  private static final String PACKAGE = "\\[Content_Types\\].xml|docProps/core.xml|.*\\.rels";

  @ParameterizedTest
  @ValueSource(strings = {"", "quay-wide.pptx", "quay-four-three.pptx", "quay-bare.pptx"})
  void everyPartIsValid(String template) throws Exception {
    PptxOptions.Builder options = PptxOptions.builder();
    if (!template.isEmpty()) {
      options.template(new TemplateFile(Decks.template(template)));
    }
    byte[] bytes = Decks.export(SampleCalls.deck(), options.build(), new ArrayList<>());
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : new DeckReader(bytes).parts().entrySet()) {
      String name = part.getKey();
      if (name.startsWith("ppt/media/") || name.matches(PACKAGE)) {
        continue;
      }
      List<Parser> parsers =
          KINDS.entrySet().stream()
              .filter(kind -> name.matches(kind.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      assertEquals(1, parsers.size(), "a schema for " + name);
      XmlObject document = parsers.getFirst().parse(new ByteArrayInputStream(part.getValue()));
      List<XmlError> found = new ArrayList<>();
      document.validate(new XmlOptions().setErrorListener(found));
      // What PowerPoint and LibreOffice write in masters, and ECMA-376 had before its third
      // edition.
      found.removeIf(
          error -> !template.isEmpty() && error.toString().contains("BulletSizePercent"));
      found.forEach(error -> errors.add(name + ": " + error));
    }
    assertEquals(List.of(), errors);
  }
}
