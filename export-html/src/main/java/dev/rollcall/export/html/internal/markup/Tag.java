package dev.rollcall.export.html.internal.markup;

import java.util.Locale;

/** The elements that exports consist of. */
public enum Tag {
  HTML(Shape.STRUCTURE),
  HEAD(Shape.STRUCTURE),
  BODY(Shape.STRUCTURE),
  MAIN(Shape.STRUCTURE),
  ARTICLE(Shape.STRUCTURE),
  SECTION(Shape.STRUCTURE),
  HEADER(Shape.STRUCTURE),
  FOOTER(Shape.STRUCTURE),
  NAV(Shape.STRUCTURE),
  DIV(Shape.STRUCTURE),
  H1(Shape.LINE),
  H2(Shape.LINE),
  H3(Shape.LINE),
  H4(Shape.LINE),
  H5(Shape.LINE),
  H6(Shape.LINE),
  P(Shape.LINE),
  UL(Shape.LINE),
  OL(Shape.LINE),
  LI(Shape.LINE),
  DL(Shape.LINE),
  DT(Shape.LINE),
  DD(Shape.LINE),
  PRE(Shape.LINE),
  BLOCKQUOTE(Shape.LINE),
  FIGURE(Shape.LINE),
  FIGCAPTION(Shape.LINE),
  DETAILS(Shape.STRUCTURE),
  SUMMARY(Shape.LINE),
  TABLE(Shape.LINE),
  CAPTION(Shape.LINE),
  THEAD(Shape.LINE),
  TBODY(Shape.LINE),
  TR(Shape.LINE),
  TH(Shape.LINE),
  TD(Shape.LINE),
  TITLE(Shape.LINE),
  A(Shape.LINE),
  ABBR(Shape.LINE),
  BDI(Shape.LINE),
  CODE(Shape.LINE),
  DEL(Shape.LINE),
  EM(Shape.LINE),
  INS(Shape.LINE),
  MARK(Shape.LINE),
  SPAN(Shape.LINE),
  STRONG(Shape.LINE),
  SUB(Shape.LINE),
  SUP(Shape.LINE),
  TIME(Shape.LINE),
  BR(Shape.VOID),
  HR(Shape.VOID),
  IMG(Shape.VOID),
  LINK(Shape.VOID),
  META(Shape.VOID),
  WBR(Shape.VOID);

  /** How an element is laid out in the file. */
  enum Shape {
    /** Its children, which are elements only, stand on lines of their own. */
    STRUCTURE,
    /** Everything in it stands on one line. */
    LINE,
    /** It has no content. */
    VOID
  }

  private final Shape shape;
  private final String element = name().toLowerCase(Locale.ROOT);

  Tag(Shape shape) {
    this.shape = shape;
  }

  Shape shape() {
    return shape;
  }

  /** The element's name in lower case. */
  String element() {
    return element;
  }

  /** The heading element of a level, 1 to 6. */
  public static Tag heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      default -> H6;
    };
  }
}
