package dev.rollcall.export.html;

/** Where the pictures of a document are. */
public enum PictureMode {
  /** Files beside the document, named by their content. */
  FILES,
  /** In the document itself, as data URLs. */
  INLINE,
  /** Where the source says; nothing is read or scaled. */
  URLS
}
