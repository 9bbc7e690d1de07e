package dev.rollcall.parser.internal.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.parser.Tag;

/**
 * Tells words in angle brackets from markup: {@code <See slides>} and {@code <title>} in a template
 * are what their author wants to be read.
 */
public final class WordTags {

  /** A comment, or a tag: its slash, name and attributes. */
  static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>",
          Pattern.DOTALL);

  private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)\\s*>");

  /** Attributes that have no value (HTML 2.3.2), and old ones. */
  private static final Set<String> BOOLEAN =
      Set.of(
          "allowfullscreen",
          "async",
          "autofocus",
          "autoplay",
          "checked",
          "clear",
          "compact",
          "controls",
          "default",
          "defer",
          "disabled",
          "download",
          "formnovalidate",
          "hidden",
          "inert",
          "ismap",
          "itemscope",
          "loop",
          "multiple",
          "muted",
          "nomodule",
          "noshade",
          "novalidate",
          "nowrap",
          "open",
          "playsinline",
          "readonly",
          "required",
          "reversed",
          "scoped",
          "selected",
          "setup");

  /** Elements that nobody writes without closing them, and words that templates like. */
  private static final Set<String> WORDS =
      Set.of(
          "address",
          "area",
          "audio",
          "base",
          "data",
          "dialog",
          "head",
          "label",
          "legend",
          "link",
          "map",
          "menu",
          "meta",
          "object",
          "option",
          "output",
          "param",
          "picture",
          "slot",
          "source",
          "summary",
          "template",
          "time",
          "title",
          "track",
          "video");

  /** Elements that hold code. */
  private static final Set<String> CODE = Set.of("script", "style");

  private final Set<String> closed = new HashSet<>();

  /** Reads which elements a document closes. */
  public void read(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case HtmlBlock block -> readClosing(block.getLiteral());
        case HtmlInline inline -> readClosing(inline.getLiteral());
        default -> read(node);
      }
    }
  }

  private void readClosing(String html) {
    Matcher closing = CLOSING.matcher(html);
    while (closing.find()) {
      closed.add(lower(closing.group(1)));
    }
  }

  /** Whether a tag within running text is meant as it stands. */
  boolean isTextInline(String name, String attributes, boolean closing) {
    return !Tag.isKnownTag(lower(name)) || (!closing && isKnownText(name, attributes));
  }

  /** The HTML of a block with what is meant as it stands escaped. */
  String escaped(String html) {
    if (html.indexOf('<') < 0) {
      return html;
    }
    return TAG.matcher(html)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    tag.group(2) != null
                            && tag.group(1).isEmpty()
                            && isTextInBlock(tag.group(2), tag.group(3))
                        ? "&lt;" + tag.group().substring(1).replace("&", "&amp;")
                        : tag.group()));
  }

  private boolean isTextInBlock(String name, String attributes) {
    if (Tag.isKnownTag(lower(name))) {
      return isKnownText(name, attributes);
    }
    boolean component =
        name.indexOf('-') >= 0 || attributes.indexOf('=') >= 0 || attributes.endsWith("/");
    return !component && !closed.contains(lower(name));
  }

  private boolean isKnownText(String name, String attributes) {
    String words = attributes.strip();
    if (CODE.contains(lower(name)) && closed.contains(lower(name))) {
      return false; // what stands up to its end is no prose, whatever its attributes are
    }
    return words.isEmpty()
        ? WORDS.contains(lower(name)) && !closed.contains(lower(name))
        : words.matches("[^=\"'/]+")
            && java.util.Arrays.stream(lower(words).split("\\s+")).noneMatch(WordTags::isAttribute);
  }

  private static boolean isAttribute(String word) {
    return BOOLEAN.contains(word)
        || "@:#".indexOf(word.charAt(0)) >= 0
        || word.startsWith("v-")
        || word.startsWith("data-")
        || word.startsWith("aria-");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
