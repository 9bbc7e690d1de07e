package dev.rollcall.parser.internal.check;

/** Looks for one family of slips in a call. */
interface Check {

  /** Reports what it finds. */
  void check(CheckedCall call);
}
