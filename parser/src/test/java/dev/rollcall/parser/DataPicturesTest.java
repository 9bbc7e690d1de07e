package dev.rollcall.parser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.PictureUse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that stand in a document itself. */
final class DataPicturesTest {

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg'><rect width='9'/></svg>";
  private static final String BASE64 =
      "PHN2ZyB4bWxucz0naHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnPjxyZWN0IHdpZHRoPSc5Jy8+PC9zdmc+";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![A box](data:image/svg+xml;base64," + BASE64 + ")",
        "![A box](DATA:image/SVG+xml;charset=utf-8;BASE64," + BASE64 + " \"Box\" =9x9)",
        "![A box](data:;base64," + BASE64 + ")",
        "![A box](data:image/png;base64,"
            + "PHN2ZyB4bWxucz0naHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnPjxyZWN0IHdpZHRoPSc5Jy8-PC9zdmc-)",
        "![A box](<data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect"
            + " width='9'/%3E%3C/svg%3E>)",
        "![A box](data:image/svg+xml;utf8,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%3E"
            + "%3Crect%20width=%279%27/%3E%3C/svg%3E)",
        "<img alt=\"A box\" src=\"data:image/svg+xml;base64,\n" + BASE64 + "\">",
        "a <img alt=\"A box\" src=\"data:image/svg+xml;base64," + BASE64 + "\"> b",
        "![A box][b]\n\n[b]: data:image/svg+xml;base64," + BASE64,
        "| a |\n|---|\n| ![A box](data:image/svg+xml;base64," + BASE64 + ") |",
        "- x\n\nNote: ![A box](data:image/svg+xml;base64," + BASE64 + ")",
      })
  void areNamedAfterTheirContent(String text) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text);
    List<PictureUse> uses = PictureUse.of(read.call());
    assertEquals("data-cb54ed89b761a02c.svg", uses.getFirst().source().value());
    assertEquals("A box", uses.getFirst().alt().orElseThrow());
    Map<String, byte[]> pictures = read.result().pictures();
    assertEquals(1, pictures.size());
    assertArrayEquals(
        SVG.getBytes(StandardCharsets.UTF_8), pictures.get("data-cb54ed89b761a02c.svg"));
    assertEquals(List.of(), read.findings());
  }

  @Test
  void areBackgrounds() {
    Reading read =
        Reading.ofSlides(
            "<!-- .slide: data-background=\"data:image/svg+xml;base64,"
                + BASE64
                + "\" -->\n\n# Team X");
    assertEquals(true, PictureUse.of(read.call()).getFirst().background());
    assertEquals(1, read.result().pictures().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Words](data:text/html;base64,PGI+)",
        "![Words](data:image/png;base64,AAAA)",
        "![Words](data:image/png;base64,%%%)",
        "![Words](data:image/png,)",
        "![Words](data:text/html,%3Csvg%3E)",
        "[Words](data:image/svg+xml;base64," + BASE64 + ")",
      })
  void othersAreRefused(String text) {
    Reading read = Reading.ofSlides("# Team Cranes\n\n" + text);
    assertEquals("Words", read.shown());
    assertEquals(Map.of(), read.result().pictures());
    assertEquals(List.of("14:1 unsafe-url"), read.findings());
  }

  @Test
  void ofPrivatePartsAreNotKept() {
    Reading read =
        Reading.ofSlides(
            "# Team Cranes\n\n- a\n\n<!-- rollcall: private -->\n![A box](data:image/svg+xml;base64,"
                + BASE64
                + ")\n<!-- rollcall: /private -->");
    assertEquals(Map.of(), read.result().pictures());
  }
}
