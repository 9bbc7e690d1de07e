package dev.rollcall.export.pdf.internal.block;

/** How strongly a strip holds on to the one above it. */
public enum KeepWithPrevious {
  /** A page may begin here. */
  FREE,
  /** A page begins here only when no better place is near. */
  AVOID,
  /** A page begins here only when there is no other way. */
  NEVER
}
