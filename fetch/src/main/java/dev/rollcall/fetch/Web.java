package dev.rollcall.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks one origin, which the user named: also by http and in a private network. Redirects lead on
 * only within it, or by https to hosts that the user allowed and whose addresses are public; these
 * never get the secret. Sizes and times are limited, and neither cookies nor proxies are kept.
 */
final class Web {

  private static final int MOST_REDIRECTS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  private final Origin named;
  private final Set<String> hosts;
  private final Secret secret;
  private final Duration time;
  private final Pictures pictures;

  /**
   * Creates one.
   *
   * @param hosts the names of other hosts that redirects may lead to
   * @param time how long one answer may take, with all redirects
   */
  Web(Origin named, Set<String> hosts, Secret secret, Duration time, Pictures pictures) {
    this.pictures = pictures;
    this.named = named;
    this.hosts = Set.copyOf(hosts);
    this.secret = secret;
    this.time = time;
  }

  /**
   * What a server answered.
   *
   * @param body empty where nothing has changed
   */
  record Answer(Optional<byte[]> body, Optional<String> tag, Optional<String> modified) {}

  /**
   * Asks for something.
   *
   * @param conditions further headers, so that a server may answer that nothing has changed
   * @throws FetchException when it does not come, or must not be asked for
   */
  Answer get(URI uri, Map<String, String> conditions, int maxBytes) throws FetchException {
    AtomicReference<@Nullable InputStream> open = new AtomicReference<>();
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread asking =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    answer.complete(follow(uri, conditions, maxBytes, open));
                  } catch (IOException | InterruptedException | RuntimeException e) {
                    answer.completeExceptionally(e);
                  }
                });
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FetchException(
          "%s takes longer than %d s; try again later.".formatted(shown(uri), time.toSeconds()));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof FetchException refused
          ? refused
          : new FetchException(
              "%s cannot be fetched: the connection failed or was cut; check the address and try"
                      .formatted(shown(uri))
                  + " again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("%s was not fetched: interrupted.".formatted(shown(uri)));
    } finally {
      asking.interrupt();
      close(open.get());
    }
  }

  private Answer follow(
      URI first,
      Map<String, String> conditions,
      int maxBytes,
      AtomicReference<@Nullable InputStream> open)
      throws IOException, InterruptedException {
    URI uri = first;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      boolean own = judge(uri, first);
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri)
              .timeout(time)
              .setHeader("User-Agent", "rollcall")
              .setHeader("Accept", "text/markdown, text/plain, image/*, */*;q=0.5");
      conditions.forEach(request::setHeader);
      if (own) {
        secret.addTo(request);
      }
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      open.set(response.body());
      Optional<String> location = response.headers().firstValue("Location");
      if (response.statusCode() / 100 == 3
          && response.statusCode() != 304
          && location.isPresent()) {
        response.body().close();
        uri = target(uri, location.get());
        continue;
      }
      return receive(uri, response, maxBytes);
    }
    throw new FetchException(shown(first) + " is redirected too often; check the address.");
  }

  private static Answer receive(URI uri, HttpResponse<InputStream> response, int maxBytes)
      throws IOException {
    Optional<String> tag = response.headers().firstValue("ETag");
    Optional<String> modified = response.headers().firstValue("Last-Modified");
    int status = response.statusCode();
    try (InputStream body = response.body()) {
      if (status == 304) {
        return new Answer(Optional.empty(), tag, modified);
      }
      if (status != 200) {
        throw new FetchException(
            "%s cannot be fetched: the server answered %d; %s."
                .formatted(shown(uri), status, advice(status)),
            status);
      }
      byte[] bytes = body.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new FetchException(
            "%s is larger than %d MiB; bring it home by hand."
                .formatted(shown(uri), maxBytes >> 20));
      }
      return new Answer(Optional.of(bytes), tag, modified);
    }
  }

  private static String advice(int status) {
    return switch (status) {
      case 401, 403 ->
          "if it is private, give a token in ROLLCALL_FETCH_TOKEN or a cookie in"
              + " ROLLCALL_FETCH_COOKIE";
      case 404, 410 -> "check the address";
      default -> "try again later";
    };
  }

  /** Whether an address is of the origin named; others must be allowed. */
  private boolean judge(URI uri, URI first) throws FetchException {
    Origin origin;
    try {
      origin = Origin.of(uri);
    } catch (IllegalArgumentException e) {
      throw new FetchException(shown(first) + " is redirected to no web address.");
    }
    if (named.holds(origin)) {
      return true;
    }
    if (!hosts.contains(origin.host())) {
      throw new FetchException(
          "%s is redirected to %s, which is not asked; allow it with --fetch-images %s, or name"
                  .formatted(shown(first), origin, origin.host())
              + " that address.");
    }
    if (!origin.scheme().equals("https") || origin.port() != 443 || !isPublic(origin.host())) {
      throw new FetchException(
          "%s is redirected to %s, which is not asked: other hosts only by https and with public"
                  .formatted(shown(first), origin)
              + " addresses.");
    }
    return false;
  }

  /** Whether all addresses of a host are public; its certificate then tells that it answers. */
  private boolean isPublic(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!pictures.isPublic(address)) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static URI target(URI uri, String location) throws FetchException {
    try {
      return uri.resolve(URI.create(location));
    } catch (IllegalArgumentException e) {
      throw new FetchException(shown(uri) + " is redirected to no web address.");
    }
  }

  /** An address without its query, which may hold a secret. */
  static String shown(URI uri) {
    String text = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private static void close(@Nullable InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // nobody waits for it any more
    }
  }
}
