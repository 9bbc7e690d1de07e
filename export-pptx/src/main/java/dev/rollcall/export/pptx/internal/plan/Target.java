package dev.rollcall.export.pptx.internal.plan;

/** Where a link leads. */
public sealed interface Target {

  /**
   * To the outside.
   *
   * @param url an absolute URL in the form of RFC 3986
   */
  record Outside(String url) implements Target {}

  /**
   * To a slide of the deck.
   *
   * @param name a name that {@link DeckPlan#anchors} knows; text without a link where it does not
   */
  record Anchor(String name) implements Target {}
}
