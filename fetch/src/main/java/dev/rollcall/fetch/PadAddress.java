package dev.rollcall.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a document as people copy it from their browser, and where its text may lie. What
 * kind of program answers is told by the form of the address, not by the names of hosts.
 *
 * @param page the address without query and fragment
 * @param texts where the text may lie, the likeliest first
 */
public record PadAddress(URI page, List<URI> texts) {

  private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|txt|text)");
  private static final Pattern ETHERPAD = Pattern.compile("(.*/p/[^/]+)(?:/timeslider)?");
  private static final Pattern NOTE = Pattern.compile("(.*)/n/([^/]+)");
  private static final Pattern GITLAB = Pattern.compile("(.+/-/)blob(/.+)");
  private static final Pattern BLOB = Pattern.compile("(/[^/]+/[^/]+)/(?:blob|src)(/.+)");
  private static final Pattern WIKI = Pattern.compile("(/[^/]+/[^/]+/(?:-/)?wikis?)/([^/]+)");
  private static final Pattern GIST =
      Pattern.compile("(/[^/]+/[0-9a-f]{20,40}|.*/-/snippets/\\d+)");
  private static final Pattern VIEW = Pattern.compile("/(?:edit|both|view|publish|slide)$");

  /** Copies the list. */
  public PadAddress {
    texts = List.copyOf(texts);
  }

  /**
   * Understands an address.
   *
   * @param kind empty: by its form
   * @throws IllegalArgumentException with the end of a sentence when it cannot be asked for
   */
  public static PadAddress of(String address, Optional<PadKind> kind) {
    URI uri = URI.create(address.strip());
    Origin.of(uri);
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("it holds a name or password");
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
    List<URI> texts = new ArrayList<>();
    for (String text : kind.map(k -> paths(k, path)).orElseGet(() -> paths(path))) {
      boolean itself = text.equals(path);
      texts.add(with(uri, text, itself ? uri.getRawQuery() : null));
    }
    return new PadAddress(with(uri, path, null), texts);
  }

  private static List<String> paths(PadKind kind, String path) {
    return switch (kind) {
      case HEDGEDOC, HACKMD -> note(path);
      case ETHERPAD -> List.of(ETHERPAD.matcher(path).replaceFirst("$1") + "/export/txt");
      case RAW -> List.of(path);
    };
  }

  private static List<String> paths(String path) {
    Matcher gitlab = GITLAB.matcher(path);
    if (gitlab.matches()) {
      return List.of(gitlab.group(1) + "raw" + gitlab.group(2));
    }
    Matcher blob = BLOB.matcher(path);
    if (blob.matches()) {
      return List.of(blob.group(1) + "/raw" + blob.group(2));
    }
    if (FILE.matcher(path).matches() || path.isEmpty()) {
      return List.of(path);
    }
    Matcher wiki = WIKI.matcher(path);
    if (wiki.matches()) {
      return List.of(path + ".md", wiki.group(1) + "/raw/" + wiki.group(2) + ".md", path);
    }
    if (ETHERPAD.matcher(path).matches()) {
      return paths(PadKind.ETHERPAD, path);
    }
    if (GIST.matcher(path).matches()) {
      return List.of(path + "/raw", path + "/download", path);
    }
    return Stream.concat(note(path).stream(), Stream.of(path)).toList();
  }

  private static List<String> note(String path) {
    String note = VIEW.matcher(path).replaceFirst("");
    Matcher second = NOTE.matcher(note);
    return second.matches()
        ? List.of(
            second.group(1) + "/api/v2/notes/" + second.group(2) + "/content", note + "/download")
        : List.of(note + "/download");
  }

  private static URI with(URI uri, String path, @org.jspecify.annotations.Nullable String query) {
    return URI.create(
        uri.getScheme().toLowerCase(Locale.ROOT)
            + "://"
            + uri.getRawAuthority()
            + path
            + (query == null ? "" : "?" + query));
  }
}
