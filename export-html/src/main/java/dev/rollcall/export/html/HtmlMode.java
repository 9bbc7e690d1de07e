package dev.rollcall.export.html;

/** How much of a document is written. */
public enum HtmlMode {
  /** An {@code article} to be put into a page of somebody else's site. */
  FRAGMENT,
  /** A complete document that stands on its own. */
  PAGE
}
