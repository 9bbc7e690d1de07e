package dev.rollcall.export.pptx.internal.write;

import dev.rollcall.export.pptx.internal.XmlText;
import dev.rollcall.export.pptx.internal.plan.DeckPlan;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Writes what is known of a deck as a document (ECMA-376-2, 11). */
final class DocumentProperties {

  // Calls without a date: POI would put in the current time, and a deck is the same each time.
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

  private DocumentProperties() {}

  @SuppressWarnings("JavaUtilDate") // POI's type
  static void write(DeckPlan deck, XMLSlideShow show) throws IOException {
    try {
      PackageProperties properties = show.getPackage().getPackageProperties();
      Date day = Date.from(deck.date().orElse(NO_DATE).atStartOfDay().toInstant(ZoneOffset.UTC));
      properties.setTitleProperty(Optional.of(XmlText.clean(deck.title())));
      properties.setCreatorProperty(
          deck.authors().isEmpty() ? "rollcall" : XmlText.clean(String.join(", ", deck.authors())));
      properties.setLanguageProperty(XmlText.clean(deck.language()));
      properties.setCreatedProperty(Optional.of(day));
      properties.setModifiedProperty(Optional.of(day));
      if (!deck.keywords().isEmpty()) {
        properties.setKeywordsProperty(XmlText.clean(String.join(", ", deck.keywords())));
      }
      var extended = show.getProperties().getExtendedProperties().getUnderlyingProperties();
      extended.setApplication("rollcall");
      extended.setSlides(deck.slides().size());
      extended.setNotes(
          (int) deck.slides().stream().filter(slide -> !slide.notes().isEmpty()).count());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
