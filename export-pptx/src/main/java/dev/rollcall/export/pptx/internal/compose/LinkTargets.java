package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.model.Anchors;
import dev.rollcall.model.text.SafeUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the links of a call become in a deck. */
final class LinkTargets {

  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private LinkTargets() {}

  /** The target of a link; empty for relative ones that lead to nothing of the same run. */
  static Optional<Target> of(SafeUrl url, CallLinks links) {
    Optional<Anchors.Anchor> place = links.place(url);
    if (place.isPresent()) {
      return Optional.of(new Target.Anchor(CallLinks.name(place.get())));
    }
    if (url.isFragment()) {
      return Optional.of(new Target.Anchor(anchor(url.value().substring(1))));
    }
    if (!url.isExternal()) {
      return links
          .document(url)
          .map(OtherDocument::file)
          .map(file -> new Target.Outside(encoded(file.value())));
    }
    String written = encoded(url.value());
    try {
      new URI(written);
      return Optional.of(new Target.Outside(written));
    } catch (URISyntaxException e) {
      return Optional.empty(); // no program could follow it
    }
  }

  /** The form in which the anchors of footnotes are compared. */
  static String anchor(String fragment) {
    return fragment.strip().toLowerCase(Locale.ROOT);
  }

  /** Percent-encodes what RFC 3986 does not allow, since PowerPoint repairs files for less. */
  static String encoded(String url) {
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
