package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {

  private static final String SOURCE = "https://pad.example/uploads/boat.png";

  private static Image.Builder boat() {
    return Image.builder().source(SafeUrl.of(SOURCE)).alt("A boat");
  }

  private static Call with(Image image) {
    return ExampleCalls.of(Paragraph.of(List.of(image)));
  }

  private static Element shown(Image image, PictureMode mode) {
    MemoryTarget export = Exports.of(with(image), HtmlOptions.builder().pictures(mode).build());
    return Jsoup.parse(Exports.text(export)).expectFirst("img");
  }

  @Test
  void asFilesInTwoWidthsSizedAndLazy() {
    MemoryTarget export = Exports.of(with(boat().build()), HtmlOptions.defaults());
    Element img = Jsoup.parse(Exports.text(export)).expectFirst("img");
    List<String> set = List.of(img.attr("srcset").split(", "));
    assertEquals(2, set.size());
    assertTrue(
        set.get(0).endsWith(".png 800w") && set.get(1).endsWith(".png 1600w"), set.toString());
    assertTrue(set.get(0).startsWith(img.attr("src") + " "));
    assertEquals(
        "800 400 lazy", img.attr("width") + " " + img.attr("height") + " " + img.attr("loading"));
    for (String file : set) {
      assertTrue(export.companions().containsKey(file.split(" ")[0]), file);
    }
  }

  @Test
  void inlineInOnePiece() {
    Element img = shown(boat().build(), PictureMode.INLINE);
    assertTrue(img.attr("src").startsWith("data:image/png;base64,"));
    assertFalse(img.hasAttr("srcset"));
    assertEquals("1200 600", img.attr("width") + " " + img.attr("height"));
  }

  /** The pictures stay where they are: none is read, not even asked for. */
  @Test
  void byTheirAddressesWithoutBeingRead() throws IOException {
    ExportContext context =
        ExportContext.builder().images(source -> fail("read " + source)).build();
    for (HtmlMode mode : HtmlMode.values()) {
      MemoryTarget target = new MemoryTarget("call");
      new HtmlExporter(HtmlOptions.builder().mode(mode).pictures(PictureMode.URLS).build())
          .export(with(boat().title("Our boat").build()), context, target);
      String html = new String(target.document(), StandardCharsets.UTF_8);
      Element img = Jsoup.parse(html).expectFirst("img");
      assertEquals(SOURCE, img.attr("src"));
      assertEquals("A boat", img.attr("alt"));
      assertEquals("lazy", img.attr("loading"));
      assertFalse(img.hasAttr("srcset") || img.hasAttr("width"), html);
      assertEquals("Our boat", Jsoup.parse(html).expectFirst("figcaption").text());
      assertTrue(
          target.companions().keySet().stream()
              .noneMatch(name -> name.startsWith("rollcall-images")),
          "nothing is copied");
    }
  }

  @Test
  void whatCannotBeAnAttributeOfAnAddressIsEncoded() {
    String odd = "https://pad.example/a b\"'<>`{{x}}|^[1].png?x={%y%}#z#";
    Element img = shown(Image.builder().source(SafeUrl.of(odd)).alt("x").build(), PictureMode.URLS);
    assertEquals(
        "https://pad.example/a%20b%22'%3C%3E%60%7B%7Bx%7D%7D%7C%5E%5B1%5D.png?x=%7B%25y%25%7D#z%23",
        img.attr("src"));
  }

  @ParameterizedTest
  @EnumSource(PictureMode.class)
  void asWideAsTheSourceWantsThem(PictureMode mode) {
    assertEquals("rc-pixels-120", shown(boat().width(Length.of("120")).build(), mode).className());
    assertEquals("rc-width-50", shown(boat().width(Length.of("50%")).build(), mode).className());
    assertEquals("", shown(boat().width(Length.of("1920")).build(), mode).className());
    assertEquals("", shown(boat().width(Length.of("100%")).build(), mode).className());
  }

  @ParameterizedTest
  @CsvSource({"1,4", "18,20", "24,24", "47,50", "333,340", "640,650", "790,800"})
  void theStyleSheetKnowsEveryWidth(int wanted, int shown) {
    MemoryTarget export =
        Exports.of(with(boat().width(new Length(wanted, false)).build()), HtmlOptions.defaults());
    String css = new String(export.companions().get("rollcall.css"), StandardCharsets.UTF_8);
    Element img = Jsoup.parse(Exports.text(export)).expectFirst("img");
    if (shown == 800) {
      assertEquals("", img.className(), "the whole column");
      return;
    }
    assertEquals("rc-pixels-" + shown, img.className());
    assertEquals(shown + "px", img.attr("sizes"));
    assertTrue(css.contains(".rc img.rc-pixels-" + shown + "{width:" + shown + "px}"), css);
  }

  @Test
  void aHeightAloneGivesTheWidthThatGoesWithIt() {
    Element img = shown(boat().height(Length.of("100")).build(), PictureMode.FILES);
    assertEquals("rc-pixels-200", img.className(), "the boat is twice as wide as high");
  }
}
