package dev.rollcall.export.html.internal.markup;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Spells addresses as the URL standard wants them written; browsers are more lenient. */
public final class UrlSpelling {

  private static final String HEX = "0123456789ABCDEF";

  /** Browsers take any number of slashes, none included, for the two that belong there. */
  private static final Pattern WEB =
      Pattern.compile("^(https?:)[/\\\\]*", Pattern.CASE_INSENSITIVE);

  private UrlSpelling() {}

  /**
   * Percent-encodes what may not stand in a valid URL string (URL standard, URL code points): among
   * others a second {@code #}, brackets outside of an address of the network, and braces.
   */
  public static String valid(String address) {
    String url = WEB.matcher(address).replaceFirst("$1//");
    StringBuilder valid = new StringBuilder(url.length());
    int host = hostEnd(url);
    int fragment = url.indexOf('#');
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean encoded =
          switch (c) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}', ' ' -> true;
            case '[', ']' -> i >= host;
            case '#' -> i != fragment;
            case '%' -> !isEscape(url, i);
            default -> c >= 0xfdd0 && (c <= 0xfdef || (c & 0xfffe) == 0xfffe);
          };
      if (encoded) {
        encode(c, valid);
      } else {
        valid.appendCodePoint(c);
      }
      i = next;
    }
    return valid.toString();
  }

  /** A file name as the path of an address, in which nothing means anything but itself. */
  public static String fileName(String name) {
    StringBuilder path = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  (c >= 'a' && c <= 'z')
                      || (c >= 'A' && c <= 'Z')
                      || (c >= '0' && c <= '9')
                      || "-._~".indexOf(c) >= 0;
              if (plain) {
                path.appendCodePoint(c);
              } else {
                encode(c, path);
              }
            });
    return path.toString();
  }

  /** Where the host of an absolute address ends; 0 where there is none. */
  private static int hostEnd(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return 0;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isEscape(String url, int at) {
    return at + 2 < url.length()
        && Character.digit(url.charAt(at + 1), 16) >= 0
        && Character.digit(url.charAt(at + 2), 16) >= 0;
  }

  private static void encode(int c, StringBuilder out) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
  }
}
