package dev.rollcall.export.image.internal.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.image.ImageKind;
import dev.rollcall.export.image.ImageLimits;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.ImageResult.Loaded;
import dev.rollcall.export.image.internal.decode.Pixels;
import dev.rollcall.export.image.internal.header.DamagedImageException;
import dev.rollcall.export.image.internal.load.ImageReading;
import dev.rollcall.export.image.internal.svg.text.SvgFonts;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG is drawn as browsers show it, and what is not drawn is told. */
class SvgDrawingTest {

  private static final int SIZE = 60;

  /** What says the same in a plain way is drawn the same. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<style>:root{--c:#06c} .a{fill:var(--c)}</style><rect class='a' width='30' height='60'/>"
            + "| <rect fill='#06c' width='30' height='60'/>",
        "<style>.a{fill:var(--none, #0a0)}</style><rect class='a' width='30' height='60'/>"
            + "| <rect fill='#0a0' width='30' height='60'/>",
        "<style>@media (prefers-color-scheme: dark){rect{fill:#000}} @media"
            + " screen{rect{fill:#c00}}</style><rect width='9' height='9'/>| <rect fill='#c00'"
            + " width='9' height='9'/>",
        "<style>g > rect:nth-child(2), circle:not(.no){fill:#0c0}</style><g><rect width='9'"
            + " height='9'/><rect x='20' width='9' height='9'/></g><circle class='no' cx='40'"
            + " cy='40' r='9'/>| <rect width='9' height='9'/><rect x='20' width='9' height='9'"
            + " fill='#0c0'/><circle cx='40' cy='40' r='9'/>",
        "<style>*{fill:#00c} rect{fill:#0c0}</style><rect width='9' height='9' fill='red'/><circle"
            + " cx='40' cy='40' r='9'/>| <rect width='9' height='9' fill='#0c0'/><circle cx='40'"
            + " cy='40' r='9' fill='#00c'/>",
        "<style>#a{fill:#0c0} .b{fill:#00c !important}</style><rect id='a' class='b' width='9'"
            + " height='9' style='fill:red'/>| <rect width='9' height='9' fill='#00c'/>",
        "<style>[data-k='v']{fill:#0c0} a + b, rect ~ circle{fill:#00c}</style><rect data-k='v'"
            + " width='9' height='9'/><circle cx='40' cy='40' r='9'/>| <rect width='9' height='9'"
            + " fill='#0c0'/><circle cx='40' cy='40' r='9' fill='#00c'/>",
        "<g style='color:#c60'><rect width='9' height='9' fill='currentColor'/></g>"
            + "| <rect width='9' height='9' fill='#c60'/>",
        "<style>rect{width:20px;height:20px;transform:translate(10px,20px) scale(2)}</style><rect/>"
            + "| <rect x='10' y='20' width='40' height='40'/>",
        "<rect width='20' height='20' style='transform:rotate(90deg) translateY(-40px)'/>"
            + "| <rect x='20' width='20' height='20'/>",
        "<switch><g requiredExtensions='http://example.org/x'><rect width='60'"
            + " height='60'/></g><rect width='9' height='9'/><circle r='9'/></switch>| <rect"
            + " width='9' height='9'/>",
        "<switch><rect systemLanguage='tlh' width='60' height='60'/><rect width='9'"
            + " height='9'/></switch>| <rect width='9' height='9'/>",
        "<defs><symbol id='s' viewBox='0 0 10 10'><rect width='10' height='5'"
            + " fill='currentColor'/></symbol></defs><use href='#s' x='20' y='10' width='20'"
            + " height='20' color='#0a0'/>| <rect x='20' y='10' width='20' height='10'"
            + " fill='#0a0'/>",
        "<style>.k use{fill:#0a0}</style><defs><rect id='r' width='9' height='9'/></defs><g"
            + " class='k'><use href='#r' x='20'/></g><use href='#r' y='20'/>| <rect x='20'"
            + " width='9' height='9' fill='#0a0'/><rect y='20' width='9' height='9'/>",
        "<defs><rect id='r' width='30' height='30'/><clipPath id='c'><use href='#r'"
            + " x='10'/></clipPath></defs><rect width='60' height='60' clip-path='url(\"#c\")'/>|"
            + " <rect x='10' width='30' height='30'/>",
        "<rect width='50%' height='25%'/>| <rect width='30' height='15'/>",
        "<rect width='9' height='9' fill='hsl(120,100%,25%)'/><rect x='20' width='9' height='9'"
            + " fill='rgb(0 0 200 / 50%)'/>| <rect width='9' height='9' fill='#008000'/><rect"
            + " x='20' width='9' height='9' fill='rgba(0,0,200,0.5)'/>",
        "<g style='display:none'><rect width='60' height='60'/></g><rect width='9' height='9'"
            + " visibility='hidden'/><circle cx='9' cy='9' r='9'/>| <circle cx='9' cy='9' r='9'/>",
        "<style>.bad{{;} .x::before{fill:red} rect{fill:#0a0}</style><rect width='9' height='9'/>"
            + "| <rect width='9' height='9' fill='#0a0'/>",
        "<rect stroke='red'/><rect width='0' height='9' stroke='red'/><circle stroke='red'/><circle"
            + " r='9'/>| <circle r='9'/>",
        "<style>marker{fill:#0a0}</style><marker id='m' markerWidth='9' markerHeight='9'><rect"
            + " width='9' height='9'/></marker><path d='M9 9H40' stroke='#00c'"
            + " marker-end='url(#m)'/>| <marker id='m' markerWidth='9' markerHeight='9'><rect"
            + " width='9' height='9' fill='#0a0'/></marker><path d='M9 9H40' stroke='#00c'"
            + " marker-end='url(#m)'/>",
        "<metadata><rect width='60' height='60'/></metadata><title>A</title><script>1</script><rect"
            + " width='9' height='9'/>| <rect width='9' height='9'/>",
      })
  void drawsWhatStylesSay(String svg, String plain) throws Exception {
    Pixels expected = draw(picture(plain));
    assertTrue(ink(expected, 0, 0, SIZE, SIZE) > 0, "nothing is drawn of " + plain);
    assertArrayEquals(expected.argb(), draw(picture(svg)).argb());
  }

  @Test
  void knowsTheEntitiesThatAnSvgDefines() throws Exception {
    String svg =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/svg11.dtd' [<!ENTITY ns"
            + " 'http://www.w3.org/2000/svg'><!ENTITY st 'fill:#0a0;'>]><svg xmlns='&ns;'"
            + " width='60' height='60'><rect style='&st;' width='9' height='9'/></svg>";
    assertArrayEquals(
        draw(picture("<rect width='9' height='9' fill='#0a0'/>")).argb(), draw(svg).argb());
  }

  @Test
  void entitiesThatGrowAreRefused() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 9; i++) {
      entities.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String svg = "<!DOCTYPE svg [" + entities + "]>" + picture("<text y='20'>&a8;</text>");
    assertThrows(DamagedImageException.class, () -> draw(svg));
  }

  @Test
  void variablesThatGrowAreLeftOut() throws Exception {
    StringBuilder variables = new StringBuilder("--a0: red;");
    for (int i = 1; i < 19; i++) {
      variables.append("--a%d:%s;".formatted(i, ("var(--a" + (i - 1) + ") ").repeat(9)));
    }
    String svg = picture("<rect width='9' height='9' style='" + variables + "fill:var(--a18)'/>");
    assertArrayEquals(draw(picture("<rect width='9' height='9'/>")).argb(), draw(svg).argb());
  }

  @Test
  void rulesTimesElementsAreBounded() {
    String rules = "g rect.a ~ rect:not(.b){fill:red}\n".repeat(20_000);
    String svg = picture("<style>" + rules + "</style><g>" + "<rect/>".repeat(5_000) + "</g>");
    assertThrows(DamagedImageException.class, () -> draw(svg));
  }

  /** Text is drawn where it belongs, whichever way it is written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text x='30' y='20' text-anchor='middle'>mmm</text>",
        "<style>text{font:bold 16px 'No Such Font', sans-serif;text-anchor:middle}</style><text"
            + " x='30' y='20'>mmm</text>",
        "<text x='50%' y='15' dominant-baseline='middle' text-anchor='middle'>mmm</text>",
        "<text><tspan x='10' y='20'>m</tspan><tspan dx='2'>m</tspan></text>",
        "<text x='12' y='20' textLength='36'>mm</text>",
        "<text x='12' y='20'>שלום</text>",
        "<text x='12' y='20'>سلام</text>",
        "<text x='12' y='20'>⇌ ☂</text>",
        "<path id='p' d='M5 20 C20 10 40 10 60 20' fill='none'/><text font-size='10'><textPath"
            + " href='#p' startOffset='50%' text-anchor='middle'>mmm</textPath></text>",
        "<foreignObject width='60' height='30'><div xmlns='http://www.w3.org/1999/xhtml'"
            + " style='height:100%;display:flex;flex-direction:column;justify-content:flex-end;align-items:center'>mmm</div></foreignObject>",
        "<foreignObject width='60' height='30'><ol xmlns='http://www.w3.org/1999/xhtml'"
            + " style='margin:0;padding-left:20px'><li>m</li></ol></foreignObject>",
        "<foreignObject width='60' height='30'><div xmlns='http://www.w3.org/1999/xhtml'"
            + " style='text-align:center'>mmm</div></foreignObject>",
        "<switch><foreignObject width='60' height='30'"
            + " requiredFeatures='http://www.w3.org/TR/SVG11/feature#Extensibility'><p"
            + " xmlns='http://www.w3.org/1999/xhtml' style='margin:0"
            + " 12px'>mmm</p></foreignObject><text y='50'>x</text></switch>",
        "<foreignObject width='100%' height='100%' style='overflow:visible'><div"
            + " xmlns='http://www.w3.org/1999/xhtml' style='display:flex;align-items:unsafe"
            + " center;justify-content:unsafe"
            + " center;width:58px;height:1px;padding-top:15px;margin-left:1px'><div"
            + " style='text-align:center;font-size:0'><div"
            + " style='display:inline-block;font-size:12px'>mm<br/></div></div></div></foreignObject>",
        "<foreignObject width='60' height='30'><div xmlns='http://www.w3.org/1999/xhtml'"
            + " style='display:table-cell;white-space:nowrap;line-height:1.5;max-width:200px;text-align:center'><span"
            + " class='nodeLabel'><p style='margin:0 0 0 12px'>mm</p></span></div></foreignObject>",
      })
  void drawsText(String svg) throws Exception {
    Pixels pixels = draw(picture(svg));
    assertTrue(ink(pixels, 5, 0, 56, 30) > 8, "no text");
    assertEquals(0, ink(pixels, 0, 31, SIZE, SIZE), "text below");
  }

  @Test
  void wrapsTheTextOfForeignObjects() throws Exception {
    Pixels pixels =
        draw(
            picture(
                "<foreignObject width='40' height='60'><div"
                    + " xmlns='http://www.w3.org/1999/xhtml'>mmm mmm</div></foreignObject>"));
    assertTrue(ink(pixels, 0, 0, 40, 18) > 8, "no first line");
    assertTrue(ink(pixels, 0, 20, 40, 40) > 8, "no second line");
    assertEquals(0, ink(pixels, 42, 0, SIZE, SIZE), "text beside its box");
  }

  @Test
  void paintsTheGroundOfTheRoot() throws Exception {
    Pixels pixels = draw(picture("").replace("<svg ", "<svg style='background-color: #eee' "));
    assertEquals(0xffeeeeee, pixels.argb()[SIZE * SIZE / 2]);
  }

  @Test
  void readsCompressedSvg() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(picture("<rect width='9' height='9'/>").getBytes(UTF_8));
    }
    Loaded loaded = (Loaded) read(bytes.toByteArray());
    assertEquals(ImageKind.SVG, loaded.image().kind());
    assertEquals(SIZE, loaded.image().width());
  }

  @Test
  void compressedSvgIsBounded() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("<svg width='9' height='9'>".getBytes(UTF_8));
      byte[] blank = new byte[1 << 20];
      java.util.Arrays.fill(blank, (byte) ' ');
      for (int i = 0; i < 64; i++) {
        out.write(blank);
      }
    }
    ImageResult.Unavailable result = (ImageResult.Unavailable) read(bytes.toByteArray());
    assertEquals(ImageResult.Reason.TOO_LARGE, result.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect filter='url(#f)' width='9'"
            + " height='9'/>|shadows, blurs or other filters",
        "<style>rect{filter:drop-shadow(1px 1px 1px #000)}</style><rect width='9'"
            + " height='9'/>|shadows, blurs or other filters",
        "<image href='other.png' width='9' height='9'/>|pictures that are not embedded as PNG or"
            + " JPEG",
        "<style>@import url(x.css);</style>|style sheets that are not part of it",
        "<rect width='9' height='9'><animate attributeName='x' to='9'/></rect>|animations",
        "<foreignObject width='9' height='9'><img xmlns='http://www.w3.org/1999/xhtml'"
            + " src='a.png'/></foreignObject>|HTML other than text",
        "<g style='mix-blend-mode:multiply'><animate/></g>|blending of colours and animations",
      })
  void tellsWhatIsLeftOut(String svg, String parts) throws Exception {
    Loaded loaded = (Loaded) read(picture(svg).getBytes(UTF_8));
    assertEquals(
        Optional.of("'a.svg' is shown without " + parts + "; save it as PNG to show all of it."),
        loaded.remark());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<filter id='f'/><rect width='9' height='9'/>",
        "<script>1</script><style>.unused{filter:blur(2px)}</style><rect filter='none'/>",
        "<image/><switch><rect/><foreignObject><img"
            + " xmlns='http://www.w3.org/1999/xhtml'/></foreignObject></switch>",
      })
  void tellsNothingOfWhatIsNotMissed(String svg) throws Exception {
    Loaded loaded = (Loaded) read(picture(svg).getBytes(UTF_8));
    assertEquals(Optional.empty(), loaded.remark());
  }

  private static ImageResult read(byte[] bytes) {
    return new ImageReading(ImageLimits.defaults()).read(bytes, "a.svg");
  }

  private static String picture(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'>" + content + "</svg>";
  }

  private static Pixels draw(String svg) throws DamagedImageException {
    return SvgDrawing.draw(svg.getBytes(UTF_8), SIZE, SIZE, new SvgFonts());
  }

  /** How many pixels of a part are not transparent. */
  private static int ink(Pixels pixels, int left, int top, int right, int bottom) {
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        ink += pixels.argb()[y * pixels.width() + x] >>> 24 > 40 ? 1 : 0;
      }
    }
    return ink;
  }
}
