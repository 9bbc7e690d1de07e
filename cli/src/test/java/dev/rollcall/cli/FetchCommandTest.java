package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.rollcall.cli.terminal.ExitCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rollcall fetch}. */
final class FetchCommandTest {

  private static final String CALL = "# Quay round 2026-05-07\n\n## Gates\n\n![A gate](/g.png)\n";

  @TempDir Path folder;

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final HttpServer server = server();
  private String root = "";

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          byte[] body = answers.get(exchange.getRequestURI().getPath());
          try (exchange) {
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
              exchange.getResponseBody().write(body);
            }
          }
        });
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
    answers.put("/g.png", picture.toByteArray());
    answers.put("/abc/download", CALL.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The picture's file. */
  private String picture() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("calls"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".png"))
          .reduce("", String::concat);
    }
  }

  @Test
  void textAndPictureComeHomeAndAreKept() throws IOException {
    CommandRun run = CommandRun.in(folder, "fetch", root + "/abc", "-o", folder + "/calls");
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertEquals(List.of(folder.resolve("calls/20260507.md").toString()), run.outLines());
    String picture = picture();
    assertTrue(picture.matches("[0-9a-f]{20}\\.png"), picture);
    Path file = folder.resolve("calls/20260507.md");
    assertEquals(CALL.replace("/g.png", picture), Files.readString(file));

    CommandRun again = CommandRun.in(folder, "fetch", root + "/abc", "-o", folder + "/calls");
    assertEquals("", again.out());

    Files.writeString(file, Files.readString(file) + "- here\n");
    answers.put("/abc/download", (CALL + "- there\n").getBytes(StandardCharsets.UTF_8));
    CommandRun both = CommandRun.in(folder, "fetch", root + "/abc", "-o", folder + "/calls");
    assertEquals(ExitCode.FINDINGS, both.exit());
    assertTrue(both.out().contains("-- here\n+- there\n"), both.out());
    assertTrue(Files.readString(file).endsWith("- here\n"));
  }

  @Test
  void picturesAreScaledAndNamedAsAsked() throws IOException {
    CommandRun.in(
        folder,
        "fetch",
        root + "/abc",
        "-o",
        folder + "/calls",
        "--name",
        "quay",
        "--max-pixels",
        "10");
    assertTrue(Files.exists(folder.resolve("calls/quay.md")));
    BufferedImage small = ImageIO.read(folder.resolve("calls").resolve(picture()).toFile());
    assertEquals(10, small.getWidth());
  }

  @Test
  void wrongUseWritesNothing() throws IOException {
    assertEquals(ExitCode.USAGE, CommandRun.in(folder, "fetch").exit());
    assertEquals(
        ExitCode.USAGE, CommandRun.in(folder, "fetch", root + "/abc", "--repair", ".").exit());
    assertEquals(
        ExitCode.USAGE, CommandRun.in(folder, "fetch", root + "/abc", "--name", "../a").exit());
    CommandRun none = CommandRun.in(folder, "fetch", root + "/nowhere?key=s3cret");
    assertEquals(ExitCode.FINDINGS, none.exit());
    assertTrue(none.err().contains("answered 404"), none.err());
    assertTrue(!none.err().contains("s3cret"), none.err());
    assertEquals(ExitCode.FINDINGS, CommandRun.in(folder, "fetch", "quay.md").exit());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
