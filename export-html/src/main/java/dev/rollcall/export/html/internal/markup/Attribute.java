package dev.rollcall.export.html.internal.markup;

import java.util.Locale;

/**
 * The attributes that exports use. There is none that holds a program or a style, so none can be
 * written.
 */
public enum Attribute {
  ALT,
  ARIA_CURRENT,
  ARIA_LABEL,
  ARIA_LABELLEDBY,
  CHARSET,
  CLASS,
  COLSPAN,
  CONTENT,
  DATA_NG_NON_BINDABLE,
  DATETIME,
  DECODING,
  DIR,
  HEIGHT,
  HREF,
  ID,
  ITEMPROP,
  ITEMSCOPE,
  ITEMTYPE,
  LANG,
  LOADING,
  NAME,
  PROPERTY,
  REL,
  ROLE,
  SCOPE,
  SIZES,
  SRC,
  SRCSET,
  START,
  TABINDEX,
  TITLE,
  TYPE,
  WIDTH;

  private final String attribute = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The attribute's name in lower case. */
  String attribute() {
    return attribute;
  }
}
