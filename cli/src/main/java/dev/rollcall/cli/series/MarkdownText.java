package dev.rollcall.cli.series;

import java.util.regex.Pattern;

/** Plain text within Markdown, where nothing of it is markup. */
final class MarkdownText {

  private static final Pattern INLINE = Pattern.compile("([\\\\`*_\\[\\]<>~|])");
  private static final Pattern START = Pattern.compile("^(#{1,6} |[-+=] |>|:::)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private MarkdownText() {}

  /** The text on one line; addresses stay as they are. */
  static String of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    StringBuilder escaped = new StringBuilder();
    var address = ADDRESS.matcher(line);
    int at = 0;
    while (address.find()) {
      escaped.append(escape(line.substring(at, address.start()))).append(address.group());
      at = address.end();
    }
    escaped.append(escape(line.substring(at)));
    String safe = START.matcher(escaped).replaceFirst("\\\\$1");
    return NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
  }

  private static String escape(String text) {
    return INLINE.matcher(text).replaceAll("\\\\$1");
  }
}
