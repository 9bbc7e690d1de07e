package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.rollcall.export.image.ImageResult.Loaded;
import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.export.image.internal.header.ImageHeader;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Downloads from a server of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RemoteImageLoaderTest {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final byte[] PICTURE = TestPictures.png(30, 20);

  private final AtomicInteger requests = new AtomicInteger();
  private HttpsServer server;
  private ExecutorService threads;
  private SSLContext tls;

  RemoteImageLoaderTest() throws IOException, GeneralSecurityException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newCachedThreadPool();
    tls = SSLContext.getInstance("TLS");
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    tls = ownContext(folder.resolve("key.p12"));
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.setExecutor(threads);
    answer("/logo.png", exchange -> send(exchange, "image/png", PICTURE));
    answer("/html.png", exchange -> send(exchange, "text/html", PICTURE));
    answer(
        "/lie.png",
        exchange -> send(exchange, "image/png", TestPictures.latin("<html>".repeat(9))));
    answer("/missing.png", exchange -> exchange.sendResponseHeaders(404, -1));
    answer("/moved.png", exchange -> redirect(exchange, "/logo.png"));
    answer("/loop.png", exchange -> redirect(exchange, "/loop.png"));
    answer("/plain.png", exchange -> redirect(exchange, "http://localhost/logo.png"));
    answer("/away.png", exchange -> redirect(exchange, "https://elsewhere.example/logo.png"));
    answer("/file.png", exchange -> redirect(exchange, "file:///etc/hostname"));
    answer("/slow.png", RemoteImageLoaderTest::trickle);
    answer("/endless.png", RemoteImageLoaderTest::endless);
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @BeforeEach
  void reset() {
    requests.set(0);
  }

  @Test
  void picturesAreFetchedOnce() {
    RemoteImageLoader loader = loader(address -> true);
    Loaded loaded = assertInstanceOf(Loaded.class, loader.load(url("/logo.png")));
    assertEquals(30, loaded.image().width());
    assertInstanceOf(Loaded.class, loader.load(url("/logo.png")));
    assertEquals(1, requests.get());
  }

  @Test
  void redirectsToAllowedPlacesAreFollowed() {
    assertInstanceOf(Loaded.class, loader(address -> true).load(url("/moved.png")));
  }

  @ParameterizedTest
  @CsvSource({
    "/html.png, NOT_FOUND, what came is no picture",
    "/lie.png, UNREADABLE, no picture of a known kind",
    "/missing.png, NOT_FOUND, answered 404",
    "/loop.png, NOT_FOUND, redirected too often",
    "/plain.png, REFUSED, only plain https",
    "/away.png, REFUSED, is not among the hosts",
    "/file.png, REFUSED, only plain https",
    "/endless.png, TOO_LARGE, more than 1 MB"
  })
  void whatIsNoPictureOrLeadsElsewhereIsRefused(String path, Reason reason, String why) {
    Unavailable result =
        assertInstanceOf(Unavailable.class, loader(address -> true).load(url(path)));
    assertEquals(reason, result.reason(), result.message());
    assertTrue(result.message().contains(why), result.message());
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost/logo.png",
    "https://other.example/logo.png",
    "https://localhost.other.example/logo.png",
    "https://user@localhost/logo.png",
    "https://127.0.0.1/logo.png",
    "https://localhost:22/logo.png",
    "https://localhost\\@other.example/logo.png",
    "https://[::1]/logo.png"
  })
  void otherUrlsAreNeverAskedFor(String url) {
    Unavailable result =
        assertInstanceOf(Unavailable.class, loader(address -> true).load(SafeUrl.of(url)));
    assertEquals(Reason.REFUSED, result.reason(), result.message());
    assertEquals(0, requests.get());
  }

  @Test
  void hostsWithPrivateAddressesAreRefused() {
    Unavailable result =
        assertInstanceOf(Unavailable.class, loader(new PublicAddresses()).load(url("/logo.png")));
    assertEquals(Reason.REFUSED, result.reason());
    assertEquals(0, requests.get());
  }

  /** The name is public when it is judged, and leads to this machine when it is connected to. */
  @Test
  void rebindingANameDoesNotHelp() throws Exception {
    InetAddress elsewhere = InetAddress.getByName("1.1.1.1");
    RemoteImageLoader loader =
        new RemoteImageLoader(
            ImageLoader.none(),
            Set.of("localhost"),
            limits(),
            new RemoteImageLoader.Surroundings(
                host -> new InetAddress[] {elsewhere},
                new PublicAddresses(),
                tls.getSocketFactory(),
                server.getAddress().getPort()));
    Unavailable result = assertInstanceOf(Unavailable.class, loader.load(url("/logo.png")));
    assertEquals(Reason.REFUSED, result.reason());
    assertTrue(result.message().contains("private network"), result.message());
    assertEquals(0, requests.get());
  }

  @Test
  void slowServersAreLeft() {
    FetchLimits hasty = FetchLimits.builder().maxTime(Duration.ofSeconds(2)).build();
    RemoteImageLoader loader =
        new RemoteImageLoader(
            ImageLoader.none(), Set.of("localhost"), hasty, surroundings(address -> true));
    Unavailable result = assertInstanceOf(Unavailable.class, loader.load(url("/slow.png")));
    assertTrue(result.message().contains("longer than 2 s"), result.message());
  }

  @Test
  void certificatesMustBeTrusted() {
    RemoteImageLoader loader =
        new RemoteImageLoader(
            ImageLoader.none(),
            Set.of("localhost"),
            limits(),
            new RemoteImageLoader.Surroundings(
                InetAddress::getAllByName,
                address -> true,
                (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault(),
                server.getAddress().getPort()));
    assertInstanceOf(Unavailable.class, loader.load(url("/logo.png")));
    assertEquals(0, requests.get());
  }

  @Test
  void theNumberOfPicturesIsLimited() {
    RemoteImageLoader loader = loader(address -> true);
    for (int i = 0; i < 5; i++) {
      assertInstanceOf(Loaded.class, loader.load(url("/logo.png?" + i)));
    }
    Unavailable sixth = assertInstanceOf(Unavailable.class, loader.load(url("/logo.png?5")));
    assertTrue(sixth.message().contains("more than 5 pictures"), sixth.message());
  }

  @Test
  void whatLiesNearIsNotFetched() throws Exception {
    SourceImage near = ImageHeader.read(PICTURE).orElseThrow().image(PICTURE);
    RemoteImageLoader loader =
        new RemoteImageLoader(
            source -> new Loaded(near), Set.of("localhost"), limits(), surroundings(a -> true));
    assertInstanceOf(Loaded.class, loader.load(url("/logo.png")));
    assertEquals(0, requests.get());
  }

  private RemoteImageLoader loader(Predicate<InetAddress> allowed) {
    return new RemoteImageLoader(
        ImageLoader.none(), Set.of("LocalHost"), limits(), surroundings(allowed));
  }

  private RemoteImageLoader.Surroundings surroundings(Predicate<InetAddress> allowed) {
    return new RemoteImageLoader.Surroundings(
        InetAddress::getAllByName, allowed, tls.getSocketFactory(), server.getAddress().getPort());
  }

  private static FetchLimits limits() {
    return FetchLimits.builder()
        .maxPictures(5)
        .images(ImageLimits.builder().maxBytes(1 << 20).build())
        .build();
  }

  private SafeUrl url(String path) {
    return SafeUrl.of("https://localhost:" + server.getAddress().getPort() + path);
  }

  private void answer(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          requests.incrementAndGet();
          try (exchange) {
            handler.handle(exchange);
          } catch (IOException e) {
            // the loader hung up, as it should
          }
        });
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void trickle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "image/png");
    exchange.sendResponseHeaders(200, PICTURE.length);
    for (byte b : PICTURE) {
      exchange.getResponseBody().write(b);
      exchange.getResponseBody().flush();
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "image/png");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    for (int i = 0; i < 4_000; i++) {
      out.write(new byte[1024]);
    }
  }

  /** A context with a key made for this test, which it trusts itself. */
  private static SSLContext ownContext(Path file) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias=test",
            "-keyalg=EC",
            "-dname=CN=localhost",
            "-ext=san=dns:localhost",
            "-storetype=PKCS12",
            "-storepass=" + new String(PASSWORD),
            "-keystore=" + file);
    List<String> arguments =
        command.stream()
            .flatMap(
                part ->
                    part.startsWith("-") && part.contains("=")
                        ? java.util.stream.Stream.of(part.split("=", 2))
                        : java.util.stream.Stream.of(part))
            .toList();
    Process keytool =
        new ProcessBuilder(arguments)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(keytool.waitFor(60, TimeUnit.SECONDS) && keytool.exitValue() == 0, "keytool");
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory keyManagers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keyManagers.init(keys, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("test", keys.getCertificate("test"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
