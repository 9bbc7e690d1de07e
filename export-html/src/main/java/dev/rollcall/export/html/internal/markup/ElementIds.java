package dev.rollcall.export.html.internal.markup;

import dev.rollcall.model.Call;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Hands out the ids of one document: prefixed, so that none is a host page's or clobbers a property
 * of its {@code document}; stable, since they depend on the call's own words only; and unique.
 */
public final class ElementIds {

  private final String prefix;
  private final Set<String> taken = new TreeSet<>();

  /**
   * The ids of a call: by its date and, since several calls may be held on one day and shown on one
   * page, by a code for its names.
   *
   * @param baseName the name of its file without an ending
   */
  public ElementIds(Call call, String baseName) {
    String names = call.series().orElse("") + '\n' + call.title().orElse("") + '\n' + baseName;
    String what = call.date().map(Object::toString).orElse(baseName);
    prefix = "rc-" + slug(what, "call") + "-" + code(names);
    taken.add(prefix);
  }

  private static String code(String names) {
    CRC32 code = new CRC32();
    code.update(names.getBytes(StandardCharsets.UTF_8));
    return Long.toString(code.getValue() + (1L << 32), Character.MAX_RADIX).substring(2);
  }

  /** The id of the document itself. */
  public String document() {
    return prefix;
  }

  /** A new id for something with a name. */
  public String of(String name) {
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
  public static String slug(String name, String fallback) {
    String slug =
        letters(Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
    return slug.isEmpty() ? fallback : slug;
  }
}
