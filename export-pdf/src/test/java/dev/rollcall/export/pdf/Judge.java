package dev.rollcall.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, and what it overlooks. */
final class Judge {

  private static final Logger VERA = Logger.getLogger("org.verapdf");

  static {
    VERA.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Judge() {}

  /** What is wrong with a file that should be PDF/UA-1 and PDF/A-2a, with all links tagged. */
  static List<String> objections(byte[] pdf) throws Exception {
    List<String> objections = new ArrayList<>();
    objections.addAll(objections(pdf, PDFAFlavour.PDFUA_1));
    objections.addAll(objections(pdf, PDFAFlavour.PDFA_2_A));
    try (TaggedText text = new TaggedText(pdf)) {
      text.linksWithoutReference().forEach(link -> objections.add("link without OBJR: " + link));
    }
    return objections;
  }

  private static List<String> objections(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
