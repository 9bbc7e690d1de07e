package dev.rollcall.export.html.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hands out the ids of one document: prefixed, so that none is a host page's or clobbers a property
 * of its {@code document}; stable, since they depend on the call's own words only; and unique.
 */
final class ElementIds {

  private final String prefix;
  private final Set<String> taken = new TreeSet<>();

  /**
   * @param call what tells the call from others, such as its date
   */
  ElementIds(String call) {
    prefix = "rc-" + slug(call, "call");
    taken.add(prefix);
  }

  /** The id of the document itself. */
  String document() {
    return prefix;
  }

  /** A new id for something with a name. */
  String of(String name) {
    String base = prefix + "-" + slug(name, "x");
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static String letters(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(gap && !slug.isEmpty() ? "-" : "").append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** Lower-case ASCII letters and digits of a name, joined by hyphens. */
  static String slug(String name, String fallback) {
    String slug =
        letters(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
    return slug.isEmpty() ? fallback : slug;
  }
}
