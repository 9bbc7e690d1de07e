package dev.rollcall.fetch;

/** What kind of program keeps a document. */
public enum PadKind {
  /** HedgeDoc 1 and 2, CodiMD. */
  HEDGEDOC,
  /** HackMD, which offers its notes as CodiMD does. */
  HACKMD,
  /** Etherpad. */
  ETHERPAD,
  /** Anything that answers with the text itself: code hosts, gists, wikis, plain files. */
  RAW
}
