package dev.rollcall.export.pptx;

import static dev.rollcall.export.pptx.DeckReader.A;
import static dev.rollcall.export.pptx.DeckReader.P;
import static dev.rollcall.export.pptx.DeckReader.elements;
import static dev.rollcall.export.pptx.SampleCalls.paragraph;
import static dev.rollcall.export.pptx.SampleCalls.slide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Team;
import dev.rollcall.model.TeamKind;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CalloutKind;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Item;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How single things look on a slide. */
class LooksTest {

  private static final double EMU = 12700;

  @Test
  void numbersOfTwoDigitsHaveRoomAndStandBelowEachOther() {
    List<Element> paragraphs = elements(only(numbered(12)), A, "pPr");
    List<String> indents = new ArrayList<>();
    for (Element properties : paragraphs) {
      if (!elements(properties, A, "buAutoNum").isEmpty()) {
        indents.add(properties.getAttribute("indent"));
      }
    }
    assertEquals(12, indents.size());
    assertEquals(1, indents.stream().distinct().count());
    assertTrue(Double.parseDouble(indents.getFirst()) / EMU <= -30, indents.toString());
  }

  @Test
  void aShortNumberedListStandsAsItsLevelDoes() {
    for (Element properties : elements(only(numbered(9)), A, "pPr")) {
      assertEquals("", properties.getAttribute("marL"));
    }
  }

  @Test
  void aBoxForATaskHasRoom() {
    Item item = Item.builder().done(true).addBlocks(paragraph("Paint the hull")).build();
    Element slide = only(ListBlock.builder().ordered(false).tight(true).addItems(item).build());
    Element properties =
        elements(slide, A, "pPr").stream()
            .filter(p -> !elements(p, A, "buChar").isEmpty())
            .findFirst()
            .orElseThrow();
    assertTrue(Double.parseDouble(properties.getAttribute("indent")) / EMU < -28);
  }

  @Test
  void aCalloutHasABoxWithAnEdge() {
    Callout callout =
        Callout.builder().kind(CalloutKind.WARNING).addBlocks(paragraph("Mind the gap")).build();
    Element box = shape(only(paragraph("First."), callout), "Callout warning");
    assertEquals(1, elements(box, A, "ln").size());
    assertTrue(DeckReader.text(box).contains("Mind the gap"));
  }

  @Test
  void aListInACalloutKeepsItsBullets() {
    Callout callout =
        Callout.builder()
            .kind(CalloutKind.INFO)
            .addBlocks(
                ListBlock.builder()
                    .ordered(false)
                    .tight(true)
                    .addItems(Item.builder().addBlocks(paragraph("Ropes")).build())
                    .addItems(Item.builder().addBlocks(paragraph("Nets")).build())
                    .build())
            .build();
    Element box = shape(only(callout), "Callout info");
    assertEquals(2, elements(box, A, "buChar").size());
  }

  @Test
  void shortCodeIsNearlyAsLargeAsTextAndLongLinesAreNotBroken() {
    assertTrue(size(code("make boats")) >= 1800);
    assertTrue(size(code("x".repeat(100))) < 1600);
    assertTrue(size(code("x".repeat(100))) >= 1200);
  }

  @Test
  void aCaptionStandsCloseBelowItsPicture() {
    Element slide =
        only(
            Paragraph.of(
                List.of(
                    Image.builder()
                        .source(SafeUrl.of("boats.png"))
                        .alt("Boats at the quay")
                        .title("The quay")
                        .build())));
    double[] picture = place(elements(slide, P, "pic").getFirst());
    Element caption =
        elements(slide, P, "sp").stream()
            .filter(s -> DeckReader.text(s).equals("The quay"))
            .findFirst()
            .orElseThrow();
    double gap = place(caption)[0] - picture[1];
    assertTrue(gap >= 0 && gap < 20, "gap " + gap);
  }

  @Test
  void aPictureThatIsNotFoundIsNamedByItsSlide() {
    Call call = call(Paragraph.of(List.of(Image.builder().source(SafeUrl.of("no.png")).build())));
    ExportContext context =
        ExportContext.builder()
            .images(s -> new ImageResult.Unavailable(ImageResult.Reason.NOT_FOUND, "not there"))
            .build();
    MemoryTarget target = new MemoryTarget("call");
    try {
      new PptxExporter(PptxOptions.defaults()).export(call, context, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    DeckReader deck = new DeckReader(target.document());
    String text = DeckReader.text(deck.xml(deck.slides().getLast()));
    assertTrue(text.contains("[Picture on the slide “Boats”]"), text);
  }

  @Test
  void theTemplateIsSharedAndTheDateIsInTheFooter() {
    DeckReader deck = new DeckReader(Decks.export(SampleCalls.deck()));
    for (String slide : deck.slides()) {
      List<String> types =
          elements(deck.xml(slide), P, "ph").stream().map(ph -> ph.getAttribute("type")).toList();
      boolean cover = slide.equals(deck.slides().getFirst());
      assertTrue(cover || types.containsAll(List.of("dt", "ftr", "sldNum")), slide + types);
    }
  }

  private static ListBlock numbered(int count) {
    ListBlock.Builder list = ListBlock.builder().ordered(true).tight(true);
    for (int i = 1; i <= count; i++) {
      list.addItems(Item.builder().addBlocks(paragraph("Boat " + i)).build());
    }
    return list.build();
  }

  private static CodeBlock code(String text) {
    return CodeBlock.builder().text(text).build();
  }

  private static int size(CodeBlock code) {
    Element box = shape(only(code), "Code");
    return Integer.parseInt(elements(box, A, "rPr").getFirst().getAttribute("sz"));
  }

  private static Call call(Block... blocks) {
    return Call.builder()
        .kind(CallKind.DECK)
        .addTeams(
            Team.builder()
                .id("boats")
                .name("Team Boats")
                .kind(TeamKind.TEAM)
                .addSlides(slide("Boats", blocks))
                .build())
        .build();
  }

  /** The slide of some blocks, which fit on one. */
  private static Element only(Block... blocks) {
    DeckReader deck = new DeckReader(Decks.export(call(blocks)));
    assertEquals(2, deck.slides().size());
    return deck.xml(deck.slides().getLast()).getDocumentElement();
  }

  private static Element shape(Element slide, String name) {
    return elements(slide, P, "sp").stream()
        .filter(s -> elements(s, P, "cNvPr").getFirst().getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Top and bottom in points. */
  private static double[] place(Element shape) {
    Element off = elements(shape, A, "off").getFirst();
    Element ext =
        elements(shape, A, "ext").stream()
            .filter(e -> e.hasAttribute("cy"))
            .findFirst()
            .orElseThrow();
    double top = Double.parseDouble(off.getAttribute("y")) / EMU;
    return new double[] {top, top + Double.parseDouble(ext.getAttribute("cy")) / EMU};
  }
}
