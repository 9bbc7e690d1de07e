package dev.rollcall.parser.internal.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows fenced code blocks (CommonMark 4.5) from line to line, also in list items and quotes.
 *
 * <p>It needs no parser: what a line means to a fence depends only on the fence and on how far the
 * text of the innermost list item is indented.
 */
final class FenceScanner {

  private static final Pattern FENCE =
      Pattern.compile("([ \\t>]*)(?:([-*+]|\\d{1,9}[.)])([ \\t]{1,4}))?(`{3,}|~{3,})(.*)");
  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)([-*+]|\\d{1,9}[.)])([ \\t]+)\\S.*");

  private @Nullable String fence;
  private int itemIndent;

  /** Whether the lines read so far end within a fenced code block. */
  boolean open() {
    return fence != null;
  }

  /** The characters that opened the block that is open, such as three backticks; else none. */
  String fence() {
    return fence == null ? "" : fence;
  }

  /** Forgets an open fence, as at the end of a slide. */
  void reset() {
    fence = null;
    itemIndent = 0;
  }

  /**
   * Takes the next line.
   *
   * @return whether it belongs to a fenced code block, the fences included
   */
  boolean isCode(String line) {
    Matcher matcher = FENCE.matcher(line);
    boolean fenceLike = matcher.matches();
    String open = fence;
    if (open != null) {
      boolean closes =
          fenceLike
              && matcher.group(2) == null
              && matcher.group(4).charAt(0) == open.charAt(0)
              && matcher.group(4).length() >= open.length()
              && matcher.group(5).isBlank();
      if (closes) {
        fence = null;
      }
      return true;
    }
    if (fenceLike && opens(matcher)) {
      fence = matcher.group(4);
      return true;
    }
    trackItems(line);
    return false;
  }

  private boolean opens(Matcher matcher) {
    boolean backticks = matcher.group(4).charAt(0) == '`';
    if (backticks && matcher.group(5).indexOf('`') >= 0) {
      return false; // a code span
    }
    String before = matcher.group(1);
    boolean quoted = before.indexOf('>') >= 0;
    return quoted || matcher.group(2) != null || width(before) <= itemIndent + 3;
  }

  private void trackItems(String line) {
    if (line.isBlank()) {
      return;
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches() && width(item.group(1)) <= itemIndent + 3) {
      int marker = width(item.group(1)) + item.group(2).length();
      int gap = width(item.group(3));
      itemIndent = marker + (gap > 4 ? 1 : gap);
    } else if (!Character.isWhitespace(line.charAt(0))) {
      itemIndent = 0;
    }
  }

  private static int width(String blanks) {
    int width = 0;
    for (int i = 0; i < blanks.length(); i++) {
      width += blanks.charAt(i) == '\t' ? 4 - width % 4 : 1;
    }
    return width;
  }
}
