package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A URL that is safe to follow: http, https, mailto, tel, relative, or a fragment of the document.
 *
 * <p>It is the only place where a URL is judged: what stands in a {@code Call} may be used by every
 * exporter as it is.
 */
public final class SafeUrl implements Comparable<SafeUrl> {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What RFC 3986 allows beside letters and digits. */
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private final String value;

  private SafeUrl(String value) {
    this.value = value;
  }

  /**
   * Judges a URL as browsers read it (WHATWG URL: control characters and white space around the
   * scheme do not count).
   *
   * @return the cleaned URL; empty when it is blank or its scheme is not allowed
   */
  public static Optional<SafeUrl> parse(String url) {
    String clean = clean(url);
    if (clean.startsWith("//") && clean.length() > 2 && clean.charAt(2) != '/') {
      // Left as it is, it would mean another protocol in a file than on a web page.
      clean = "https:" + clean;
    }
    if (clean.isEmpty()
        || clean.startsWith("//")
        || clean.startsWith("\\")
        || clean.startsWith("/\\")) {
      return Optional.empty(); // blank, or a share of the reader's network
    }
    Optional<String> scheme = schemeOf(clean);
    if (scheme.isPresent() && !SCHEMES.contains(scheme.get())) {
      return Optional.empty();
    }
    return Optional.of(new SafeUrl(clean));
  }

  /**
   * Returns a URL that is known to be safe.
   *
   * @throws IllegalArgumentException when it is not
   */
  @JsonCreator
  public static SafeUrl of(String url) {
    return parse(url).orElseThrow(() -> new IllegalArgumentException("Not a safe URL: " + url));
  }

  /** The URL as it is written into a document. */
  @JsonValue
  public String value() {
    return value;
  }

  /** The scheme in lower case; empty for relative URLs and fragments. */
  public Optional<String> scheme() {
    return schemeOf(value);
  }

  /** Whether this leads to another resource: it has a scheme. */
  public boolean isExternal() {
    return scheme().isPresent();
  }

  /** Whether this is a fragment of the document itself, such as {@code #fn-1}. */
  public boolean isFragment() {
    return value.startsWith("#");
  }

  /**
   * The URL in the characters of RFC 3986: everything else in it is percent-encoded as UTF-8, as
   * formats want it that are stricter than HTML.
   */
  public String encoded() {
    return encoded(value);
  }

  @Override
  public int compareTo(SafeUrl other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeUrl url && value.equals(url.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String clean(String url) {
    StringBuilder clean = new StringBuilder(url.length());
    url.codePoints().filter(c -> !isIgnored(c)).forEach(clean::appendCodePoint);
    return clean.toString().strip().replace(" ", "%20");
  }

  private static boolean isIgnored(int c) {
    if (c == ' ') {
      return false;
    }
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE
        || c == '\uFFFD';
  }

  private static Optional<String> schemeOf(String url) {
    int colon = url.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < colon; i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return Optional.empty(); // the colon belongs to a path, query or fragment
      }
    }
    return Optional.of(url.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    int authorityEnd = authorityEnd(url);
    boolean fragment = false;
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      boolean plain =
          c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0) && !isLoose(url, i);
      boolean bracket = c == '[' || c == ']';
      if ((bracket && i >= authorityEnd) || (c == '#' && fragment)) {
        plain = false;
      }
      fragment |= c == '#';
      if (plain) {
        out.append((char) c);
      } else {
        for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static int authorityEnd(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return 0;
    }
    for (int i = start + 3; i < url.length(); i++) {
      if ("/?#".indexOf(url.charAt(i)) >= 0) {
        return i;
      }
    }
    return url.length();
  }

  /** Whether there is a percent sign that encodes nothing. */
  private static boolean isLoose(String url, int at) {
    return url.charAt(at) == '%'
        && !(at + 2 < url.length()
            && Character.digit(url.charAt(at + 1), 16) >= 0
            && Character.digit(url.charAt(at + 2), 16) >= 0);
  }
}
