package dev.rollcall.parser.internal.privacy;

/**
 * A mark that opens or closes a private part, or was meant to.
 *
 * @param kind what it does
 * @param from the index of the line it starts in
 * @param start its first offset there
 * @param to the index of the line it ends in
 * @param end the offset behind it there
 * @param inCode whether it stands in a fenced code block, where it is text
 */
record PrivateMark(Kind kind, int from, int start, int to, int end, boolean inCode) {

  /** What a mark does. */
  enum Kind {
    /** What follows is private. */
    OPEN,
    /** What follows is public again. */
    CLOSE,
    /** Nobody can tell; it looks like one of the others. */
    MISSPELT
  }
}
