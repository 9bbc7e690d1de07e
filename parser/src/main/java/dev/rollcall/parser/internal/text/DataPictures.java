package dev.rollcall.parser.internal.text;

import dev.rollcall.model.text.SafeUrl;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures that stand in a document itself, as {@code data:} URLs (RFC 2397). Each gets a name
 * after its content, by which the call refers to it.
 */
public final class DataPictures {

  private static final Pattern DATA =
      Pattern.compile("\\s*data:([^,]*),(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?:image/[\\w.+-]+|application/octet-stream|)\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASE64 =
      Pattern.compile(".*;\\s*base64\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
  private static final int NAME_LENGTH = 16;

  private final Map<String, byte[]> found = new LinkedHashMap<>();

  /** The pictures found, by the names that the call has for them. */
  public Map<String, byte[]> found() {
    return found;
  }

  /** Whether an address holds its content itself. */
  static boolean isData(String url) {
    return DATA.matcher(url).matches();
  }

  /** The name of the picture that an address holds; empty when it holds none that is known. */
  Optional<SafeUrl> add(String url) {
    Matcher data = DATA.matcher(url);
    if (!data.matches() || !PICTURE.matcher(data.group(1)).matches()) {
      return Optional.empty();
    }
    byte[] bytes = unescaped(data.group(2));
    if (BASE64.matcher(data.group(1)).matches()) {
      try {
        bytes = base64(new String(bytes, StandardCharsets.ISO_8859_1));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return ending(bytes).isEmpty() ? Optional.empty() : Optional.of(named(bytes));
  }

  private SafeUrl named(byte[] bytes) {
    String name = "data-" + hash(bytes) + "." + ending(bytes).orElseThrow();
    found.put(name, bytes);
    return SafeUrl.of(name);
  }

  /** Both alphabets of RFC 4648, with or without padding, as browsers are lenient. */
  private static byte[] base64(String text) {
    String plain = text.replace('-', '+').replace('_', '/');
    return Base64.getDecoder().decode(NOT_BASE64.matcher(plain).replaceAll(""));
  }

  private static byte[] unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
      int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
      if (written[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(written[i]);
      }
    }
    return bytes.toByteArray();
  }

  /** The ending for a kind of picture, by its first bytes: what is declared is often wrong. */
  private static Optional<String> ending(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG")) {
      return Optional.of("png");
    }
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("jpg");
    }
    if (start.startsWith("GIF8")) {
      return Optional.of("gif");
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("webp");
    }
    return start.contains("<svg") ? Optional.of("svg") : Optional.empty();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
