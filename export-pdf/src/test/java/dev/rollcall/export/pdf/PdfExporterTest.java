package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportCode;
import dev.rollcall.export.InvalidOptionException;
import dev.rollcall.export.OptionValues;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.diagnostic.Diagnostic;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExporterTest {

  @TempDir Path folder;

  @Test
  void sameCallGivesSameBytes() {
    ExampleCall example = new ExampleCall(folder);
    for (PdfLayout layout : PdfLayout.values()) {
      PdfOptions options = PdfOptions.builder().layout(layout).build();
      assertArrayEquals(example.export(options), example.export(options), layout.id());
    }
  }

  @Test
  void picturesThatCannotBeShownAreReportedWithTheirPlace() {
    ExampleCall example = new ExampleCall(folder);
    byte[] pdf = example.export(PdfOptions.builder().build());
    List<String> codes =
        example.findings().stream().map(finding -> finding.code().id()).sorted().toList();
    assertEquals(
        List.of(
            "image-not-found",
            "image-not-found",
            "image-not-found",
            "image-unreadable",
            "missing-glyph"),
        codes);
    assertTrue(
        example.findings().stream().allMatch(finding -> finding.range().isPresent()),
        () -> example.findings().toString());
    try (TaggedText text = new TaggedText(pdf)) {
      assertTrue(text.text().contains("A damaged one"), "the placeholder says what is missing");
    }
  }

  @Test
  void aCharacterThatNobodyHasKeepsItsMeaning() {
    ExampleCall example = new ExampleCall(folder);
    byte[] pdf = example.export(PdfOptions.builder().build());
    try (TaggedText text = new TaggedText(pdf)) {
      assertTrue(text.text().contains("漢"));
      assertTrue(text.text().contains("👨‍👩‍👧‍👦"));
    }
    Diagnostic finding =
        example.findings().stream()
            .filter(f -> f.code() == ExportCode.MISSING_GLYPH)
            .findFirst()
            .orElseThrow();
    assertTrue(finding.message().contains("漢 (U+6F22)"), finding::message);
  }

  @Test
  void linkTargetsArePrintedWhereAskedFor() {
    assertTrue(text(LinkTargets.NOTES).contains("[2]"));
    assertTrue(text(LinkTargets.INLINE).contains("(https://example.org/x)"));
    assertTrue(!text(LinkTargets.NONE).contains("https://example.org/x"));
  }

  private String text(LinkTargets links) {
    byte[] pdf = new ExampleCall(folder).export(PdfOptions.builder().links(links).build());
    try (TaggedText text = new TaggedText(pdf)) {
      return text.text();
    }
  }

  @Test
  void urlsKeepEveryCharacter() {
    Link link =
        Link.builder()
            .target(SafeUrl.of("https://example.org/Übersicht/日本?a=b&c=%20"))
            .addContent(Text.of("overview"))
            .build();
    Slide slide = Slide.builder().addBlocks(Paragraph.of(List.of(link))).build();
    Call call = Call.builder().kind(CallKind.MINUTES).addCover(slide).build();
    byte[] pdf = new ExampleCall(folder).export(call, PdfOptions.builder().build());
    try (TaggedText text = new TaggedText(pdf)) {
      assertEquals(
          List.of("https://example.org/%C3%9Cbersicht/%E6%97%A5%E6%9C%AC?a=b&c=%20"),
          text.targets());
    }
  }

  @Test
  void optionsAreRead() {
    PdfExporterProvider provider = new PdfExporterProvider();
    assertEquals("pdf", provider.create(OptionValues.defaults(provider)).format().id());
    Map<String, String> wrong = Map.of("paper", "a3");
    assertThrows(InvalidOptionException.class, () -> OptionValues.of(provider, wrong, Map.of()));
    byte[] broken = new byte[400];
    broken[1] = 1; // begins like a TrueType font, and holds nothing
    for (byte[] noFont : List.of(new byte[20], broken)) {
      OptionValues values = OptionValues.of(provider, Map.of(), Map.of("fonts", noFont));
      assertThrows(InvalidOptionException.class, () -> provider.create(values));
    }
  }
}
