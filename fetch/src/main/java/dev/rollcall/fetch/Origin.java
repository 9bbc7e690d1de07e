package dev.rollcall.fetch;

import java.net.URI;
import java.util.Locale;

/**
 * What a user named by an address: everything else is another's.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port the port, also where the address does not say it
 */
public record Origin(String scheme, String host, int port) {

  /**
   * The origin of an address.
   *
   * @throws IllegalArgumentException when it is no http or https address of a host
   */
  public static Origin of(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException("not an http or https address");
    }
    return new Origin(
        scheme, address.getHost().toLowerCase(Locale.ROOT), port(scheme, address.getPort()));
  }

  private static int port(String scheme, int port) {
    return port >= 0 ? port : scheme.equals("https") ? 443 : 80;
  }

  /** Whether an address belongs to it; http may become https, never the other way round. */
  boolean holds(Origin other) {
    boolean safer =
        scheme.equals("http")
            && other.scheme.equals("https")
            && (port == other.port || (port == 80 && other.port == 443));
    return host.equals(other.host)
        && (safer || (scheme.equals(other.scheme) && port == other.port));
  }

  /** Whether what is sent to it can be read on the way: http, but on this machine. */
  public boolean isOpen() {
    return scheme.equals("http")
        && !host.equals("localhost")
        && !host.startsWith("127.")
        && !host.equals("[::1]");
  }

  @Override
  public String toString() {
    return scheme + "://" + host + (port == port(scheme, -1) ? "" : ":" + port);
  }
}
