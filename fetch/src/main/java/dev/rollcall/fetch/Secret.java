package dev.rollcall.fetch;

import java.net.http.HttpRequest;
import java.util.Optional;

/** What opens private pads: sent to the origin that the user named, and never shown. */
public final class Secret {

  private final Optional<String> token;
  private final Optional<String> cookie;

  private Secret(Optional<String> token, Optional<String> cookie) {
    this.token = token;
    this.cookie = cookie;
  }

  /** A bearer token (RFC 6750), a cookie as browsers send it, both or neither. */
  public static Secret of(Optional<String> token, Optional<String> cookie) {
    return new Secret(
        token.map(String::strip).filter(t -> !t.isEmpty()),
        cookie.map(String::strip).filter(c -> !c.isEmpty()));
  }

  /** Whether there is one. */
  public boolean isGiven() {
    return token.isPresent() || cookie.isPresent();
  }

  void addTo(HttpRequest.Builder request) {
    token.ifPresent(t -> request.setHeader("Authorization", "Bearer " + t));
    cookie.ifPresent(c -> request.setHeader("Cookie", c));
  }

  @Override
  public String toString() {
    return isGiven() ? "a secret" : "no secret";
  }
}
