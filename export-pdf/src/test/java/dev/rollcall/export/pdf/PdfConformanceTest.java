package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every layout is PDF/UA-1 and PDF/A-2a at once, as veraPDF judges it. */
class PdfConformanceTest {

  private static final Logger VERA = Logger.getLogger("org.verapdf");

  @TempDir Path folder;

  @BeforeAll
  static void startJudge() {
    VERA.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "HANDOUT, A4, NOTES, true",
    "HANDOUT, LETTER, INLINE, false",
    "SLIDES, A4, NOTES, true",
    "SLIDES, LETTER, NONE, false",
    "SLIDES_3, A4, NOTES, false"
  })
  void everyConstructInEveryLayout(
      PdfLayout layout, PaperSize paper, LinkTargets links, boolean notes) throws Exception {
    PdfOptions options =
        PdfOptions.builder().layout(layout).paper(paper).links(links).speakerNotes(notes).build();
    byte[] pdf = new ExampleCall(folder).export(options);
    assertEquals(List.of(), objections(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), objections(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void emptyCall() throws Exception {
    Call call = Call.builder().kind(CallKind.MINUTES).build();
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().build());
    assertEquals(List.of(), objections(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), objections(pdf, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void judgeObjectsToAPdfWithoutItsClaim() throws Exception {
    Call call = Call.builder().kind(CallKind.MINUTES).title(Theme.plain().name()).build();
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().build());
    byte[] wrong =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertNotEquals(List.of(), objections(wrong, PDFAFlavour.PDFUA_1));
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
