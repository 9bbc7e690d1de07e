package dev.rollcall.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.rollcall.fetch.Fetched.Outcome;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of servers that behave, and of some that do not. */
final class FetcherTest {

  private static final String CALL =
      """
      ---
      type: slide
      ---

      # Quay round

      ## Community Call 2026-05-07

      ---

      # Team Cranes

      ![A crane](/uploads/crane.png =200x) and [![](%s/uploads/gate.png "Gate")](https://e.example/)

      `![](/uploads/code.png)` and <img src="/uploads/berth.png" width="40%%">

      ![elsewhere](https://pictures.example.net/quay.png)
      """;

  @TempDir Path folder;

  /** Long enough for a machine that does much else. */
  private Duration time = Duration.ofSeconds(60);

  private final HttpServer server = server();
  private String root = "";
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() throws IOException {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    for (String picture : List.of("crane", "gate", "berth")) {
      gives("/uploads/" + picture + ".png", "PNG " + picture);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    HttpHandler handler = answers.get(path);
    try (exchange) {
      if (handler == null) {
        send(exchange, 404, "text/html", "<html>no such page</html>");
      } else {
        handler.handle(exchange);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** A server with tags, which lies about the type. */
  private void gives(String path, String body) {
    answers.put(
        path,
        exchange -> {
          String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
          exchange.getResponseHeaders().set("ETag", tag);
          if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            send(exchange, 200, "application/octet-stream", body);
          }
        });
  }

  private Fetched fetch(String path, boolean force, Secret secret) throws IOException {
    FetchSettings settings =
        new FetchSettings(
            folder,
            Optional.empty(),
            Optional.empty(),
            force,
            Set.of(),
            secret,
            time,
            Clock.fixed(Instant.parse("2026-05-08T10:00:00Z"), ZoneOffset.UTC),
            new NamedPictures());
    Fetched fetched = new Fetcher(settings).fetch(root + path);
    for (Map.Entry<String, byte[]> file : fetched.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return fetched;
  }

  private Fetched fetch(String path) throws IOException {
    return fetch(path, false, Secret.of(Optional.empty(), Optional.empty()));
  }

  private String sentence(String path) {
    return assertThrows(FetchException.class, () -> fetch(path)).sentence();
  }

  /** Pictures by the first letters of their content. */
  private static final class NamedPictures implements Pictures {

    @Override
    public Picture load(SafeUrl source) throws FetchException {
      throw new FetchException("It lies elsewhere.");
    }

    @Override
    public Picture read(byte[] bytes, SafeUrl source) throws FetchException {
      if (!new String(bytes, StandardCharsets.UTF_8).startsWith("PNG")) {
        throw new FetchException("It is no picture.");
      }
      return new Picture(bytes, "png");
    }

    @Override
    public boolean isPublic(InetAddress address) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/abc, /abc/download",
    "/@quay/call, /@quay/call/download",
    "/n/call, /api/v2/notes/call/content",
    "/n/old, /n/old/download",
    "/p/call, /p/call/export/txt",
    "/quay/calls/blob/main/a.md, /quay/calls/raw/main/a.md",
    "/quay/calls/-/blob/main/a.md, /quay/calls/-/raw/main/a.md",
    "/quay/calls/wiki/Call, /quay/calls/wiki/Call.md",
    "/quay/0123456789abcdef0123, /quay/0123456789abcdef0123/raw",
    "/a.md, /a.md",
    "/plain/text, /plain/text",
  })
  void textAndPicturesComeHome(String address, String place) throws IOException {
    String text = CALL.formatted(root);
    gives(place, text);
    Fetched fetched = fetch(address);
    assertEquals(Outcome.NEW, fetched.outcome());
    assertEquals("20260507.md", fetched.file());
    String crane = name("PNG crane");
    String expected =
        text.replace("(/uploads/crane.png", "(" + crane)
            .replace(root + "/uploads/gate.png", name("PNG gate"))
            .replace("\"/uploads/berth.png", "\"" + name("PNG berth"));
    assertEquals(expected, Files.readString(folder.resolve("20260507.md")));
    assertArrayEquals(
        "PNG crane".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve(crane)));
    assertEquals(
        List.of("picture-not-fetched"),
        fetched.findings().stream().map(finding -> finding.code().id()).toList());
    requests.clear();
    assertEquals(Outcome.UNCHANGED, fetch(address).outcome());
    assertEquals(place, requests.getLast());
    assertFalse(requests.stream().anyMatch(path -> path.startsWith("/uploads/")));
  }

  private static String name(String content) {
    return PictureHome.hash(content.getBytes(StandardCharsets.UTF_8)).substring(0, 20) + ".png";
  }

  @Test
  void bothSidesAreKeptApart() throws IOException {
    gives("/abc/download", CALL.formatted(root));
    Path file = folder.resolve(fetch("/abc").file());
    String first = Files.readString(file);

    gives("/abc/download", CALL.formatted(root) + "\nnew at the pad\n");
    assertEquals(Outcome.UPDATED, fetch("/abc").outcome());
    assertEquals(first + "\nnew at the pad\n", Files.readString(file));

    Files.writeString(file, first + "\nnew here\n");
    assertEquals(Outcome.LEFT, fetch("/abc").outcome());

    gives("/abc/download", CALL.formatted(root) + "\nnewer at the pad\n");
    Fetched both = fetch("/abc");
    assertEquals(Outcome.CONFLICT, both.outcome());
    assertEquals(Map.of(), both.files());
    assertEquals(Optional.of(first + "\nnewer at the pad\n"), both.there());
    assertEquals(first + "\nnew here\n", Files.readString(file));

    fetch("/abc", true, Secret.of(Optional.empty(), Optional.empty()));
    assertEquals(first + "\nnewer at the pad\n", Files.readString(file));
    assertEquals(Outcome.UNCHANGED, fetch("/abc").outcome());
  }

  @Test
  void anothersFileIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("20260507.md"), "mine");
    gives("/abc/download", CALL.formatted(root));
    assertTrue(sentence("/abc").contains("--name"));
    assertEquals("mine", Files.readString(folder.resolve("20260507.md")));
  }

  @Test
  void theSecretGoesToTheServerNamedAndNowhereElse() throws IOException {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    answers.put(
        "/abc/download",
        exchange -> {
          seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
          send(exchange, 200, "text/markdown", CALL.formatted(root));
        });
    Secret secret = Secret.of(Optional.of("s3cret"), Optional.of("sid=s3cret"));
    Fetched fetched = fetch("/abc?key=s3cret", false, secret);
    assertEquals(List.of("Bearer s3cret", "sid=s3cret"), seen);
    assertFalse(secret.toString().contains("s3cret"));
    assertFalse(fetched.findings().toString().contains("s3cret"));
    assertFalse(Files.readString(folder.resolve(FolderState.NAME)).contains("s3cret"));
  }

  @Test
  void redirectsStayAtTheServerNamed() throws IOException {
    answers.put("/abc/download", exchange -> redirect(exchange, "/there.md"));
    gives("/there.md", CALL.formatted(root));
    assertEquals(Outcome.NEW, fetch("/abc").outcome());
    String elsewhere = "http://localhost:" + server.getAddress().getPort() + "/there.md";
    answers.put("/other/download", exchange -> redirect(exchange, elsewhere));
    requests.clear();
    assertTrue(sentence("/other").contains("--fetch-images localhost"));
    assertEquals(List.of("/other/download"), requests);
    answers.put("/file/download", exchange -> redirect(exchange, "file:///etc/hostname"));
    assertTrue(sentence("/file").contains("no web address"));
    answers.put("/loop/download", exchange -> redirect(exchange, "/loop/download"));
    assertTrue(sentence("/loop").contains("too often"));
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  @Test
  void serversThatMisbehaveGiveOneSentence() throws IOException {
    answers.put("/page/download", exchange -> send(exchange, 200, "text/plain", "<!DOCTYPE html>"));
    assertTrue(sentence("/page").contains("answers with a page"));
    answers.put("/empty/download", exchange -> send(exchange, 200, "text/markdown", ""));
    assertTrue(sentence("/empty").contains("is empty"));
    answers.put("/no/download", exchange -> send(exchange, 403, "text/plain", "no"));
    assertTrue(sentence("/no").contains("ROLLCALL_FETCH_TOKEN"));
    answers.put("/broken/download", exchange -> send(exchange, 500, "text/plain", "no"));
    assertTrue(sentence("/broken").contains("answered 500"));
    answers.put(
        "/cut/download",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(CALL.getBytes(StandardCharsets.UTF_8), 0, 100);
        });
    assertTrue(sentence("/cut").contains("was cut"));
    answers.put("/endless/download", exchange -> pour(exchange, 1 << 16, 0));
    assertTrue(sentence("/endless").contains("larger than 4 MiB"));
    assertTrue(sentence("/nowhere").contains("answered 404"));
    answers.put("/slow/download", exchange -> pour(exchange, 1, 100));
    time = Duration.ofSeconds(2);
    assertTrue(sentence("/slow").contains("takes longer than 2 s"));
    assertFalse(Files.exists(folder.resolve(FolderState.NAME)));
  }

  /** Gives bytes until nobody wants more. */
  private static void pour(HttpExchange exchange, int bytes, int pause) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write("x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
        out.flush();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aPictureThatIsNoneKeepsItsAddress() throws IOException {
    gives("/uploads/crane.png", "<html>login</html>");
    gives("/abc/download", CALL.formatted(root));
    Fetched fetched = fetch("/abc");
    assertTrue(
        Files.readString(folder.resolve(fetched.file())).contains("(/uploads/crane.png =200x)"));
    assertEquals(2, fetched.findings().size());
  }
}
