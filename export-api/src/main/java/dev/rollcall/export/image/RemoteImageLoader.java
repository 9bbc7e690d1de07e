package dev.rollcall.export.image;

import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.export.image.internal.load.ImageReading;
import dev.rollcall.export.image.internal.load.PicturePath;
import dev.rollcall.export.image.internal.remote.GuardedSockets;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Downloads the pictures that another loader does not find: by https, from named hosts only, each
 * once.
 *
 * <p>Hosts must have public addresses; both the name's addresses and that of the connection are
 * judged, and every redirect anew. Neither cookies nor credentials nor proxies are used. What comes
 * must call itself a picture, be one by its content, and obey the limits.
 *
 * <p>This is the platform's older HTTP client, since the newer one does not let anyone see the
 * address that it connects to.
 */
public final class RemoteImageLoader implements ImageLoader {

  private static final int CONNECT_MILLIS = 10_000;

  private final ImageLoader first;
  private final Set<String> hosts;
  private final FetchLimits limits;
  private final Surroundings surroundings;
  private final ImageReading reading;
  private final Map<String, CompletableFuture<ImageResult>> results = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * What a test replaces.
   *
   * @param resolver finds the addresses of names
   * @param allowed which addresses may be spoken to
   * @param sockets makes TLS connections
   * @param port the only port allowed
   */
  record Surroundings(
      PublicAddresses.Resolver resolver,
      Predicate<InetAddress> allowed,
      SSLSocketFactory sockets,
      int port) {}

  /**
   * Creates a loader.
   *
   * @param first where pictures are looked for before
   * @param hosts the names of the hosts that pictures may come from
   */
  public RemoteImageLoader(ImageLoader first, Set<String> hosts, FetchLimits limits) {
    this(
        first,
        hosts,
        limits,
        new Surroundings(
            InetAddress::getAllByName,
            new PublicAddresses(),
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            443));
  }

  RemoteImageLoader(
      ImageLoader first, Set<String> hosts, FetchLimits limits, Surroundings surroundings) {
    this.first = first;
    this.hosts = new TreeSet<>();
    hosts.forEach(host -> this.hosts.add(host.toLowerCase(Locale.ROOT)));
    this.limits = limits;
    this.surroundings = surroundings;
    this.reading = new ImageReading(limits.images());
  }

  @Override
  public ImageResult load(SafeUrl source) {
    ImageResult near = first.load(source);
    boolean absent =
        near instanceof Unavailable unavailable && unavailable.reason() == Reason.NOT_FOUND;
    boolean web = source.scheme().filter(s -> s.equals("http") || s.equals("https")).isPresent();
    if (!absent || !web) {
      return near;
    }
    CompletableFuture<ImageResult> mine = new CompletableFuture<>();
    CompletableFuture<ImageResult> others = results.putIfAbsent(source.value(), mine);
    if (others != null) {
      return others.join();
    }
    ImageResult result = fetchInTime(source.value());
    mine.complete(result);
    return result;
  }

  private ImageResult fetchInTime(String url) {
    String name = PicturePath.printable(url);
    if (asked.incrementAndGet() > limits.maxPictures()) {
      return refused(
          name, "more than %d pictures would be fetched".formatted(limits.maxPictures()));
    }
    AtomicReference<@Nullable HttpsURLConnection> open = new AtomicReference<>();
    CompletableFuture<ImageResult> fetched = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> fetched.complete(fetch(url, name, open)));
    try {
      return fetched.get(limits.maxTime().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return failed(name, "it takes longer than %d s".formatted(limits.maxTime().toSeconds()));
    } catch (ExecutionException e) {
      return failed(name, "it failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(name, "it was interrupted");
    } finally {
      HttpsURLConnection connection = open.get();
      if (connection != null) {
        connection.disconnect();
      }
    }
  }

  private ImageResult fetch(
      String url, String name, AtomicReference<@Nullable HttpsURLConnection> open) {
    try {
      URI uri = new URI(url);
      for (int i = 0; i <= limits.maxRedirects(); i++) {
        Optional<Unavailable> refusal = judge(uri, name);
        if (refusal.isPresent()) {
          return refusal.get();
        }
        HttpsURLConnection connection = connect(uri);
        open.set(connection);
        int status = connection.getResponseCode();
        String location = connection.getHeaderField("Location");
        if (status / 100 != 3 || location == null) {
          return status == 200
              ? receive(connection, name)
              : failed(name, "the server answered " + status);
        }
        connection.disconnect();
        uri = uri.resolve(new URI(location));
      }
      return failed(name, "it is redirected too often");
    } catch (GuardedSockets.AddressRefusedException e) {
      return refused(name, "its host has an address of a private network");
    } catch (URISyntaxException | IllegalArgumentException | ClassCastException e) {
      return refused(name, "it is not a well-formed https URL");
    } catch (IOException e) {
      return failed(name, "the connection failed");
    }
  }

  /** Why a URL must not be asked for; empty when it may. */
  private Optional<Unavailable> judge(URI uri, String name) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    int port = uri.getPort() < 0 ? 443 : uri.getPort();
    if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getUserInfo() != null) {
      return Optional.of(refused(name, "only plain https URLs are fetched"));
    }
    if (!hosts.contains(host)) {
      return Optional.of(
          refused(
              name, "'%s' is not among the hosts allowed".formatted(PicturePath.printable(host))));
    }
    if (port != surroundings.port()) {
      return Optional.of(refused(name, "only the usual port of https is asked"));
    }
    try {
      for (InetAddress address : surroundings.resolver().addresses(host)) {
        if (!surroundings.allowed().test(address)) {
          return Optional.of(refused(name, "its host has an address of a private network"));
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(failed(name, "its host is unknown"));
    }
  }

  private HttpsURLConnection connect(URI uri) throws IOException {
    HttpsURLConnection connection = (HttpsURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setSSLSocketFactory(
        new GuardedSockets(surroundings.sockets(), surroundings.allowed()));
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(CONNECT_MILLIS);
    connection.setRequestProperty("Accept", "image/*");
    connection.setRequestProperty("Accept-Encoding", "identity");
    connection.setRequestProperty("User-Agent", "rollcall"); // not the version of the platform
    return connection;
  }

  private ImageResult receive(HttpsURLConnection connection, String name) throws IOException {
    String type = connection.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("image/")) {
      return failed(name, "what came is no picture");
    }
    int maxBytes = limits.images().maxBytes();
    if (connection.getContentLengthLong() > maxBytes) {
      return reading.tooManyBytes(name);
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      long announced = connection.getContentLengthLong();
      return announced >= 0 && bytes.length < announced
          ? failed(name, "the connection was cut")
          : reading.read(bytes, name);
    }
  }

  private static Unavailable refused(String name, String why) {
    return new Unavailable(
        Reason.REFUSED,
        "'%s' is not fetched, since %s; put the picture into the pictures' folder."
            .formatted(name, why));
  }

  private static Unavailable failed(String name, String why) {
    return new Unavailable(
        Reason.NOT_FOUND,
        "'%s' cannot be fetched: %s; put the picture into the pictures' folder."
            .formatted(name, why));
  }
}
