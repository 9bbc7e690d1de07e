package dev.rollcall.export.html.internal.markup;

/**
 * Turns characters into the text of HTML so that nobody on the way to the reader takes them for
 * markup.
 *
 * <p>Beside HTML's own characters these are the ones that Markdown (in MDX text within elements is
 * Markdown), Liquid, Hugo and JSX act on; they become character references, which all of these
 * leave alone. Some stages see through references, since they work on what was parsed; for them a
 * {@code wbr} parts
 *
 * <ul>
 *   <li>two opening braces: Vue and Angular read the finished page;
 *   <li>{@code https://} from what follows, and likewise the parts of other addresses, which
 *       Markdown's autolinks would link once more within a link;
 *   <li>line feeds of code from the blanks around them, which MDX strips.
 * </ul>
 *
 * <p>What must be parted is judged by the end of what is written already: a text may arrive in
 * pieces.
 */
final class PortableText {

  private static final String PART = "<wbr/>";
  private static final String BRACE = "&#123;";
  private static final String UNDERSCORE = "&#95;";
  private static final String LINE_FEED = "&#10;";
  private static final String TAB = "&#9;";
  private static final String SCHEME_END = "://";

  private PortableText() {}

  /** Appends text; line feeds and tabs become blanks. */
  static void append(String text, StringBuilder out) {
    append(text, false, out);
  }

  /** Appends text in which line feeds and tabs are kept, all on one line of the file. */
  static void appendVerbatim(String text, StringBuilder out) {
    append(text, true, out);
  }

  /** Appends the value of a quoted attribute. */
  static void appendAttribute(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '\t', '\n', '\r', '\f' -> out.append(' ');
        case '&', '<', '>', '"', '\'', '{', '}', '[', ']', '`' -> reference(c, out);
        default -> character(c, out);
      }
    }
  }

  private static void append(String text, boolean verbatim, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isParted(c, out) || (verbatim && isLineEdge(c, out))) {
        out.append(PART);
      }
      switch (c) {
        case '&', '<', '>', '{', '}', '*', '_', '`', '~', '[', ']', '\\', '|', '$' ->
            reference(c, out);
        case '\n', '\t' -> {
          if (verbatim) {
            reference(c, out);
          } else {
            out.append(' ');
          }
        }
        case '\r', '\f' -> out.append(' ');
        default -> character(c, out);
      }
    }
  }

  /** Whether {@code c} must be parted from what is written. */
  private static boolean isParted(int c, StringBuilder out) {
    return switch (c) {
      case '{' -> endsWith(out, BRACE);
      case '@' -> isPartOfMailbox(out);
      case '.' -> endsWith(out, "www");
      default -> endsWith(out, SCHEME_END);
    };
  }

  private static boolean isPartOfMailbox(StringBuilder out) {
    if (out.isEmpty()) {
      return false;
    }
    char last = out.charAt(out.length() - 1);
    return Character.isLetterOrDigit(last)
        || Character.isLowSurrogate(last)
        || ".-+".indexOf(last) >= 0
        || endsWith(out, UNDERSCORE);
  }

  /** Whether a line of code begins or ends with a blank here, which must not touch its end. */
  private static boolean isLineEdge(int c, StringBuilder out) {
    return switch (c) {
      case ' ', '\t' -> endsWith(out, LINE_FEED);
      case '\n' -> endsWith(out, " ") || endsWith(out, TAB);
      default -> false;
    };
  }

  private static boolean endsWith(StringBuilder out, String end) {
    int start = out.length() - end.length();
    for (int i = end.length() - 1; i >= 0; i--) { // asked for every character: nothing is copied
      if (start < 0 || Character.toLowerCase(out.charAt(start + i)) != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void reference(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append("&#").append(c).append(';');
    }
  }

  /** Leaves out what HTML forbids in a document (13.2.3.5, control characters; noncharacters). */
  private static void character(int c, StringBuilder out) {
    boolean control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    boolean nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (nonCharacter || loneSurrogate) {
      out.append('\ufffd');
    } else if (!control) {
      out.appendCodePoint(c);
    }
  }
}
