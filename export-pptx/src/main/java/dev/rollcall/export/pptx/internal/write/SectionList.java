package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.presentationml.x2006.main.CTExtension;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;

/** Writes the sections of a deck ([MS-PPTX], 2.2.7.4). */
final class SectionList {

  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/powerpoint/2010/main";
  private static final String URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

  private SectionList() {}

  static void write(DeckPlan deck, CTPresentation presentation) {
    CTExtension extension =
        (presentation.isSetExtLst() ? presentation.getExtLst() : presentation.addNewExtLst())
            .addNewExt();
    extension.setUri(URI);
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(name("sectionLst"));
      int next = 0;
      int number = 0;
      for (DeckPlan.Section section : deck.sections()) {
        cursor.beginElement(name("section"));
        cursor.insertAttributeWithValue("name", XmlText.clean(section.name()));
        cursor.insertAttributeWithValue("id", id(number++, section.name()));
        cursor.beginElement(name("sldIdLst"));
        for (int i = 0; i < section.slides(); i++) {
          cursor.beginElement(name("sldId"));
          cursor.insertAttributeWithValue("id", String.valueOf(SlideParts.FIRST_ID + next++));
          cursor.toNextToken();
        }
        cursor.toNextToken(); // behind the list
        cursor.toNextToken(); // behind the section
      }
    }
  }

  private static QName name(String local) {
    return new QName(NAMESPACE, local, "p14");
  }

  private static String id(int number, String name) {
    byte[] seed = ("rollcall section " + number + " " + name).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(seed).toString().toUpperCase(Locale.ROOT) + "}";
  }
}
