package dev.rollcall.export.html.browser;

import dev.rollcall.export.MemoryTarget;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A website in memory: what its server answers with, by path, and the policy it sends along.
 *
 * @param files never a path with a leading slash
 * @param policy the Content-Security-Policy of every page
 */
record Site(Map<String, byte[]> files, Optional<String> policy) {

  /** The page to open. */
  static final String PAGE = "page.html";

  /** Nothing but the site's own styles and pictures. */
  static final String STRICT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'";

  Site {
    files = Map.copyOf(files);
  }

  /** A site with an export's companions beside its page. */
  static Site of(String page, MemoryTarget export) {
    return of(page, export.companions());
  }

  /** A site with files beside its page. */
  static Site of(String page, Map<String, byte[]> others) {
    Map<String, byte[]> files = new TreeMap<>(others);
    files.put(PAGE, page.getBytes(StandardCharsets.UTF_8));
    return new Site(files, Optional.empty());
  }

  Site withPolicy(String csp) {
    return new Site(files, Optional.of(csp));
  }

  /** A plain page around a fragment. */
  static String host(String head, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Host page</title>
        %s
        </head>
        <body>
        <main>
        <h1>Host page</h1>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(head, body);
  }

  /** A plain page around a fragment, with the export's style sheet. */
  static String host(String fragment) {
    return host("<link rel=\"stylesheet\" href=\"rollcall.css\">", fragment);
  }
}
