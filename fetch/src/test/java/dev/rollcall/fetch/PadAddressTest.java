package dev.rollcall.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the text lies is told by the form of an address. */
final class PadAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/abc, /abc/download",
    "/abc?both, /abc/download",
    "/s/abc, /s/abc/download",
    "/abc/edit, /abc/download",
    "/@quay/call-7, /@quay/call-7/download",
    "/sub/abc#Team-Gates, /sub/abc/download",
    "/n/call, /api/v2/notes/call/content",
    "/p/call, /p/call/export/txt",
    "/pads/p/call/timeslider, /pads/p/call/export/txt",
    "/quay/calls/blob/main/20260507.md, /quay/calls/raw/main/20260507.md",
    "/quay/calls/-/blob/main/a/20260507.md, /quay/calls/-/raw/main/a/20260507.md",
    "/quay/calls/src/branch/main/20260507.md, /quay/calls/raw/branch/main/20260507.md",
    "/quay/calls/wiki/Call-7, /quay/calls/wiki/Call-7.md",
    "/quay/0123456789abcdef0123456789abcdef, /quay/0123456789abcdef0123456789abcdef/raw",
    "/-/snippets/7, /-/snippets/7/raw",
    "/calls/20260507.md?ref=main, /calls/20260507.md?ref=main",
  })
  void byItsForm(String address, String text) {
    PadAddress pad = PadAddress.of("https://quay.example.org" + address, Optional.empty());
    assertEquals("https://quay.example.org" + text, pad.texts().getFirst().toString());
  }

  @Test
  void asTheUserSays() {
    PadAddress pad = PadAddress.of("https://quay.example.org/p/abc", Optional.of(PadKind.HEDGEDOC));
    assertEquals("[https://quay.example.org/p/abc/download]", pad.texts().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quay.md",
        "ftp://quay.example.org/a",
        "file:///etc/passwd",
        "https:///a",
        "https://u:p@q.example/a"
      })
  void othersAreRefused(String address) {
    assertThrows(IllegalArgumentException.class, () -> PadAddress.of(address, Optional.empty()));
  }

  @Test
  void anOriginHoldsItselfAndItsSaferForm() {
    Origin named = Origin.of(java.net.URI.create("http://Quay.example.org/a"));
    for (String own : new String[] {"http://quay.example.org:80/b", "https://quay.example.org/"}) {
      assertEquals(true, named.holds(Origin.of(java.net.URI.create(own))), own);
    }
    for (String other :
        new String[] {
          "http://quay.example.org:81/", "https://quay.example.org:8443/", "http://example.org/"
        }) {
      assertEquals(false, named.holds(Origin.of(java.net.URI.create(other))), other);
    }
    Origin safe = Origin.of(java.net.URI.create("https://quay.example.org"));
    assertEquals(false, safe.holds(named));
  }
}
