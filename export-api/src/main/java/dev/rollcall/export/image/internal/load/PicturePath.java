package dev.rollcall.export.image.internal.load;

import dev.rollcall.model.text.SafeUrl;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the URL of a picture may lead in a folder.
 *
 * @param name the file name at the end of the URL, decoded
 * @param below the path below the folder, with {@code /} between its parts; empty for URLs of other
 *     machines, absolute paths and paths that climb out of the folder
 * @param leavesFolder whether a path was given that leads out of the folder
 */
public record PicturePath(String name, Optional<String> below, boolean leavesFolder) {

  private static final int PRINTED = 120;

  /** Names that open a device on Windows, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** The path of a URL; empty when it names no file. */
  public static Optional<PicturePath> of(SafeUrl url) {
    String path = url.value();
    Optional<String> scheme = url.scheme();
    if (scheme.isPresent()) {
      if (!scheme.get().equals("http") && !scheme.get().equals("https")) {
        return Optional.empty();
      }
      path = path.substring(scheme.get().length() + 1).replaceFirst("^//[^/?#]*", "");
    }
    int end = path.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = path.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return decode(path.substring(0, end)).flatMap(p -> of(p, scheme.isPresent()));
  }

  private static Optional<PicturePath> of(String path, boolean remote) {
    // Decoded first: %2e%2e%2f and %5c mean what they hide.
    String plain = path.replace('\\', '/');
    String name = plain.substring(plain.lastIndexOf('/') + 1);
    if (name.isBlank()
        || name.equals(".")
        || name.equals("..")
        || name.indexOf('\0') >= 0
        || DEVICE.matcher(name).matches()) {
      return Optional.empty();
    }
    if (remote) {
      return Optional.of(new PicturePath(name, Optional.empty(), false));
    }
    Optional<String> below = below(plain);
    return Optional.of(new PicturePath(name, below, below.isEmpty()));
  }

  /** The path without {@code .} and {@code ..}; empty when it is absolute or climbs out. */
  private static Optional<String> below(String path) {
    if (path.startsWith("/") || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** The name as it can be shown in a message, whatever characters it has. */
  public String printableName() {
    return printable(name);
  }

  /** A text without what could control a terminal, and not too long for a message. */
  public static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(PRINTED)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > PRINTED ? shown + "…" : shown.toString();
  }

  /** Resolves {@code %41} as UTF-8; empty when what comes out is not. */
  private static Optional<String> decode(String path) {
    if (path.indexOf('%') < 0) {
      return Optional.of(path);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < path.length(); ) {
      int c = path.codePointAt(i);
      int high = i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
      int low = i + 2 < path.length() ? Character.digit(path.charAt(i + 2), 16) : -1;
      if (c == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 3;
      } else {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c);
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
