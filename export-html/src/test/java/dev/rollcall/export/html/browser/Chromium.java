package dev.rollcall.export.html.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One installed Chromium for all tests; a test that asks for it is skipped where there is none. */
final class Chromium implements AutoCloseable {

  private static final Pattern ORIGIN = Pattern.compile("http://page\\.test/.*");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** Opens pages of a width in CSS pixels; nothing but the site itself can be reached. */
  Visit open(Site site, int width, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    Visit visit = new Visit(context);
    Page page = visit.page();
    page.route(url -> true, route -> answer(site, route, visit));
    page.navigate("http://page.test/" + Site.PAGE);
    return visit;
  }

  Visit open(Site site, int width) {
    return open(site, width, ColorScheme.LIGHT);
  }

  private static void answer(Site site, Route route, Visit visit) {
    Request request = route.request();
    String url = request.url();
    String path = ORIGIN.matcher(url).matches() ? URI.create(url).getPath().substring(1) : "";
    byte[] body = site.files().get(path);
    if (body == null) {
      if (!url.endsWith("/favicon.ico")) {
        visit.left(url);
      }
      route.abort();
      return;
    }
    Map<String, String> headers = new TreeMap<>();
    headers.put("content-type", mediaType(path));
    site.policy().ifPresent(policy -> headers.put("content-security-policy", policy));
    route.fulfill(new Route.FulfillOptions().setHeaders(headers).setBodyBytes(body));
  }

  private static String mediaType(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Hands the browser to tests, and closes it after the last one. */
  static final class Provider implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(Chromium.class);

    @Override
    public void beforeAll(ExtensionContext context) {
      Assumptions.assumeTrue(
          executable().isPresent(), "No Chromium on the path: install it to run these tests.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .computeIfAbsent(
              Chromium.class, key -> new Chromium(executable().orElseThrow()), Chromium.class);
    }
  }
}
