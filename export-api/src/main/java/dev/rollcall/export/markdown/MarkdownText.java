package dev.rollcall.export.markdown;

import java.util.regex.Pattern;

/** Plain text within Markdown, where nothing of it is markup. */
public final class MarkdownText {

  private static final Pattern INLINE = Pattern.compile("([\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;))");
  private static final Pattern START = Pattern.compile("^(#{1,6} |[-+=] |>|:::|--)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private MarkdownText() {}

  /** The text as the beginning of a line, on which it ends; addresses stay as they are. */
  public static String of(String text) {
    String safe = START.matcher(within(text)).replaceFirst("\\\\$1");
    return NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
  }

  /** The text as a part of a line. */
  public static String within(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    StringBuilder escaped = new StringBuilder();
    var address = ADDRESS.matcher(line);
    int at = 0;
    while (address.find()) {
      escaped.append(escape(line.substring(at, address.start()))).append(address.group());
      at = address.end();
    }
    return escaped.append(escape(line.substring(at))).toString();
  }

  private static String escape(String text) {
    return INLINE.matcher(text).replaceAll("\\\\$1");
  }
}
