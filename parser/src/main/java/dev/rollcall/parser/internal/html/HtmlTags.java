package dev.rollcall.parser.internal.html;

import java.util.Set;

/** What the HTML elements are that the reader tells apart. */
final class HtmlTags {

  private HtmlTags() {}

  /** Elements without content (HTML 13.1.2). */
  static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Elements whose content is never shown. */
  static final Set<String> HIDDEN =
      Set.of("style", "script", "template", "noscript", "head", "title", "object", "iframe");

  /** Elements that start a new line. */
  static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "colgroup");

  /** Elements whose end tag may be left out (HTML 13.1.2.4). */
  static final Set<String> OPTIONAL_END =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "option",
          "html",
          "head",
          "body",
          "colgroup",
          "caption",
          "rt",
          "rp");

  /** Elements that mean nothing by themselves: dropping them loses nothing. */
  static final Set<String> NEUTRAL =
      Set.of(
          "span",
          "div",
          "p",
          "center",
          "font",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "main",
          "nav",
          "figure",
          "figcaption",
          "picture",
          "source",
          "small",
          "big",
          "bdi",
          "bdo",
          "time",
          "data",
          "label",
          "wbr",
          "address",
          "hgroup",
          "body",
          "html",
          "nobr",
          "summary",
          "details",
          "tbody",
          "thead",
          "tfoot",
          "colgroup",
          "col",
          "caption");
}
