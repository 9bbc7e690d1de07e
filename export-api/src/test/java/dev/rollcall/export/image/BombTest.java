package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures made to exhaust memory or time, loaded and scaled in a Java machine of 256 MB: each is
 * shown or refused, and the machine lives on.
 */
final class BombTest {

  private static final int MAX_SECONDS = 240;

  @TempDir Path temp;

  @Test
  void bombsNeitherExhaustMemoryNorTime() throws Exception {
    write("ok.png", TestPictures.png(600, 400));
    write("wide.png", flat(30_000, 30_000));
    write("allowed.png", flat(10_000, 10_000));
    write("side.png", TestPictures.pngHeader(60_000, 2, 8, 2));
    write("negative.png", TestPictures.pngHeader(-1, 8, 8, 2));
    write("text.png", TestPictures.withChunk(TestPictures.png(60, 40), "zTXt", inflating()));
    write("profile.png", TestPictures.withChunk(TestPictures.png(60, 40), "iCCP", inflating()));
    write("frame.gif", gifWithFrame(65_535, 65_535));
    write("canvas.webp", webp(10, 10, 16_384, 16_384));
    write("biggest.webp", webp(5_000, 5_000, 5_000, 5_000));
    write("size.jpg", jpegOfSize(65_500, 65_500));
    write("cut.jpg", cut(TestPictures.jpeg(2_000, 1_500)));
    write("cut.png", cut(TestPictures.png(2_000, 1_500)));
    write("cut.gif", cut(TestPictures.gif(2_000, 1_500)));
    write("cut.webp", cut(TestPictures.singleColorWebp()));
    write("progressive.jpg", largeProgressive());
    write("use.svg", useTree());
    write("pattern.svg", patternTree());
    write("entities.svg", entities());
    write("deep.svg", ("<svg width='9' height='9'>" + "<g>".repeat(100_000)).getBytes(UTF_8));
    write(
        "pattern-size.svg",
        svg(
            "<pattern id='p' width='90000' height='90000'"
                + " patternUnits='userSpaceOnUse'><rect width='90000' height='90000'/></pattern>"
                + "<rect width='99' height='99' fill='url(#p)'/>"));
    write(
        "filter.svg",
        svg(
            "<filter id='f'><feTurbulence numOctaves='999999999'/></filter>"
                + "<rect width='99' height='99' filter='url(#f)'/>"));
    write("dashes.svg", svg("<path d='M0 0H1000000' stroke='red' stroke-dasharray='0.0001'/>"));
    write(
        "external.svg",
        svg(
            "<image href='file:///etc/hostname' width='9' height='9'/>"
                + "<image href='http://127.0.0.1:1/x.png' width='9' height='9'/>"
                + "<style>@import url(file:///etc/passwd);</style>"));
    String report = run();
    assertEquals("shown", outcome(report, "ok.png"));
    assertEquals("TOO_LARGE", outcome(report, "wide.png"));
    assertEquals("shown", outcome(report, "allowed.png"));
    assertEquals("TOO_LARGE", outcome(report, "side.png"));
    assertEquals("UNREADABLE", outcome(report, "negative.png"));
    assertEquals("shown", outcome(report, "text.png"));
    assertEquals("shown", outcome(report, "profile.png"));
    assertEquals("TOO_LARGE", outcome(report, "frame.gif"));
    assertEquals("TOO_LARGE", outcome(report, "canvas.webp"));
    assertEquals("TOO_LARGE", outcome(report, "size.jpg"));
    assertEquals("damaged", outcome(report, "cut.jpg"));
    assertEquals("damaged", outcome(report, "cut.png"));
    assertEquals("shown", outcome(report, "progressive.jpg"));
    assertEquals("damaged", outcome(report, "use.svg"));
    assertEquals("damaged", outcome(report, "pattern.svg"));
    assertEquals("UNREADABLE", outcome(report, "deep.svg"));
    assertEquals("shown", outcome(report, "filter.svg"));
    assertEquals("shown", outcome(report, "external.svg"));
    assertTrue(report.endsWith("end\n"), report);
  }

  /** Loads and scales each picture of a folder; run in a machine of its own. */
  static final class Child {
    private Child() {}

    /** Takes the folder. */
    @SuppressWarnings("SystemOut") // tells the test what became of each picture
    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      ImageScaler scaler = ImageScaler.create();
      ImageLoader loader = new FolderImageLoader(folder);
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          long start = System.nanoTime();
          String name = String.valueOf(file.getFileName());
          String outcome =
              switch (loader.load(dev.rollcall.model.text.SafeUrl.of(name))) {
                case ImageResult.Unavailable unavailable -> unavailable.reason().name();
                case ImageResult.Loaded loaded ->
                    scaler.scale(loaded.image(), 1600, 1200).isPresent() ? "shown" : "damaged";
              };
          long millis = (System.nanoTime() - start) / 1_000_000;
          System.out.println(name + " " + outcome + " " + millis + " ms");
        }
      }
      System.out.println("end");
    }
  }

  private String run() throws Exception {
    Path report = temp.resolve("report.txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                temp.resolve("pictures").toString())
            .redirectErrorStream(true)
            .redirectOutput(report.toFile())
            .start();
    boolean ended = child.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
    child.destroyForcibly();
    String text = Files.readString(report);
    assertTrue(ended, text);
    return text;
  }

  private static String outcome(String report, String name) {
    for (String line : report.split("\n", -1)) {
      if (line.startsWith(name + " ")) {
        return line.split(" ", -1)[1];
      }
    }
    return "nothing:\n" + report;
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(Files.createDirectories(temp.resolve("pictures")).resolve(name), bytes);
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length * 2 / 3);
  }

  /** A whole PNG of one bit a pixel, all black: a few kilobytes. */
  private static byte[] flat(int width, int height) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(data, new Deflater(9))) {
      byte[] row = new byte[1 + (width + 7) / 8];
      for (int y = 0; y < height; y++) {
        out.write(row);
      }
    }
    return TestPictures.concat(
        TestPictures.pngHeader(width, height, 1, 0),
        TestPictures.chunk("IDAT", data.toByteArray()),
        TestPictures.chunk("IEND", new byte[0]));
  }

  /** A compressed chunk that becomes 1 GB. */
  private static byte[] inflating() throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(TestPictures.latin("name\0\0"));
    try (DeflaterOutputStream out = new DeflaterOutputStream(data, new Deflater(9))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        out.write(zeros);
      }
    }
    return data.toByteArray();
  }

  private static byte[] gifWithFrame(int width, int height) {
    byte[] gif = TestPictures.gif(16, 16);
    int frame = 13 + (3 << ((gif[10] & 7) + 1));
    while (gif[frame] != 0x2c) {
      frame += 2;
      while (gif[frame] != 0) {
        frame += (gif[frame] & 0xff) + 1;
      }
      frame++;
    }
    gif[frame + 5] = (byte) width;
    gif[frame + 6] = (byte) (width >> 8);
    gif[frame + 7] = (byte) height;
    gif[frame + 8] = (byte) (height >> 8);
    return gif;
  }

  private static byte[] webp(int width, int height, int frameWidth, int frameHeight) {
    byte[] stream = TestPictures.singleColorWebp();
    byte[] vp8l = Arrays.copyOfRange(stream, 20, stream.length);
    System.arraycopy(TestPictures.vp8l(frameWidth, frameHeight), 1, vp8l, 1, 4);
    return TestPictures.webp(
        TestPictures.webpChunk("VP8X", TestPictures.vp8x(width, height)),
        TestPictures.webpChunk("VP8L", vp8l));
  }

  private static byte[] jpegOfSize(int width, int height) {
    byte[] jpeg = TestPictures.jpeg(16, 16);
    for (int i = 2; i < jpeg.length - 9; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
        jpeg[i + 5] = (byte) (height >> 8);
        jpeg[i + 6] = (byte) height;
        jpeg[i + 7] = (byte) (width >> 8);
        jpeg[i + 8] = (byte) width;
      }
    }
    return jpeg;
  }

  private static byte[] largeProgressive() {
    return TestPictures.progressive(
        TestPictures.quarters(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY));
  }

  private static byte[] svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>"
            + content
            + "</svg>")
        .getBytes(UTF_8);
  }

  /** Ten levels of ten uses each: ten thousand million rectangles. */
  private static byte[] useTree() {
    List<String> lines = new ArrayList<>(List.of("<defs><rect id='u0' width='9' height='9'/>"));
    for (int i = 1; i <= 10; i++) {
      lines.add("<g id='u" + i + "'>" + ("<use href='#u" + (i - 1) + "'/>").repeat(10) + "</g>");
    }
    return svg(String.join("", lines) + "</defs><use href='#u10'/>");
  }

  private static byte[] patternTree() {
    StringBuilder text = new StringBuilder("<style>.a{fill:url(#p0)}</style>");
    for (int i = 0; i < 10; i++) {
      text.append("<pattern id='p" + i + "' width='1' height='1'>")
          .append(("<rect width='1' height='1' fill='url(#p" + (i + 1) + ")'/>").repeat(10))
          .append("</pattern>");
    }
    return svg(text + "<rect class='a' width='99' height='99'/>");
  }

  private static byte[] entities() {
    StringBuilder text = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'x'>");
    for (int i = 1; i < 12; i++) {
      text.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    return (text + "]><svg width='9' height='9'><text>&e11;</text></svg>").getBytes(UTF_8);
  }
}
