package dev.rollcall.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the results of one folder to browsers on this machine, which load pages anew when they
 * change.
 *
 * <p>It listens on the loopback interface only, and answers only requests that name this machine as
 * their host, so that no other site's page can read the results through a name of its own (DNS
 * rebinding).
 */
public final class PreviewServer implements AutoCloseable {

  private static final String EVENTS = "/.rollcall/changes";
  private static final String SCRIPT = "/.rollcall/reload.js";
  private static final int BACKLOG = 50;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ServedFolder folder;
  private final ChangeSignal changes = new ChangeSignal();
  private final Set<String> hosts;

  /**
   * Starts to serve.
   *
   * @param root the folder of the results
   * @param port where to listen; 0 for any that is free
   * @throws IOException when the port is taken
   */
  public PreviewServer(Path root, int port) throws IOException {
    folder = new ServedFolder(root);
    server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    int bound = server.getAddress().getPort();
    hosts = Set.of("localhost:" + bound, "127.0.0.1:" + bound, "[::1]:" + bound);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where the pages are. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  /** Lets open pages load anew. */
  public void changed() {
    changes.raise();
  }

  @Override
  public void close() {
    changes.end();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      String method = exchange.getRequestMethod();
      if (!isForUs(exchange)) {
        refuse(exchange, 421, "This server answers for this machine's own names only.");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, 405, "Only GET and HEAD are known here.");
      } else {
        show(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case EVENTS -> events(exchange);
      case SCRIPT -> send(exchange, 200, "text/javascript", LivePage.script(EVENTS));
      case "/" -> {
        Optional<Path> index = folder.find("/index.html");
        if (index.isPresent()) {
          file(exchange, index.get());
        } else {
          send(exchange, 200, "text/html", LivePage.of(folder.index(), SCRIPT));
        }
      }
      default -> {
        Optional<Path> file = folder.find(path);
        if (file.isEmpty()) {
          refuse(exchange, 404, "There is no such result.");
        } else {
          file(exchange, file.get());
        }
      }
    }
  }

  private static void file(HttpExchange exchange, Path file) throws IOException {
    String type = ServedFolder.mediaType(file);
    byte[] bytes = Files.readAllBytes(file);
    send(
        exchange,
        200,
        type,
        type.equals("text/html")
            ? LivePage.of(new String(bytes, StandardCharsets.UTF_8), SCRIPT)
            : bytes);
  }

  /** A name other than this machine's own comes from a page of somebody else. */
  private boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && hosts.contains(host);
  }

  /** Tells of changes until the page is closed (server-sent events, HTML 9.2). */
  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      int seen = changes.count();
      write(out, ": watching\n\n");
      while (!changes.isEnded()) {
        int now = changes.await(seen);
        write(out, now == seen ? ": still here\n\n" : "data: changed\n\n");
        seen = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void refuse(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    boolean text = type.startsWith("text/") || type.equals("application/json");
    exchange.getResponseHeaders().set("Content-Type", text ? type + "; charset=utf-8" : type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }
}
