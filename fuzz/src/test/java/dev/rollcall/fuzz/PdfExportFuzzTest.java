package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Documents exported to PDF: whole files without actions. */
class PdfExportFuzzTest {

  @FuzzTest
  void aWholeFileIsWritten(byte[] document) throws IOException {
    byte[] pdf = Targets.export("pdf", document);
    String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (!text.matches("(?s)%PDF-[12]\\.\\d.*%%EOF\\s*")) {
      throw new AssertionError("Not a whole PDF file");
    }
  }
}
