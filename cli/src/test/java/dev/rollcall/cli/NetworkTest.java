package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.cli.terminal.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is asked over the network: a server of the test's own hears of nothing. */
class NetworkTest {

  /** Where a deck may name an address: {@code URL} is the server's. */
  static final List<String> PLACES =
      List.of(
          "![a](URL/a.png)",
          "<img src=\"URL/b.png\" srcset=\"URL/c.png 2x\">",
          "<!-- .slide: data-background=\"URL/d.png\" -->",
          "<!-- .slide: data-background-iframe=\"URL/e\" -->",
          "<link rel=stylesheet href=\"URL/f.css\">",
          "<style>@import url(URL/g.css); p { background: url(URL/h.png) }</style>",
          "<script src=\"URL/i.js\"></script>",
          "<iframe src=\"URL/j\"></iframe>",
          "<object data=\"URL/k\"></object>",
          "<video src=\"URL/l\" poster=\"URL/m.png\"></video>",
          "<svg><image href=\"URL/n.png\"/></svg>",
          "[link](URL/o)",
          "URL/p",
          "{%youtube URL/q %}",
          "![svg](remote.svg)",
          "<p style=\"background:url(URL/r.png)\">x</p>",
          "<base href=\"URL/\">");

  @TempDir Path folder;

  @Test
  void nothingIsFetched() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> count(server, asked));
      for (String host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1")) {
        String url = "http://" + host + ":" + server.getLocalPort();
        for (String scheme : List.of(url, url.replace("http:", "https:"))) {
          write(scheme);
          export();
        }
      }
      export("--fetch-images", "localhost,127.0.0.1"); // private addresses are never asked
      assertEquals(0, asked.get());
      new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close();
      for (int i = 0; i < 100 && asked.get() == 0; i++) {
        Thread.sleep(20);
      }
      assertEquals(1, asked.get(), "the server counts");
    }
  }

  private void write(String url) throws IOException {
    Files.writeString(
        folder.resolve("remote.svg"),
        "<?xml-stylesheet href=\"URL/s.css\"?><!DOCTYPE svg SYSTEM \"URL/t.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image href=\"URL/u.png\" width=\"9\" height=\"9\"/></svg>"
            .replace("URL", url));
    String slides = String.join("\n\n---\n\n# Team A\n\n", PLACES).replace("URL", url);
    Files.writeString(
        folder.resolve("call.md"),
        "---\ntype: slide\nslideOptions: {parallaxBackgroundImage: '"
            + url
            + "/v.png'}\n---\n\n# Call\n\n"
            + slides);
  }

  private void export(String... options) {
    List<String> arguments =
        new java.util.ArrayList<>(List.of("export", "--to", "pdf,pptx,html,json", "-o", "out/"));
    arguments.addAll(List.of(options));
    arguments.add("call.md");
    CommandRun run = CommandRun.in(folder, arguments.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exit(), run.err());
    assertTrue(run.err().contains("[image-not-found]"), run.err());
  }

  private static void count(ServerSocket server, AtomicInteger asked) {
    try {
      while (true) {
        server.accept().close();
        asked.incrementAndGet();
      }
    } catch (IOException e) {
      // the test is over
    }
  }
}
