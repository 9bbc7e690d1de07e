package dev.rollcall.cli.link;

import dev.rollcall.model.text.SafeUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Markdown document that a link names, such as {@code ../may/14.md#team-quay}.
 *
 * @param file where it lies, absolute and without {@code ..}
 * @param fragment the place in it; empty for the document as a whole
 */
public record LinkedFile(Path file, Optional<String> fragment) {

  private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /**
   * Reads a link; empty when it names no Markdown document.
   *
   * @param folder where the document lies that has the link
   */
  public static Optional<LinkedFile> of(SafeUrl url, Path folder) {
    if (url.isExternal() || url.isFragment() || url.value().startsWith("/")) {
      return Optional.empty();
    }
    String[] parts = url.value().split("#", 2);
    String path = parts[0].split("\\?", 2)[0];
    String plain = LOOSE_PERCENT.matcher(path).replaceAll("%25").replace("+", "%2b");
    try {
      String name = URLDecoder.decode(plain, StandardCharsets.UTF_8);
      return name.toLowerCase(Locale.ROOT).endsWith(".md")
          ? Optional.of(
              new LinkedFile(
                  folder.resolve(name).toAbsolutePath().normalize(),
                  parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
