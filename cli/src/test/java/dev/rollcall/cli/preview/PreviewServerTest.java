package dev.rollcall.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview shows results, to this machine only, and nothing else. */
class PreviewServerTest {

  private final Path results;
  private final PreviewServer server;
  private final int port;

  PreviewServerTest(@TempDir Path folder) throws IOException {
    results = folder.resolve("out");
    Files.createDirectories(results.resolve("rollcall-images"));
    Files.writeString(results.resolve("call.html"), "<article>Hello</article>");
    Files.writeString(results.resolve("page.html"), "<!DOCTYPE html><body>Whole</body></html>");
    Files.writeString(results.resolve("a b & c.json"), "{}");
    Files.write(results.resolve("rollcall-images/1.png"), new byte[] {1, 2, 3});
    Files.writeString(results.resolve("notes.md"), "secret");
    Files.writeString(results.resolve(".rollcall-manifest.json"), "secret");
    Files.writeString(folder.resolve("secret.html"), "secret");
    Files.createSymbolicLink(results.resolve("link.html"), folder.resolve("secret.html"));
    server = new PreviewServer(results, 0);
    port = URI.create(server.address()).getPort();
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void resultsAreShownAndFollowChanges() throws IOException {
    String fragment = get("/call.html");
    assertTrue(fragment.startsWith("HTTP/1.1 200"), fragment);
    assertTrue(fragment.contains("<article>Hello</article>"), fragment);
    assertTrue(fragment.contains("href=\"rollcall.css\""), fragment);
    assertTrue(fragment.contains("src=\"/.rollcall/reload.js\""), fragment);
    String page = get("/page.html");
    assertTrue(page.contains("Whole<script src=\"/.rollcall/reload.js\" defer>"), page);
    assertEquals(page.indexOf("<!DOCTYPE"), page.lastIndexOf("<!DOCTYPE"));
    assertTrue(get("/rollcall-images/1.png").contains("Content-type: image/png"));
    assertTrue(get("/.rollcall/reload.js").contains("EventSource"));
    String index = get("/");
    assertTrue(index.contains("<a href=\"a%20b%20%26%20c.json\">a b &amp; c.json</a>"), index);
    assertTrue(!index.contains("notes") && !index.contains("manifest"), index);
    assertTrue(get("/a%20b%20%26%20c.json").startsWith("HTTP/1.1 200"));
    Files.writeString(results.resolve("index.html"), "<!DOCTYPE html><body>All</body>");
    assertTrue(get("/").contains("All"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/rollcall-images/../../secret.html",
        "/rollcall-images/%2e%2e/%2e%2e/secret.html",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/..%5csecret.html",
        "/secret.html%00.png",
        "/link.html",
        "/notes.md",
        "/.rollcall-manifest.json",
        "/rollcall-images",
        "/rollcall-images/",
        "/absent.html"
      })
  void nothingElseIsShown(String path) throws IOException {
    String answer = get(path);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertTrue(!answer.contains("\r\n\r\nsecret"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:PORT", "localhost", "127.0.0.1.evil:PORT"})
  void otherHostsAreRefused(String host) throws IOException {
    String answer = ask("GET", "/call.html", host.replace("PORT", String.valueOf(port)));
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    assertTrue(!answer.contains("Hello"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void thisMachineIsAnswered(String host) throws IOException {
    assertTrue(ask("GET", "/call.html", host + ":" + port).contains("Hello"));
  }

  @Test
  void nothingCanBeChanged() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      String answer = ask(method, "/call.html", "localhost:" + port);
      assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    }
    String head = ask("HEAD", "/call.html", "localhost:" + port);
    assertTrue(head.startsWith("HTTP/1.1 200") && !head.contains("Hello"), head);
  }

  @Test
  void otherMachinesCannotConnect() throws IOException {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : addresses(network)) {
        assertThrows(ConnectException.class, () -> new Socket(address, port).close());
      }
    }
  }

  private static List<InetAddress> addresses(NetworkInterface network) {
    try (Stream<InetAddress> all = network.inetAddresses()) {
      return all.filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress()).toList();
    }
  }

  @Test
  void changesAreTold() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      send(socket, "GET", "/.rollcall/changes", "localhost:" + port);
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      readUntil(lines, ": watching");
      server.changed();
      readUntil(lines, "data: changed");
      server.changed();
      readUntil(lines, "data: changed");
    }
  }

  @Test
  void aTakenPortIsAnError() {
    assertThrows(IOException.class, () -> new PreviewServer(results, port).close());
  }

  private static void readUntil(BufferedReader lines, String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(wanted)) {
      line = lines.readLine();
    }
    assertEquals(wanted, line);
  }

  private String get(String path) throws IOException {
    return ask("GET", path, "localhost:" + port);
  }

  /** Asks with a path as it is: clients of the platform would tidy it up. */
  private String ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      send(socket, method, path, host);
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static void send(Socket socket, String method, String path, String host)
      throws IOException {
    String request =
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }
}
