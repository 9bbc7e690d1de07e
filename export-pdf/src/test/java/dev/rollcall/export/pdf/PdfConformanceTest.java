package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rollcall.export.theme.Theme;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every layout is PDF/UA-1 and PDF/A-2a at once, as veraPDF judges it. */
class PdfConformanceTest {

  @TempDir Path folder;

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
    assertEquals(List.of(), Judge.objections(pdf));
  }

  @Test
  void emptyCall() throws Exception {
    Call call = Call.builder().kind(CallKind.MINUTES).build();
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().build());
    assertEquals(List.of(), Judge.objections(pdf));
  }

  @Test
  void judgeObjectsToAPdfWithoutItsClaim() throws Exception {
    Call call = Call.builder().kind(CallKind.MINUTES).title(Theme.plain().name()).build();
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().build());
    byte[] wrong =
        new String(pdf, StandardCharsets.ISO_8859_1)
            .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertNotEquals(List.of(), Judge.objections(wrong));
  }
}
