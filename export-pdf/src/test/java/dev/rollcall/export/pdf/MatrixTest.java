package dev.rollcall.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document in every layout on every paper is PDF/UA-1 and PDF/A-2a, with tagged links. */
class MatrixTest {

  static Stream<Arguments> everything() {
    return MarkdownDocument.all().stream()
        .flatMap(
            document ->
                Stream.of(PdfLayout.values())
                    .flatMap(
                        layout ->
                            Stream.of(PaperSize.values())
                                .map(paper -> Arguments.of(document, layout, paper))));
  }

  /** The example deck in every layout, and each odd deck in one of them. */
  static Stream<Arguments> sample() {
    List<MarkdownDocument> odd = MarkdownDocument.odd();
    List<PdfLayout> layouts = List.of(PdfLayout.values());
    Stream<Arguments> example =
        Stream.of(PdfLayout.values())
            .map(layout -> Arguments.of(MarkdownDocument.example(), layout, paper(layout)));
    Stream<Arguments> others =
        IntStream.range(0, odd.size())
            .mapToObj(
                i -> {
                  PdfLayout layout = layouts.get(i % layouts.size());
                  return Arguments.of(odd.get(i), layout, paper(layout));
                });
    return Stream.concat(example, others);
  }

  private static PaperSize paper(PdfLayout layout) {
    return layout == PdfLayout.SLIDES ? PaperSize.LETTER : PaperSize.A4;
  }

  @ParameterizedTest
  @MethodSource("sample")
  void conformsInTheSample(MarkdownDocument document, PdfLayout layout, PaperSize paper)
      throws Exception {
    check(document, layout, paper);
  }

  @Tag("full")
  @ParameterizedTest
  @MethodSource("everything")
  void conformsEverywhere(MarkdownDocument document, PdfLayout layout, PaperSize paper)
      throws Exception {
    check(document, layout, paper);
  }

  private static void check(MarkdownDocument document, PdfLayout layout, PaperSize paper)
      throws Exception {
    PdfOptions options = PdfOptions.builder().layout(layout).paper(paper).build();
    assertEquals(List.of(), Judge.objections(document.export(options)));
  }
}
